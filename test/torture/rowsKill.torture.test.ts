import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { cellsOf, keysOf, pages } from '../contract/rowsUse.ts';

const cursorKey = Buffer.alloc(32, 7);
const script = join(import.meta.dirname, '../support/rowsWriter.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-kill-'));
});
afterAll(() => rm(folder, { recursive: true }));

const startWriter = (file: string, first: number) => {
  const node = ['--disable-warning=ExperimentalWarning', script, file, String(first)];
  return spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] });
};

/** Lets a writer run until it has acknowledged `enough` pairs, kills it with SIGKILL, and gives all it acknowledged. */
async function killedWriter(
  file: string,
  first: number,
  enough: number,
): Promise<readonly number[]> {
  const child = startWriter(file, first);
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    if (said.split('\n').length > enough) child.kill('SIGKILL');
  });
  const [, signal] = await closed;
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself: ${String(signal)}`);
  return said.split('\n').slice(0, -1).map(Number);
}

describe('a store whose process is killed', () => {
  it('has lost no acknowledged commit and keeps no half of one, ten times over', async () => {
    const file = join(folder, 'store.db');
    const acknowledged: number[] = [];
    for (let round = 0; round < 10; round++) {
      acknowledged.push(...(await killedWriter(file, round * 100_000, 5 + round * 37)));
      const rows = await openSqlite({ file, cursorKey });
      const keys = (await pages(rows, 'pairs', { limit: 1000 })).flatMap(keysOf);
      const pairs = ['a', 'b'].map((side) => numbers(keys, side));
      expect(pairs[0]).toEqual(pairs[1]);
      expect(acknowledged.filter((number) => !pairs[0]?.has(number))).toEqual([]);
      const last = acknowledged.at(-1);
      expect(await cellsOf(rows, 'pairs', `b${last}`)).toEqual({
        text: `pair ${last} `.repeat(50),
      });
      await rows.close();
    }
    expect(acknowledged.length).toBeGreaterThan(1000);
  });

  it('is free again, and was not while the process ran', async () => {
    const file = join(folder, 'held.db');
    const child = startWriter(file, 0);
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    await expect(openSqlite({ file, cursorKey })).rejects.toMatchObject({
      name: 'StoreInUseError',
    });
    child.kill('SIGKILL');
    await closed;
    await (await openSqlite({ file, cursorKey })).close();
  });
});

const numbers = (keys: readonly string[], side: string): ReadonlySet<number> =>
  new Set(keys.filter((key) => key.startsWith(side)).map((key) => Number(key.slice(1))));
