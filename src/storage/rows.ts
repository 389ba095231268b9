/**
 * The storage port: partitioned, sorted rows with ETags and atomic commits inside one partition.
 * It is what Azure Table Storage gives, and no more, so that what works embedded works in the cloud.
 * Rows are sorted by UTF-16 code unit, as JavaScript compares strings.
 */
export type Cells = Readonly<Record<string, string>>;

export interface Row {
  readonly row: string;
  /** Opaque; changes at every write. */
  readonly etag: string;
  readonly cells: Cells;
}

export type Op =
  | { readonly op: 'insert'; readonly row: string; readonly cells: Cells }
  | { readonly op: 'replace'; readonly row: string; readonly cells: Cells; readonly etag: string }
  | { readonly op: 'delete'; readonly row: string; readonly etag: string };

/** `etags` stand in the order of the ops; a delete gives `''`. A conflict names the first row that did not fit. */
export type Committed =
  | { readonly kind: 'committed'; readonly etags: readonly string[] }
  | { readonly kind: 'conflict'; readonly row: string };

export interface Range {
  /** First row key, inclusive. Default: the start of the partition. */
  readonly from?: string;
  /** Last row key, exclusive. Default: the end of the partition. */
  readonly to?: string;
  /** 1 to 1000 rows. */
  readonly limit: number;
  /** From an earlier page of the same partition and range; signed, opaque. */
  readonly cursor?: string;
}

/** A page of rows in ascending order; `cursor` is there when more rows may follow. */
export interface Page {
  readonly rows: readonly Row[];
  readonly cursor?: string;
}

export interface Rows {
  get(partition: string, row: string): Promise<Row | undefined>;
  /**
   * Writes all ops or none. Resolved means durable.
   * An insert of a row that exists, or a replace or delete whose ETag is not the stored one, is a conflict.
   * @throws RowLimitError when a key, cell, row or commit is over the limits of `limits.ts`
   */
  commit(partition: string, ops: readonly Op[]): Promise<Committed>;
  /** @throws BadCursorError when the cursor was not made by this store for this partition and range */
  scan(partition: string, range: Range): Promise<Page>;
  /** Resolves when the store answers; rejects when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A write that Azure Tables would refuse; a fault in the caller, never a person's mistake. */
export class RowLimitError extends Error {
  override readonly name = 'RowLimitError';
}

/** A cursor that is forged, torn or from another range. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';
}
