import type { Rows } from '../../src/storage/rows.ts';
import { atPort } from '../support/azurite.ts';
import type { Azurite } from '../support/azurite.ts';
import { startLossyProxy } from '../support/lossyProxy.ts';
import type { LossyProxy } from '../support/lossyProxy.ts';
import { cellsOf, insert, put, write } from './rowsUse.ts';

export interface OpenTables {
  readonly azurite: () => Azurite;
  /** A store on the table, by default straight at the emulator. */
  readonly open: (table: string, connectionString?: string) => Promise<Rows>;
  /** The name of a new table. */
  readonly fresh: () => string;
}

/** What holds when the service has written, and its answer never came. */
export function lostAnswers({ azurite, open, fresh }: OpenTables): void {
  describe('a write whose answer was lost', () => {
    let proxy: LossyProxy;
    let rows: Rows;
    let table = '';

    beforeEach(async () => {
      proxy = await startLossyProxy(azurite().port);
      table = fresh();
      rows = await open(table, atPort(azurite(), proxy.port));
    });
    afterEach(() => proxy.close());

    it('is committed when it was an insert, a replace or a delete', async () => {
      proxy.loseNext();
      const first = await put(rows, 'p', insert('a', { x: '1' }));
      proxy.loseNext();
      const second = await put(rows, 'p', {
        op: 'replace',
        row: 'a',
        cells: { x: '2' },
        etag: first,
      });
      expect(await rows.get('p', 'a')).toEqual({ row: 'a', etag: second, cells: { x: '2' } });
      proxy.loseNext();
      expect(await put(rows, 'p', { op: 'delete', row: 'a', etag: second })).toBe('');
      expect(await rows.get('p', 'a')).toBeUndefined();
    });

    it('is committed when it was a transaction', async () => {
      const [a = '', b = ''] = await write(rows, 'p', [insert('a'), insert('b')]);
      proxy.loseNext();
      const etags = await write(rows, 'p', [
        { op: 'delete', row: 'a', etag: a },
        { op: 'replace', row: 'b', cells: { x: '1' }, etag: b },
        insert('c'),
      ]);
      const { rows: all } = await rows.scan('p', { limit: 5 });
      expect(all.map(({ etag }) => etag)).toEqual(etags.slice(1));
      proxy.loseNext();
      const gone = all.map(({ row, etag }) => ({ op: 'delete', row, etag }) as const);
      expect(await write(rows, 'p', gone)).toEqual(['', '']);
    });

    it('is committed though another store has changed one of its rows since', async () => {
      const other = await open(table);
      proxy.loseNext(async () => {
        const stored = await other.get('p', 'a');
        await put(other, 'p', {
          op: 'replace',
          row: 'a',
          cells: { by: 'other' },
          etag: stored?.etag ?? '',
        });
      });
      const [a = 'none', b = 'none'] = await write(rows, 'p', [insert('a'), insert('b')]);
      expect(await rows.commit('p', [{ op: 'delete', row: 'a', etag: a }])).toEqual({
        kind: 'conflict',
        row: 'a',
      });
      await put(rows, 'p', { op: 'delete', row: 'b', etag: b });
    });

    it('is a conflict when it did not fit in the first place', async () => {
      const etag = await put(rows, 'p', insert('a', { x: '1' }));
      proxy.loseNext();
      expect(await rows.commit('p', [insert('a')])).toEqual({ kind: 'conflict', row: 'a' });
      proxy.loseNext();
      const stale = etag.replace('20', '19');
      expect(await rows.commit('p', [{ op: 'delete', row: 'a', etag: stale }])).toEqual({
        kind: 'conflict',
        row: 'a',
      });
      expect(await cellsOf(rows, 'p', 'a')).toEqual({ x: '1' });
    });
  });
}
