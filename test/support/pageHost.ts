import { Temporal } from 'temporal-polyfill';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http/server.ts';
import { stopHttp } from '../../src/http/shutdown.ts';
import { readTexts } from '../../src/text/translate.ts';
import { mountDirectLine } from '../../src/webchat/directLine.ts';
import { mountPage } from '../../src/webchat/page.ts';
import type { DirectLineDeps } from '../../src/webchat/ports.ts';
import { freePort } from './server.ts';
import { createMemoryLog } from './memoryLog.ts';
import { createPageBot } from './pageBot.ts';

const HOST = '127.0.0.1';

export const landlord = {
  name: 'Provbo',
  phone: '011-123 45 67',
  office: 'Provgatan 2, 600 00 Norrköping',
};

/** The neutral page of the tests: it is nowhere, and a test answers for it. */
export const exitUrl = 'https://weather.example/';

export interface PageHost {
  readonly url: string;
  /** Everything that came from the page, in order: texts, and events as `name=value`. */
  readonly heard: readonly string[];
  /** Times that a pass was asked for. */
  passes(): number;
  /** Moves the server's clock. */
  forward(seconds: number): void;
  /** The next pass is refused with this Retry-After, in seconds. */
  refuseNext(seconds: number): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** The chat page and its door on the real server, with a bot of a few lines. What was said outlives a stop. */
export async function startPageHost(): Promise<PageHost> {
  const port = await freePort();
  const log = createMemoryLog();
  const heard: string[] = [];
  const count = { passes: 0, wait: 0, ahead: 0 };
  const publicUrl = `http://${HOST}:${port}`;
  const deps: DirectLineDeps = {
    log,
    answer: createPageBot(log, heard),
    onAppended: log.onAppended,
    now: () => Temporal.Now.instant().add({ seconds: count.ahead }),
    newId: () => crypto.randomUUID(),
    tokenKey: crypto.getRandomValues(new Uint8Array(32)),
    publicUrl,
    chatHours: 72,
    logger: { info: () => {}, warn: () => {}, error: () => {} },
  };
  const limitPasses = () => {
    count.passes += 1;
    const { wait } = count;
    count.wait = 0;
    return wait;
  };
  const start = async () => run(deps, port, limitPasses);
  let stop = await start();
  return {
    url: publicUrl,
    heard,
    passes: () => count.passes,
    forward: (seconds) => {
      count.ahead += seconds;
    },
    refuseNext: (seconds) => {
      count.wait = seconds;
    },
    stop: async () => stop(),
    start: async () => {
      stop = await start();
    },
  };
}

async function run(deps: DirectLineDeps, port: number, limitPasses: () => number) {
  const { logger, publicUrl, newId } = deps;
  const server = createHttp({ logger, publicUrl, newReference: newId });
  const { words, languages } = readTexts('locales');
  const { chatHours } = deps;
  mountPage(server, { words, languages, landlord, publicUrl, chatHours, exitUrl });
  const door = mountDirectLine(server, deps, {
    addressOf: () => 'here',
    limits: { generate: limitPasses, sayFrom: () => 0, sayIn: () => 0 },
  });
  await listen(server, HOST, port);
  return async () => stopHttp(server, door, 100);
}
