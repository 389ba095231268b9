import { checkKeys, checkOps, checkRange } from '../../src/storage/limits.ts';
import { RowLimitError } from '../../src/storage/rows.ts';
import type { Cells } from '../../src/storage/rows.ts';

const insert = (cells: Cells, row = 'a') => ({ op: 'insert', row, cells }) as const;

describe('a key', () => {
  it.each([
    '/',
    '\\',
    '#',
    '?',
    '\0',
    '\n',
    '\u001F',
    '\u007F',
    '\u0085',
    '\u009F',
    '\uD800',
    '\uDC00x',
  ])('is refused with %j in it', (bad) => {
    expect(() => checkKeys('p', `a${bad}`)).toThrow(RowLimitError);
    expect(() => checkKeys(`p${bad}`, 'a')).toThrow(RowLimitError);
    expect(() => checkRange('p', { from: bad, limit: 1 })).toThrow(RowLimitError);
    expect(() => checkRange('p', { to: bad, limit: 1 })).toThrow(RowLimitError);
  });

  it.each([' ', '~', '\u00A0', '%', "'", '!', ':;@=&+$,', '\uFFFF', '😀', ''])(
    'may be %j',
    (key) => {
      expect(() => checkKeys('p', key)).not.toThrow();
    },
  );

  it('has at most 512 UTF-16 units and 1024 bytes', () => {
    expect(() => checkKeys('p', 'x'.repeat(512))).not.toThrow();
    expect(() => checkKeys('p', 'x'.repeat(513))).toThrow(RowLimitError);
    expect(() => checkKeys('p', '中'.repeat(341))).not.toThrow();
    expect(() => checkKeys('p', '中'.repeat(342))).toThrow(RowLimitError);
  });

  it('of a partition is not empty', () => {
    expect(() => checkKeys('', 'a')).toThrow('the partition key is not empty');
  });
});

describe('a cell', () => {
  it.each(['', '1a', 'a-b', 'a b', 'å', 'a.b', 'x'.repeat(256)])(
    'is refused under the name %j',
    (name) => {
      expect(() => checkOps('p', [insert({ [name]: '' })])).toThrow(RowLimitError);
    },
  );

  it.each([
    'PartitionKey',
    'partitionKey',
    'ROWKEY',
    'Timestamp',
    'etag',
    'odata',
    'odataType',
    '__w',
    '__proto__',
  ])('is refused under the reserved name %s', (name) => {
    const cells = Object.fromEntries([[name, '']]);
    expect(() => checkOps('p', [insert(cells)])).toThrow(/reserved/);
  });

  it('is stored with U+FFFD for half a surrogate pair, and otherwise as it is', () => {
    const cells = { x: 'a\uD83D', y: '\uD83D\uDE00\0' };
    expect(checkOps('p', [insert(cells)])).toEqual([insert({ x: 'a\uFFFD', y: '\uD83D\uDE00\0' })]);
  });
});

describe('a commit', () => {
  it('is measured as the service gets it, with JSON’s escapes and in UTF-8', () => {
    const bells = { x: '\u0007'.repeat(32_768), y: '\u0007'.repeat(32_768) };
    const ops = Array.from({ length: 11 }, (_, index) => insert(bells, `r${index}`));
    expect(() => checkOps('p', ops)).toThrow(/4194304 bytes/);
    expect(() => checkOps('p', ops.slice(1))).not.toThrow();
  });

  it('never says in an error what was to be written', () => {
    const secret = 'Ada Lovelace/';
    const faults = [insert({ x: secret.repeat(3000) }), insert({ x: '' }, secret)];
    for (const op of faults) {
      expect(() => checkOps('p', [op])).not.toThrow(/Ada/);
      expect(() => checkOps('p', [op])).toThrow(RowLimitError);
    }
  });
});
