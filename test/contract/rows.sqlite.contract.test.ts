import { DatabaseSync } from 'node:sqlite';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { rowsContract } from './rowsContract.ts';
import { cellsOf, found, insert, keysOf, put, write } from './rowsUse.ts';

const cursorKey = Buffer.alloc(32, 7);
let folder = '';
let files = 0;

const fresh = (): string => join(folder, `${++files}.db`);
const open = (file: string) => openSqlite({ file, cursorKey });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
});
afterAll(() => rm(folder, { recursive: true }));

rowsContract('a SQLite file', () => open(fresh()));

describe('a SQLite file', () => {
  it('has everything when it is opened again, takes its cursors, and goes on with new ETags', async () => {
    const file = fresh();
    const first = await open(file);
    const [etag] = await write(first, 'p', [insert('🔊', { x: 'å' }), insert('a')]);
    const { cursor = '' } = await first.scan('p', { limit: 1 });
    await first.close();
    const second = await open(file);
    expect(await second.get('p', '🔊')).toEqual({ row: '🔊', etag, cells: { x: 'å' } });
    expect(keysOf(await second.scan('p', { limit: 1, cursor }))).toEqual(['🔊']);
    expect(await put(second, 'p', insert('b'))).not.toBe(etag);
    await second.close();
  });

  it('writes what was committed in the tick it is closed, and refuses what comes later', async () => {
    const file = fresh();
    const first = await open(file);
    const late = Promise.all([put(first, 'p', insert('a')), put(first, 'p', insert('b'))]);
    await first.close();
    await first.close();
    await late;
    await expect(put(first, 'p', insert('c'))).rejects.toThrow(/not open/);
    const second = await open(file);
    expect(keysOf(await second.scan('p', { limit: 5 }))).toEqual(['a', 'b']);
    await second.close();
  });

  it('belongs to one opener at a time', async () => {
    const file = fresh();
    const first = await open(file);
    await expect(open(file)).rejects.toMatchObject({ name: 'StoreInUseError' });
    await first.close();
    await (await open(file)).close();
  });
});

/** Transactions in the write-ahead log: frames whose header has the size of the database after a commit. */
async function transactionsIn(file: string): Promise<number> {
  const wal = await readFile(`${file}-wal`);
  const frame = 24 + wal.readUInt32BE(8);
  const frames = Math.floor((wal.length - 32) / frame);
  const commits = Array.from({ length: frames }, (_, index) =>
    wal.readUInt32BE(32 + index * frame + 4),
  );
  return commits.filter((size) => size > 0).length;
}

describe('commits of one tick', () => {
  it('share one transaction, and each is whole or nothing by itself', async () => {
    const file = fresh();
    const rows = await open(file);
    await put(rows, 'p', insert('n', { n: '0' }));
    const before = await transactionsIn(file);
    const { etag } = await found(rows, 'p', 'n');
    const done = await Promise.all([
      ...Array.from({ length: 50 }, (_, index) =>
        rows.commit('p', [insert(`a${index}`), insert(`b${index}`)]),
      ),
      rows.commit('p', [{ op: 'replace', row: 'n', cells: { n: '1' }, etag }]),
      rows.commit('p', [insert('half'), { op: 'replace', row: 'n', cells: { n: '2' }, etag }]),
      rows.commit('q', [insert('half'), insert('a0')]),
      rows.commit('p', [insert('other half'), insert('a0')]),
    ]);
    expect(await transactionsIn(file)).toBe(before + 1);
    expect(done.slice(50).map(({ kind }) => kind)).toEqual([
      'committed',
      'conflict',
      'committed',
      'conflict',
    ]);
    const { rows: all } = await rows.scan('p', { limit: 1000 });
    expect(all).toHaveLength(101);
    expect(all.map(({ row }) => row).filter((row) => row.includes('half'))).toEqual([]);
    expect(await cellsOf(rows, 'p', 'n')).toEqual({ n: '1' });
    await rows.close();
  });

  it('are seen by a read as soon as they have resolved, and not before they are whole', async () => {
    const rows = await open(fresh());
    const writing = Promise.all([
      write(rows, 'p', [insert('a'), insert('b')]),
      write(rows, 'p', [insert('c')]),
    ]);
    expect(keysOf(await rows.scan('p', { limit: 9 }))).toEqual([]);
    await writing;
    expect(keysOf(await rows.scan('p', { limit: 9 }))).toEqual(['a', 'b', 'c']);
    await rows.close();
  });

  it('write nothing to the disk when all of them conflict', async () => {
    const file = fresh();
    const rows = await open(file);
    await put(rows, 'p', insert('a'));
    const before = await transactionsIn(file);
    await Promise.all([rows.commit('p', [insert('a')]), rows.commit('p', [insert('a')])]);
    expect(await transactionsIn(file)).toBe(before);
    await rows.close();
  });

  it('all fail when the transaction fails, and leave the store usable', async () => {
    const file = fresh();
    const rows = await open(file);
    await put(rows, 'p', insert('a'));
    const other = new DatabaseSync(file);
    other.exec(`CREATE TRIGGER full BEFORE INSERT ON rows WHEN NEW.partition = 'bad'
                BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
    const done = await Promise.allSettled([
      rows.commit('p', [insert('b')]),
      rows.commit('bad', [insert('c')]),
    ]);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(keysOf(await rows.scan('p', { limit: 9 }))).toEqual(['a']);
    await put(rows, 'p', insert('b'));
    other.close();
    await rows.close();
  });
});

describe('a file that is not ours', () => {
  const made = (sql: string): string => {
    const file = fresh();
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
    return file;
  };

  it.each([
    ['another program’s', 'CREATE TABLE t (a); INSERT INTO t VALUES (1);', /not a store/],
    ['another program’s by its mark', 'PRAGMA application_id = 5;', /not a store/],
    [
      'a newer version’s',
      'PRAGMA application_id = 0x4772616e; PRAGMA user_version = 2;',
      /version 2/,
    ],
  ])('is refused and left as it was when it is %s', async (_name, sql, message) => {
    const file = made(sql);
    const before = await readFile(file);
    await expect(open(file)).rejects.toMatchObject({ name: 'StoreFileError' });
    await expect(open(file)).rejects.toThrow(message);
    expect(await readFile(file)).toEqual(before);
  });

  it('is refused when it is no database', async () => {
    const file = fresh();
    await writeFile(file, 'Dear diary, '.repeat(100));
    await expect(open(file)).rejects.toThrow(/not a database/);
  });
});
