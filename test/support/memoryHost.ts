import { once } from 'node:events';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { clientAddress } from '../../src/http/address.ts';
import { mountHealth } from '../../src/http/health.ts';
import { createLimiter, type Rate } from '../../src/http/limiter.ts';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http/server.ts';
import { stopHttp } from '../../src/http/shutdown.ts';
import { mountDirectLine } from '../../src/webchat/directLine.ts';
import type { DirectLineDeps } from '../../src/webchat/ports.ts';
import type { DirectLineHost } from '../contract/directLineStart.ts';
import { createEchoBot } from './echoBot.ts';
import { createMemoryLog, type MemoryLog } from './memoryLog.ts';

const HOST = '127.0.0.1';
const GRACE_MS = 500;
const PLENTY: Rate = { burst: 1000, perMinute: 60_000 };

/** What a test wants different from the usual. */
export interface Wish {
  /** Changes a part of what the door is handed. */
  readonly deps?: (log: MemoryLog, usual: DirectLineDeps) => Partial<DirectLineDeps>;
  /** Every limit of the door. */
  readonly rate?: Rate;
  readonly beatMs?: number;
}

/** The real door on the real server, with a log in memory and a bot that repeats what it hears. */
export async function startInMemory(wish: Wish = {}): Promise<DirectLineHost> {
  const port = await freePort();
  const clock = { ahead: 0 };
  const lines: string[] = [];
  const log = createMemoryLog();
  const usual = usualDeps(log, { port, clock, lines });
  const deps = { ...usual, ...wish.deps?.(log, usual) };
  let running = await run(deps, port, wish);
  return {
    url: deps.publicUrl,
    forward(seconds) {
      clock.ahead += seconds;
    },
    logged: () => lines.join(''),
    stop: () => running.stop(),
    async restart() {
      await running.stop();
      running = await run(deps, port, wish);
    },
  };
}

/** A free port, so that the public address is known before the server listens, and stays over a restart. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** A logger that keeps its lines. */
export function loggerInto(lines: string[]): DirectLineDeps['logger'] {
  const keep = (chunk: unknown, _encoding: string, done: () => void): void => {
    lines.push(String(chunk));
    done();
  };
  return pino(new Writable({ write: keep }));
}

function usualDeps(
  log: MemoryLog,
  given: { port: number; clock: { ahead: number }; lines: string[] },
): DirectLineDeps {
  return {
    log,
    answer: createEchoBot(log),
    onAppended: log.onAppended,
    now: () => Temporal.Now.instant().add({ seconds: given.clock.ahead }),
    newId: () => crypto.randomUUID(),
    tokenKey: crypto.getRandomValues(new Uint8Array(32)),
    publicUrl: `http://${HOST}:${given.port}`,
    chatHours: 72,
    logger: loggerInto(given.lines),
  };
}

async function run(deps: DirectLineDeps, port: number, { rate = PLENTY, beatMs }: Wish) {
  const { logger, publicUrl, newId, now } = deps;
  const server = createHttp({ logger, publicUrl, newReference: newId });
  mountHealth(server, { ready: async () => undefined, logger });
  const limit = () => createLimiter(rate, now);
  const door = mountDirectLine(server, deps, {
    addressOf: clientAddress(false),
    limits: { generate: limit(), sayFrom: limit(), sayIn: limit() },
    ...(beatMs !== undefined && { beatMs }),
  });
  await listen(server, HOST, port);
  return { stop: () => stopHttp(server, door, GRACE_MS) };
}
