import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { TableClient } from '@azure/data-tables';

/** A running emulator of Azure Tables that forgets everything when it stops. */
export interface Azurite {
  readonly connectionString: string;
  readonly port: number;
  stop(): Promise<void>;
}

const ACCOUNT = 'grannfrid';
const LONGEST_START_MS = 20_000;

/** Starts it as a process of its own, on a free port and with an account of its own, and waits until it answers. */
export async function startAzurite(): Promise<Azurite> {
  const port = await freePort();
  const key = randomBytes(32).toString('base64');
  const child = run(port, `${ACCOUNT}:${key}`);
  const stop = stopOf(child);
  try {
    await answering(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connectionString: connectionTo(port, key), port, stop };
}

/** The same account at another port of this machine, where a test has put something in between. */
export function atPort({ connectionString, port }: Azurite, other: number): string {
  return connectionString.replace(`:${port}/`, `:${other}/`);
}

/**
 * The client of a table. Its bodies go out as ASCII, with JSON's escapes: where a body arrives in pieces, Azurite 3.37 reads each
 * by itself and tears a character that lies across two of them, and it takes U+2028 in a transaction for the end of the body.
 */
export function tableIn({ connectionString }: Azurite, table: string): TableClient {
  const client = TableClient.fromConnectionString(connectionString, table, {
    allowInsecureConnection: true,
  });
  const inAscii: Parameters<TableClient['pipeline']['addPolicy']>[0] = {
    name: 'inAscii',
    sendRequest: (request, next) => {
      if (typeof request.body === 'string')
        request.body = request.body.replaceAll(/[^\0-\x7f]/g, escaped);
      return next(request);
    },
  };
  client.pipeline.addPolicy(inAscii, { phase: 'Serialize' });
  return client;
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

function connectionTo(port: number, key: string): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${key}`,
    `TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT}`,
  ].join(';');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

function run(port: number, accounts: string): ChildProcess {
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/table/main.js');
  const flags = '--inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck';
  const host = ['--tableHost', '127.0.0.1', '--tablePort', String(port)];
  return spawn(process.execPath, [script, ...flags.split(' '), ...host], {
    env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: accounts },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function stopOf(child: ChildProcess): () => Promise<void> {
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    kill();
    await gone;
  };
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < LONGEST_START_MS) {
    if (child.exitCode !== null) throw new Error(`azurite ended with ${child.exitCode}`);
    if (await answers(port)) return;
    await wait(50);
  }
  throw new Error(`azurite did not answer in ${LONGEST_START_MS} ms`);
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}
