import type { Rows } from '../../src/storage/rows.ts';
import { cellsOf, found, insert, keysOf, put, write } from './rowsUse.ts';
import type { UsedRows } from './rowsUse.ts';

export function writesContract(using: UsedRows): void {
  roundTrips(using);
  conflicts(using);
  races(using);
}

function roundTrips({ rows, partition }: UsedRows): void {
  it('are found with their cells and ETag', async () => {
    const at = partition();
    const etag = await put(rows(), at, insert('a', { name: 'Ada', empty: '' }));
    expect(await rows().get(at, 'a')).toEqual({
      row: 'a',
      etag,
      cells: { name: 'Ada', empty: '' },
    });
  });

  it('are not found under another row or partition', async () => {
    const at = partition();
    await put(rows(), at, insert('a'));
    expect(await rows().get(at, 'A')).toBeUndefined();
    expect(await rows().get(partition(), 'a')).toBeUndefined();
  });

  it('are replaced whole: a cell that is not given again is gone', async () => {
    const at = partition();
    const etag = await put(rows(), at, insert('a', { x: '1', y: '2' }));
    const next = await put(rows(), at, { op: 'replace', row: 'a', cells: { y: '' }, etag });
    expect(await rows().get(at, 'a')).toEqual({ row: 'a', etag: next, cells: { y: '' } });
  });

  it('change their ETag at every write, also when nothing else changes', async () => {
    const at = partition();
    const first = await put(rows(), at, insert('a', { x: '1' }));
    const second = await put(rows(), at, {
      op: 'replace',
      row: 'a',
      cells: { x: '1' },
      etag: first,
    });
    await put(rows(), at, { op: 'delete', row: 'a', etag: second });
    const third = await put(rows(), at, insert('a', { x: '1' }));
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('are gone when deleted, which gives an empty ETag', async () => {
    const at = partition();
    const etag = await put(rows(), at, insert('a'));
    expect(await put(rows(), at, { op: 'delete', row: 'a', etag })).toBe('');
    expect(await rows().get(at, 'a')).toBeUndefined();
  });

  it('are written together, with ETags in the order of the ops that fit the next write', async () => {
    const at = partition();
    const [a = '', b = ''] = await write(rows(), at, [insert('a'), insert('b')]);
    const [c, gone, b2] = await write(rows(), at, [
      insert('c', { x: 'c' }),
      { op: 'delete', row: 'a', etag: a },
      { op: 'replace', row: 'b', cells: { x: 'b' }, etag: b },
    ]);
    expect(gone).toBe('');
    const { rows: all } = await rows().scan(at, { limit: 10 });
    expect(all).toEqual([
      { row: 'b', etag: b2, cells: { x: 'b' } },
      { row: 'c', etag: c, cells: { x: 'c' } },
    ]);
  });
}

function conflicts({ rows, partition }: UsedRows): void {
  /** `kept` stands, `stale` is an ETag it had before. */
  const prepared = async () => {
    const at = partition();
    const stale = await put(rows(), at, insert('kept', { x: 'old' }));
    await put(rows(), at, { op: 'replace', row: 'kept', cells: { x: 'now' }, etag: stale });
    return { at, stale };
  };
  const cases = (stale: string) =>
    [
      ['an insert of a row that exists', insert('kept', { x: 'new' })],
      ['a replace with a stale ETag', { op: 'replace', row: 'kept', cells: {}, etag: stale }],
      ['a replace of a missing row', { op: 'replace', row: 'lost', cells: {}, etag: stale }],
      ['a delete with a stale ETag', { op: 'delete', row: 'kept', etag: stale }],
      ['a delete of a missing row', { op: 'delete', row: 'lost', etag: stale }],
      [
        'a replace with an ETag that means any',
        { op: 'replace', row: 'kept', cells: {}, etag: '*' },
      ],
      ['a delete with an ETag that means any', { op: 'delete', row: 'kept', etag: '*' }],
      ['a delete with an empty ETag', { op: 'delete', row: 'kept', etag: '' }],
    ] as const;

  it.each(cases('').map(([name], index) => [name, index] as const))(
    'conflict at %s, alone and among others, and leave everything as it was',
    async (_name, index) => {
      const { at, stale } = await prepared();
      const [, op] = cases(stale)[index] ?? cases(stale)[0];
      const conflict = { kind: 'conflict', row: op.row };
      expect(await rows().commit(at, [op])).toEqual(conflict);
      expect(await rows().commit(at, [insert('before'), op, insert('after')])).toEqual(conflict);
      expect(keysOf(await rows().scan(at, { limit: 10 }))).toEqual(['kept']);
      expect(await cellsOf(rows(), at, 'kept')).toEqual({ x: 'now' });
    },
  );

  it('undo replaces and deletes of a commit that conflicts later', async () => {
    const at = partition();
    const [a = '', b = ''] = await write(rows(), at, [
      insert('a', { x: '1' }),
      insert('b', { x: '1' }),
    ]);
    const done = await rows().commit(at, [
      { op: 'replace', row: 'a', cells: { x: '2' }, etag: a },
      { op: 'delete', row: 'b', etag: b },
      insert('c'),
      { op: 'replace', row: 'd', cells: {}, etag: a },
    ]);
    expect(done).toEqual({ kind: 'conflict', row: 'd' });
    const { rows: all } = await rows().scan(at, { limit: 10 });
    expect(all).toEqual([
      { row: 'a', etag: a, cells: { x: '1' } },
      { row: 'b', etag: b, cells: { x: '1' } },
    ]);
  });

  it('name the first row that does not fit', async () => {
    const { at, stale } = await prepared();
    const ops = [insert('a'), insert('kept'), { op: 'delete', row: 'lost', etag: stale }] as const;
    expect(await rows().commit(at, ops)).toEqual({ kind: 'conflict', row: 'kept' });
  });
}

async function increment(rows: Rows, partition: string): Promise<void> {
  const { etag, cells } = await found(rows, partition, 'n');
  const next = { n: String(Number(cells['n']) + 1) };
  const done = await rows.commit(partition, [{ op: 'replace', row: 'n', cells: next, etag }]);
  if (done.kind === 'conflict') await increment(rows, partition);
}

function races({ rows, partition }: UsedRows): void {
  it('count every one of 50 increments that are made at once', async () => {
    const at = partition();
    await put(rows(), at, insert('n', { n: '0' }));
    await Promise.all(Array.from({ length: 50 }, () => increment(rows(), at)));
    expect(await cellsOf(rows(), at, 'n')).toEqual({ n: '50' });
  });

  it('let one of many inserts of the same row through', async () => {
    const at = partition();
    const tries = Array.from({ length: 20 }, (_, index) =>
      rows().commit(at, [insert('one', { by: String(index) }), insert(`r${index}`)]),
    );
    const done = await Promise.all(tries);
    expect(done.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
    expect(keysOf(await rows().scan(at, { limit: 50 }))).toHaveLength(2);
  });
}
