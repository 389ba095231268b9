import { BadCursorError } from '../../src/storage/rows.ts';
import { insert, keysOf, pages, write } from './rowsUse.ts';
import type { UsedRows } from './rowsUse.ts';

/** In the order of UTF-16 code units, in which U+1F50A (D83D DD0A) stands before U+E000 and U+FFFD. */
const sorted = [
  '',
  '!',
  '0',
  '00',
  'A',
  'Z',
  'a',
  'aa',
  'a~',
  'b',
  'z',
  'å',
  'ö',
  'ش',
  '中',
  '🔊',
  '\u{10FFFF}',
  '\uE000',
  '\uFFFD',
  '\uFFFD\u{1F50A}',
  '\uFFFD\uE000',
];

export function scanContract(using: UsedRows): void {
  order(using);
  paging(using);
  cursors(using);
}

function order({ rows, partition }: UsedRows): void {
  it('stand in the order of UTF-16 code units', async () => {
    const at = partition();
    await write(
      rows(),
      at,
      sorted.toReversed().map((row) => insert(row)),
    );
    expect(keysOf(await rows().scan(at, { limit: 100 }))).toEqual(sorted);
    expect(sorted.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(sorted);
  });

  it('are cut from the first key on and before the last, in the same order', async () => {
    const at = partition();
    await write(
      rows(),
      at,
      sorted.map((row) => insert(row)),
    );
    const cut = async (from: string, to: string) =>
      keysOf(await rows().scan(at, { from, to, limit: 100 }));
    expect(await cut('a', 'b')).toEqual(['a', 'aa', 'a~']);
    expect(await cut('中', '\uFFFD')).toEqual(['中', '🔊', '\u{10FFFF}', '\uE000']);
    expect(await cut('\uE000', '\uFFFD\uE000')).toEqual(['\uE000', '\uFFFD', '\uFFFD\u{1F50A}']);
    expect(await cut('b', 'a')).toEqual([]);
    expect(await cut('b', 'b')).toEqual([]);
    expect(keysOf(await rows().scan(at, { from: '\uFFFD', limit: 100 }))).toHaveLength(3);
    expect(keysOf(await rows().scan(at, { to: '0', limit: 100 }))).toEqual(['', '!']);
  });

  it('of one partition never show those of another whose name begins alike', async () => {
    const at = partition();
    await write(rows(), at, [insert('a')]);
    await write(rows(), `${at}x`, [insert('b')]);
    expect(keysOf(await rows().scan(at, { limit: 10 }))).toEqual(['a']);
    expect(await rows().scan(partition(), { limit: 10 })).toEqual({ rows: [] });
  });
}

function paging({ rows, partition }: UsedRows): void {
  const twelve = Array.from({ length: 12 }, (_, index) => `r${String(index).padStart(2, '0')}`);
  const filled = async (keys: readonly string[]) => {
    const at = partition();
    await write(
      rows(),
      at,
      keys.map((row) => insert(row, { row })),
    );
    return at;
  };

  it.each([1, 5, 6, 11, 12, 13])('come in pages of %d without a double or a gap', async (limit) => {
    const at = await filled(twelve);
    const all = await pages(rows(), at, { limit });
    expect(all.flatMap(keysOf)).toEqual(twelve);
    expect(all).toHaveLength(Math.ceil(twelve.length / limit));
  });

  it('come in pages over every kind of key, within a range', async () => {
    const at = await filled(sorted);
    const all = await pages(rows(), at, { from: 'Z', to: '\uFFFD\u{1F50A}', limit: 2 });
    expect(all.flatMap(keysOf)).toEqual(sorted.slice(5, 19));
  });

  it('go on behind the last one seen, whatever was written or deleted meanwhile', async () => {
    const at = await filled(['b', 'd', 'f']);
    const first = await rows().scan(at, { limit: 2 });
    const etag = first.rows[1]?.etag ?? '';
    await write(rows(), at, [{ op: 'delete', row: 'd', etag }, insert('a'), insert('e')]);
    const next = await rows().scan(at, { limit: 2, cursor: first.cursor ?? '' });
    expect([keysOf(first), keysOf(next)]).toEqual([
      ['b', 'd'],
      ['e', 'f'],
    ]);
  });

  it('come up to a thousand at once', async () => {
    const at = partition();
    const keys = Array.from({ length: 1005 }, (_, index) => `r${String(index).padStart(4, '0')}`);
    for (let start = 0; start < keys.length; start += 100) {
      await write(
        rows(),
        at,
        keys.slice(start, start + 100).map((row) => insert(row)),
      );
    }
    const all = await pages(rows(), at, { limit: 1000 });
    expect(all.map(({ rows: some }) => some.length)).toEqual([1000, 5]);
    expect(all.flatMap(keysOf)).toEqual(keys);
  });
}

function cursors({ rows, partition }: UsedRows): void {
  const prepared = async () => {
    const at = partition();
    await write(
      rows(),
      at,
      ['a', 'b', 'c'].map((row) => insert(row)),
    );
    const { cursor = '' } = await rows().scan(at, { from: 'a', limit: 1 });
    return { at, cursor };
  };

  it('refuse a cursor of another partition or range, and take it with another page size', async () => {
    const { at, cursor } = await prepared();
    const scan = (where: string, range: object) =>
      rows().scan(where, { limit: 1, cursor, ...range });
    await expect(scan(partition(), { from: 'a' })).rejects.toThrow(BadCursorError);
    await expect(scan(at, {})).rejects.toThrow(BadCursorError);
    await expect(scan(at, { from: 'b' })).rejects.toThrow(BadCursorError);
    await expect(scan(at, { from: 'a', to: 'c' })).rejects.toThrow(BadCursorError);
    expect(keysOf(await scan(at, { from: 'a', limit: 5 }))).toEqual(['b', 'c']);
  });

  it('refuse a cursor that is forged or torn', async () => {
    const { at, cursor } = await prepared();
    const swapped = cursor.startsWith('A') ? `B${cursor.slice(1)}` : `A${cursor.slice(1)}`;
    const forged = [
      '',
      'x',
      swapped,
      cursor.slice(0, -2),
      `${cursor}AA`,
      `${cursor}=`,
      ` ${cursor}`,
      '{}',
      '🔊',
      'A'.repeat(100_000),
    ];
    for (const bad of forged) {
      await expect(rows().scan(at, { from: 'a', limit: 1, cursor: bad })).rejects.toThrow(
        BadCursorError,
      );
    }
  });
}
