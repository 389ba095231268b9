import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { mountBoard } from '../../src/board/mountBoard.ts';
import type { BoardDeps } from '../../src/board/ports.ts';
import type { Practice } from '../../src/domain/receive.ts';
import { register as registerOf, type Register } from '../../src/domain/register.ts';
import { createLimiter, type Rate } from '../../src/http/limiter.ts';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http/server.ts';
import { stopHttp } from '../../src/http/shutdown.ts';
import { readTexts } from '../../src/text/translate.ts';
import { tells } from './telling.ts';
import { createMemoryDesk, type MemoryDesk } from './memoryDesk.ts';

const root = join(import.meta.dirname, '../..');
const host = '127.0.0.1';

export const sampleRegister: Register = registerOf.parse(
  JSON.parse(readFileSync(join(root, 'deploy/sample/register.json'), 'utf8')),
);

export const practice: Practice = {
  promises: {
    firstLook: { urgent: 0, high: 1, normal: 1 },
    firstContact: { urgent: 1, high: 2, normal: 3 },
    respondent: 5,
    statusEvery: 14,
    followUps: [14, 42],
    office: { opens: '08:00', closes: '16:30', halfDay: '12:00' },
  },
  quiet: { from: '22:00', to: '07:00' },
};

export const texts = readTexts(join(root, 'locales'));

export interface BoardHost {
  readonly url: string;
  readonly desk: MemoryDesk;
  /** What the board was handed. */
  readonly deps: BoardDeps;
  /** A fresh sign-in address. */
  newLink(): string;
  /** Addresses that were shown in the console. */
  readonly shown: readonly string[];
  /** All that was logged, as JSON. */
  readonly logged: readonly string[];
  /** Sets the clock forward. */
  forward(minutes: number): void;
  stop(): Promise<void>;
}

type Changed = Partial<BoardDeps> & {
  readonly port?: number;
  readonly pageSize?: number;
  readonly signInRate?: Rate;
};

const plenty: Rate = { burst: 1000, perMinute: 1000 };

/** The real board on the real server, with cases in memory and a clock that stands still at `at`. */
export async function startBoard(at: string, changed: Changed = {}): Promise<BoardHost> {
  const { port = 0, pageSize = 25, signInRate = plenty, ...other } = changed;
  const clock = { now: Temporal.Instant.from(at) };
  const shown: string[] = [];
  const logged: string[] = [];
  const log = (data: object, message: string) =>
    void logged.push(JSON.stringify({ data, message }));
  const now = () => clock.now;
  const desk = createMemoryDesk({ register: sampleRegister, practice, now, pageSize, tells });
  const signIns = createLimiter(signInRate, now);
  const deps: BoardDeps = {
    desk,
    phone: {
      sets: [],
      languages: texts.languages,
      findHome: (said) => ({ said }),
      file: async () => Promise.reject(new Error('a desk in memory takes no calls')),
    },
    register: () => sampleRegister,
    words: texts.words,
    languages: texts.staffLanguages,
    now,
    newId: () => crypto.randomUUID(),
    sessionKey: crypto.getRandomValues(new Uint8Array(32)),
    publicUrl: `http://${host}`,
    showLink: (url) => shown.push(url),
    teamsFrames: false,
    waitToSignIn: ({ socket }) => signIns(socket.remoteAddress ?? ''),
    logger: { info: log, warn: log, error: log },
    ...other,
  };
  const { logger, publicUrl, newId } = deps;
  const server = createHttp({ logger, publicUrl, newReference: newId });
  const { newLink } = mountBoard(server, deps);
  const url = `http://${host}:${await listen(server, host, port)}`;
  const streams = { leave: () => {}, terminate: () => {}, settled: async () => {} };
  return {
    url,
    desk,
    deps,
    newLink,
    shown,
    logged,
    forward: (minutes) => {
      clock.now = clock.now.add({ minutes });
    },
    stop: () => stopHttp(server, streams, 200),
  };
}
