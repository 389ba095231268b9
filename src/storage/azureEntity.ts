import type { TableEntity } from '@azure/data-tables';
import { z } from 'zod';
import type { Cells, Row } from './rows.ts';

/** The cell that tells whose write a row is; the limits keep its name from everyone else. */
const WRITE_ID = '__w';

/** What the client adds beside our cells; the limits reserve these names too. */
const FOREIGN = /^(partitionKey|rowKey|etag|timestamp|odata\..*|__.*)$/;

export interface OwnedRow extends Row {
  /** Of the write that made the row what it is. */
  readonly writeId: string | undefined;
}

/** A row as the entity that replaces it whole. */
export const toEntity = (
  partitionKey: string,
  { row, cells }: { readonly row: string; readonly cells: Cells },
  writeId: string,
): TableEntity<Record<string, string>> => ({
  ...cells,
  [WRITE_ID]: writeId,
  partitionKey,
  rowKey: row,
});

const entity = z.looseObject({
  rowKey: z.string(),
  etag: z.string(),
  [WRITE_ID]: z.string().optional(),
});
const ourCells = z.record(z.string(), z.string());

/** A row from what the service gave, without anything that is not ours. */
export const fromEntity = (given: unknown): OwnedRow => {
  const { rowKey, etag, [WRITE_ID]: writeId, ...rest } = entity.parse(given);
  const own = Object.entries(rest).filter(([name]) => !FOREIGN.test(name));
  return { row: rowKey, etag, cells: ourCells.parse(Object.fromEntries(own)), writeId };
};
