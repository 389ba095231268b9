import { RowLimitError } from '../../src/storage/rows.ts';
import type { Op } from '../../src/storage/rows.ts';
import { found, insert, keysOf, put, write } from './rowsUse.ts';
import type { UsedRows } from './rowsUse.ts';

const full = 'x'.repeat(32_768);

/** `count` cells of 64 KiB. */
const wide = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, full]));

const many = (count: number): Op[] =>
  Array.from({ length: count }, (_, index) => insert(`r${String(index).padStart(3, '0')}`));

export function limitsContract(using: UsedRows): void {
  accepted(using);
  refused(using);
}

function accepted({ rows, partition }: UsedRows): void {
  it('take a hundred ops in one commit', async () => {
    const at = partition();
    const etags = await write(rows(), at, many(100));
    expect(etags.filter((etag) => etag !== '')).toHaveLength(100);
    expect((await rows().scan(at, { limit: 1000 })).rows).toHaveLength(100);
  });

  it('take a cell of 32 768 UTF-16 units, of any script', async () => {
    const at = partition();
    const cells = { latin: full, emoji: '🔊'.repeat(16_384), swedish: 'å'.repeat(32_768) };
    await put(rows(), at, insert('a', cells));
    expect((await found(rows(), at, 'a')).cells).toEqual(cells);
  });

  it('take a row of just under 1 MiB, inserted and replaced', async () => {
    const at = partition();
    const etag = await put(rows(), at, insert('a', wide(15)));
    await put(rows(), at, { op: 'replace', row: 'a', cells: wide(15), etag });
    expect(Object.keys((await found(rows(), at, 'a')).cells)).toHaveLength(15);
  });

  it('take a commit of nearly 4 MiB', async () => {
    const at = partition();
    const ops = Array.from({ length: 8 }, (_, index) => insert(`r${index}`, wide(15)));
    expect(await write(rows(), at, ops)).toHaveLength(8);
  });

  it('take 250 cells in a row, and keys of 512 units', async () => {
    const at = `${partition()}${'p'.repeat(500)}`;
    const cells = Object.fromEntries(many(250).map(({ row }) => [row, row]));
    await put(rows(), at, insert('r'.repeat(512), cells));
    expect((await found(rows(), at, 'r'.repeat(512))).cells).toEqual(cells);
  });
}

function refused({ rows, partition }: UsedRows): void {
  it.each<[string, readonly Op[]]>([
    ['no op', []],
    ['a hundred and one ops', many(101)],
    ['the same row twice', [insert('a'), insert('b'), insert('a')]],
    ['a cell of 32 769 units', [insert('a', { x: `${full}x` })]],
    ['a row over 1 MiB', [insert('a', wide(16))]],
    ['a commit over 4 MiB', many(10).map(({ row }) => insert(row, wide(14)))],
    [
      '251 cells in a row',
      [insert('a', Object.fromEntries(many(251).map(({ row }) => [row, ''])))],
    ],
    ['a row key of 513 units', [insert('r'.repeat(513))]],
    ['a slash in a row key', [insert('ok'), insert('a/b')]],
    ['half a surrogate pair in a row key', [insert('a\uD83D')]],
    ['a cell name that is reserved', [insert('a', { RowKey: '' })]],
  ])('refuse %s, and write nothing of it', async (_name, ops) => {
    const at = partition();
    await expect(rows().commit(at, ops)).rejects.toThrow(RowLimitError);
    expect(keysOf(await rows().scan(at, { limit: 1 }))).toEqual([]);
  });

  it('refuse a partition key that could not be stored, to read and to write', async () => {
    await expect(rows().commit('', [insert('a')])).rejects.toThrow(RowLimitError);
    await expect(rows().get('a#b', 'a')).rejects.toThrow(RowLimitError);
    await expect(rows().scan('a\\b', { limit: 1 })).rejects.toThrow(RowLimitError);
  });

  it.each([0, -1, 1.5, 1001, Number.NaN])('refuse a page of %d rows', async (limit) => {
    await expect(rows().scan(partition(), { limit })).rejects.toThrow(RowLimitError);
  });
}
