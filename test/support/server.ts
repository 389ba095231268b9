import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const patience = 20_000;

export interface Server {
  readonly url: string;
  /** The one-time sign-in address that the console shows. */
  readonly signIn: string;
  /** All that the process has printed. */
  readonly printed: () => string;
  /** Ends the process as it stands: SIGKILL. */
  readonly kill: () => Promise<void>;
  /** Asks the process to end: SIGTERM. Gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** A port that nobody used a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface Place {
  readonly port: number;
  readonly dataDir: string;
  readonly remove: () => void;
}

/** A port and a data folder of its own, which outlive the process. */
export const newPlace = async (): Promise<Place> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'grannfrid-'));
  return {
    port: await freePort(),
    dataDir,
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
};

type Env = Readonly<Record<string, string>>;

/** The server as `npm start` runs it, in a process of its own. */
export const spawnServer = ({ port, dataDir }: Place, more: Env = {}): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDir, LANG: 'en', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Collects what a process prints and how it ends. */
export const watch = (child: ChildProcess) => {
  let text = '';
  child.stdout?.on('data', (data) => (text += String(data)));
  child.stderr?.on('data', (data) => (text += String(data)));
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  return { printed: () => text, ended };
};

/** Starts the server and waits until it has said where it is. */
export const startServer = async (place: Place, more: Env = {}): Promise<Server> => {
  const child = spawnServer(place, more);
  const { printed, ended } = watch(child);
  const until = performance.now() + patience;
  while (!printed().includes('/api/messages')) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`no start: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `http://127.0.0.1:${place.port}`,
    signIn: /http\S+sign-in\S+/.exec(printed())?.[0] ?? '',
    printed,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
