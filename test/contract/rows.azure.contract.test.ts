import { randomUUID } from 'node:crypto';
import { openAzureTables } from '../../src/storage/azureTables.ts';
import type { Rows } from '../../src/storage/rows.ts';
import { startAzurite, tableIn } from '../support/azurite.ts';
import type { Azurite } from '../support/azurite.ts';
import { rowsContract } from './rowsContract.ts';
import { lostAnswers } from './rowsLost.ts';
import { cellsOf, insert, keysOf, put, write } from './rowsUse.ts';

const cursorKey = Buffer.alloc(32, 7);
const common = { cursorKey, newId: randomUUID, allowInsecure: true };
const started: { azurite?: Azurite } = {};
let tables = 0;

const azurite = (): Azurite => {
  if (!started.azurite) throw new Error('azurite is started before the tests');
  return started.azurite;
};
const fresh = (): string => `rows${++tables}`;
const open = (table: string, connectionString = azurite().connectionString): Promise<Rows> =>
  openAzureTables({ ...common, connectionString, table });
const clientOf = (table: string) => tableIn(azurite(), table);

beforeAll(async () => {
  started.azurite = await startAzurite();
});
afterAll(() => started.azurite?.stop());

rowsContract('Azure Tables', () => openAzureTables({ ...common, client: clientOf(fresh()) }));

describe('two stores on one table', () => {
  it('never see half of each other’s commits', async () => {
    const table = fresh();
    const [writer, reader] = await Promise.all([open(table), open(table)]);
    let etags = await write(writer, 'p', [insert('a', { n: '0' }), insert('b', { n: '0' })]);
    const written = new AbortController();
    const seen = (async () => {
      const halves: string[] = [];
      while (!written.signal.aborted) {
        const { rows } = await reader.scan('p', { limit: 5 });
        const [a, b] = rows.map(({ cells }) => cells['n']);
        if (a !== b) halves.push(`${a} and ${b}`);
      }
      return halves;
    })();
    for (let n = 1; n <= 60; n++) {
      const [a = '', b = ''] = etags;
      const cells = { n: String(n) };
      etags = await write(writer, 'p', [
        { op: 'replace', row: 'a', cells, etag: a },
        { op: 'replace', row: 'b', cells, etag: b },
      ]);
    }
    written.abort();
    expect(await seen).toEqual([]);
  });

  it('conflict with each other as with themselves', async () => {
    const table = fresh();
    const [one, two] = await Promise.all([open(table), open(table)]);
    const etag = await put(one, 'p', insert('a'));
    await put(two, 'p', { op: 'replace', row: 'a', cells: { by: 'two' }, etag });
    const late = { op: 'replace', row: 'a', cells: { by: 'one' }, etag } as const;
    expect(await one.commit('p', [late])).toEqual({ kind: 'conflict', row: 'a' });
    expect(await one.commit('p', [insert('b'), { op: 'delete', row: 'a', etag }])).toEqual({
      kind: 'conflict',
      row: 'a',
    });
    expect(await cellsOf(one, 'p', 'a')).toEqual({ by: 'two' });
  });
});

lostAnswers({ azurite, open, fresh });

describe('Azure Tables', () => {
  it('keeps a write id with each row, which never comes out', async () => {
    const table = fresh();
    const rows = await open(table);
    await write(rows, 'p', [insert('a', { x: '1' }), insert('b')]);
    const [a, b] = await Promise.all(['a', 'b'].map((row) => clientOf(table).getEntity('p', row)));
    expect(a?.['__w']).toMatch(/^[0-9a-f-]{36}$/);
    expect(b?.['__w']).toBe(a?.['__w']);
    const page = await rows.scan('p', { limit: 5 });
    expect(page.rows.map(({ cells }) => cells)).toEqual([{ x: '1' }, {}]);
    expect(Object.keys((await rows.get('p', 'a')) ?? {}).toSorted()).toEqual([
      'cells',
      'etag',
      'row',
    ]);
  });

  it('is followed through pages that are short or empty', async () => {
    const client = clientOf(fresh());
    let answers = 0;
    client.pipeline.addPolicy({
      name: 'hasty',
      sendRequest: async (request, next) => {
        const listing = request.method === 'GET' && request.url.includes('filter=');
        if (!listing) return next(request);
        request.url = request.url.replace(/top=\d+/, 'top=1');
        const answer = await next(request);
        if (++answers > 1) return answer;
        answer.headers.set(
          'x-ms-continuation-nextpartitionkey',
          Buffer.from('p').toString('base64'),
        );
        answer.headers.set('x-ms-continuation-nextrowkey', Buffer.from('a').toString('base64'));
        return { ...answer, bodyAsText: '{"value":[]}' };
      },
    });
    const rows = await openAzureTables({ ...common, client });
    await write(
      rows,
      'p',
      ['a', 'b', 'c', 'd'].map((row) => insert(row)),
    );
    const first = await rows.scan('p', { limit: 3 });
    expect(keysOf(first)).toEqual(['a', 'b', 'c']);
    expect(keysOf(await rows.scan('p', { limit: 3, cursor: first.cursor ?? '' }))).toEqual(['d']);
    expect(answers).toBeGreaterThan(4);
  });

  it('opens a table that is there already, and is not ready when the table is gone', async () => {
    const table = fresh();
    await put(await open(table), 'p', insert('a'));
    const rows = await open(table);
    expect(await cellsOf(rows, 'p', 'a')).toEqual({});
    await clientOf(table).deleteTable();
    await expect(rows.ready()).rejects.toThrow(/TableNotFound/);
    await expect(rows.get('p', 'a')).rejects.toThrow(/TableNotFound/);
    await expect(rows.commit('p', [insert('b')])).rejects.toThrow(/TableNotFound/);
    await expect(rows.commit('p', [insert('b'), insert('c')])).rejects.toThrow(/table/);
  });

  it('refuses a wrong account key at the start', async () => {
    const wrong = azurite().connectionString.replace(
      /AccountKey=[^;]*/,
      `AccountKey=${Buffer.alloc(32).toString('base64')}`,
    );
    await expect(open(fresh(), wrong)).rejects.toThrow(/AuthorizationFailure/);
  });
});
