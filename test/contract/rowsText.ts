import { z } from 'zod';
import { fromCells, toCells } from '../../src/storage/json.ts';
import { found, insert, keysOf, put, write } from './rowsUse.ts';
import type { UsedRows } from './rowsUse.ts';

const texts = {
  empty: '',
  swedish: 'Åskådaren på våning två – "störande" ljud…',
  emoji: '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🔊',
  rightToLeft: 'الجيران يصرخون \u202Eabc\u202C كل ليلة',
  combining: 'a\u030A is not \u00E5, and o\u0308 is not \u00F6',
  controls: 'tab\t newline\n return\r bell\u0007 escape\u001B delete\u007F next\u0085',
  quotes: `'single' ''two'' "double" \`back\` \\ back\\slash {"json":"{}"}`,
  markup: '<script>alert(1)</script> &amp; **bold** [a](b) ]]> <!-- -->',
  http: "x\r\n--changeset_1\r\nDELETE http://127.0.0.1/t(a)%23eA') HTTP/1.1\r\nIf-Match: *",
  separators: 'line\u2028paragraph\u2029end',
  edges: '\uFEFFbom \uFFFD \uFFFF \u{10FFFF} \uE000',
  number: '0012.50',
  date: '2026-11-23T07:48:51.251Z',
  yes: 'true',
  nothing: 'null',
};

const keys = [
  "o'hara",
  "a''b",
  '%41',
  '100%25',
  'a+b',
  'a&b=c',
  'a b',
  '(1),[2];{3}:@$!~*',
  'åäö',
  '🙂',
  'قضية',
  '..',
  '"q"',
  '<i>',
  '',
];

export function textContract({ rows, partition }: UsedRows): void {
  it('keep every kind of text, written alone and in a transaction', async () => {
    const at = partition();
    await put(rows(), at, insert('alone', texts));
    await write(rows(), at, [insert('first', texts), insert('second', texts)]);
    const { rows: all } = await rows().scan(at, { limit: 10 });
    expect(all.map(({ cells }) => cells)).toEqual([texts, texts, texts]);
    expect((await found(rows(), at, 'first')).cells).toEqual(texts);
  });

  it('keep half a surrogate pair as U+FFFD', async () => {
    const at = partition();
    await put(rows(), at, insert('a', { x: 'torn \uD83D', y: '\uDE00\uD83D\uDE00' }));
    const { cells } = await found(rows(), at, 'a');
    expect(cells).toEqual({ x: 'torn \uFFFD', y: '\uFFFD\uD83D\uDE00' });
  });

  it('take cell names that mean something elsewhere', async () => {
    const at = partition();
    const cells = { length: '1', type: '2', value: '3', class: '4', Null: '5', _x1: '6' };
    await put(rows(), at, insert('a', cells));
    expect((await found(rows(), at, 'a')).cells).toEqual(cells);
  });

  it.each(keys)('can be read, scanned, replaced and deleted under the key %j', async (key) => {
    const at = `${partition()}${key}`;
    const first = await put(rows(), at, insert(key, { key }));
    expect(await found(rows(), at, key)).toEqual({ row: key, etag: first, cells: { key } });
    expect(keysOf(await rows().scan(at, { from: key, limit: 2 }))).toEqual([key]);
    const [second = '', other = ''] = await write(rows(), at, [
      { op: 'replace', row: key, cells: {}, etag: first },
      insert(`${key}2`),
    ]);
    await write(rows(), at, [
      { op: 'delete', row: key, etag: second },
      { op: 'delete', row: `${key}2`, etag: other },
    ]);
    expect(keysOf(await rows().scan(at, { limit: 2 }))).toEqual([]);
  });

  it('carry a JSON value that is longer than a cell', async () => {
    const at = partition();
    const value = { text: `x${'🔊'.repeat(60_000)}`, list: [1, null, 'två'] };
    await put(rows(), at, insert('a', toCells(value)));
    const { cells } = await found(rows(), at, 'a');
    expect(Object.keys(cells).length).toBeGreaterThan(3);
    const schema = z.strictObject({ text: z.string(), list: z.array(z.unknown()) });
    expect(fromCells(schema, cells)).toEqual(value);
  });
}
