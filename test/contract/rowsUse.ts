import type { Cells, Op, Page, Range, Row, Rows } from '../../src/storage/rows.ts';

export type MakeRows = () => Promise<Rows>;

/** The open store, and partitions that no other test writes to. */
export interface UsedRows {
  readonly rows: () => Rows;
  readonly partition: () => string;
}

/** Opens a store for the tests of a `describe`, and closes it after them. */
export function useRows(make: MakeRows): UsedRows {
  let opened: Rows | undefined;
  let partitions = 0;
  beforeAll(async () => {
    opened = await make();
  });
  afterAll(async () => opened?.close());
  return {
    rows: () => {
      if (!opened) throw new Error('the store is opened before the tests');
      return opened;
    },
    partition: () => `part:${++partitions}`,
  };
}

export const insert = (row: string, cells: Cells = {}): Op => ({ op: 'insert', row, cells });

/** Commits what has to fit, and gives the ETags. */
export async function write(
  rows: Rows,
  partition: string,
  ops: readonly Op[],
): Promise<readonly string[]> {
  const done = await rows.commit(partition, ops);
  if (done.kind === 'conflict') throw new Error(`conflict at ${done.row}`);
  return done.etags;
}

/** Commits one row that has to fit, and gives its ETag. */
export async function put(rows: Rows, partition: string, op: Op): Promise<string> {
  const [etag] = await write(rows, partition, [op]);
  if (etag === undefined) throw new Error('an op has an ETag');
  return etag;
}

/** A row that has to be there. */
export async function found(rows: Rows, partition: string, row: string): Promise<Row> {
  const stored = await rows.get(partition, row);
  if (!stored) throw new Error(`no row ${row}`);
  return stored;
}

/** The cells of a row, or undefined when it is not there. */
export async function cellsOf(
  rows: Rows,
  partition: string,
  row: string,
): Promise<Cells | undefined> {
  return (await rows.get(partition, row))?.cells;
}

export const keysOf = (page: Page): string[] => page.rows.map(({ row }) => row);

/** All pages from the first to the one without a cursor. */
export async function pages(rows: Rows, partition: string, range: Range): Promise<Page[]> {
  const page = await rows.scan(partition, range);
  if (page.cursor === undefined) return [page];
  return [page, ...(await pages(rows, partition, { ...range, cursor: page.cursor }))];
}
