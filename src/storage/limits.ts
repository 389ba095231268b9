import { RowLimitError } from './rows.ts';
import type { Cells, Op, Range } from './rows.ts';

/** Most UTF-16 units in one cell: Azure keeps strings as UTF-16, 64 KiB a property. */
export const CELL_UNITS = 32_768;

const MIB = 1_048_576;
const ROW_BYTES = MIB;
const COMMIT_BYTES = 4 * MIB;
const COMMIT_OPS = 100;
const PAGE_ROWS = 1000;
const KEY_UNITS = 512;
const KEY_BYTES = 1024;
/** Azure allows 252 beside its own three; the Azure driver keeps one for itself. */
const ROW_CELLS = 250;
/** Room for the Azure driver's own cell, and for the HTTP head of one op inside a transaction. */
const OWN_CELL_BYTES = 256;
const OP_HEAD_BYTES = 1024;

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names that Azure or its client keeps for itself, and our own (`__…`, which also bars `__proto__`). */
const RESERVED = /^(partitionkey|rowkey|timestamp|etag|odata.*|__.*)$/i;
/** Cc is exactly U+0000-001F and U+007F-009F. */
const FORBIDDEN_IN_KEY = /[/\\#?\p{Cc}]/u;

const refuseIf = (broken: boolean, rule: string): void => {
  if (broken) throw new RowLimitError(rule);
};

/**
 * Holds a write to what Azure Tables takes, whichever driver runs it, and gives the ops as they are to be stored:
 * half a surrogate pair in a cell becomes U+FFFD, since UTF-8 cannot carry it and a person's message must not be refused for it.
 * @throws RowLimitError
 */
export const checkOps = (partition: string, ops: readonly Op[]): readonly Op[] => {
  checkPartition(partition);
  refuseIf(ops.length < 1, 'a commit has at least one op');
  refuseIf(ops.length > COMMIT_OPS, `a commit has at most ${COMMIT_OPS} ops`);
  refuseIf(new Set(ops.map(({ row }) => row)).size < ops.length, 'a commit writes each row once');
  const checked = ops.map(wellFormed);
  for (const op of checked) checkOp(partition, op);
  const bytes = checked.reduce((sum, op) => sum + sentBytes(partition, op), 0);
  refuseIf(bytes > COMMIT_BYTES, `a commit is at most ${COMMIT_BYTES} bytes as sent`);
  return checked;
};

/** @throws RowLimitError when the partition's or the row's key could not be stored */
export const checkKeys = (partition: string, row: string): void => {
  checkPartition(partition);
  checkKey('row', row);
};

/** @throws RowLimitError when a bound could not be a key, or the limit is not a whole number from 1 to 1000 */
export const checkRange = (partition: string, { from, to, limit }: Range): void => {
  checkPartition(partition);
  if (from !== undefined) checkKey('first', from);
  if (to !== undefined) checkKey('last', to);
  refuseIf(!Number.isInteger(limit), 'a page has a whole number of rows');
  refuseIf(limit < 1 || limit > PAGE_ROWS, `a page has 1 to ${PAGE_ROWS} rows`);
};

const checkPartition = (partition: string): void => {
  refuseIf(partition === '', 'the partition key is not empty');
  checkKey('partition', partition);
};

const checkKey = (what: string, key: string): void => {
  refuseIf(key.length > KEY_UNITS, `the ${what} key has at most ${KEY_UNITS} UTF-16 units`);
  refuseIf(!key.isWellFormed(), `the ${what} key has half a surrogate pair`);
  refuseIf(Buffer.byteLength(key) > KEY_BYTES, `the ${what} key is at most ${KEY_BYTES} bytes`);
  refuseIf(FORBIDDEN_IN_KEY.test(key), `the ${what} key has / \\ # ? or a control character`);
};

const wellFormed = (op: Op): Op => {
  if (op.op === 'delete') return op;
  const cells = Object.entries(op.cells).map(([name, text]) => [name, text.toWellFormed()]);
  return { ...op, cells: Object.fromEntries(cells) };
};

const checkOp = (partition: string, op: Op): void => {
  checkKey('row', op.row);
  if (op.op === 'delete') return;
  checkCells(op.cells);
  const bytes = storedBytes(op.cells) + 2 * (partition.length + op.row.length) + OWN_CELL_BYTES;
  refuseIf(bytes > ROW_BYTES, `a row is at most ${ROW_BYTES} bytes`);
};

const checkCells = (cells: Cells): void => {
  const entries = Object.entries(cells);
  refuseIf(entries.length > ROW_CELLS, `a row has at most ${ROW_CELLS} cells`);
  for (const [name, text] of entries) {
    refuseIf(!NAME.test(name), 'a cell name is letters, digits and _');
    refuseIf(RESERVED.test(name), `the cell name ${name} is reserved`);
    refuseIf(text.length > CELL_UNITS, `cell ${name} has at most ${CELL_UNITS} UTF-16 units`);
  }
};

/** As Azure counts a row: 4, and for each string property 12 beside name and text, 2 bytes a unit. */
const storedBytes = (cells: Cells): number =>
  Object.entries(cells).reduce(
    (sum, [name, text]) => sum + 12 + 2 * (name.length + text.length),
    4,
  );

/** At most what an op takes inside the request: JSON in UTF-8, and the keys once as JSON and percent-encoded in the address. */
const sentBytes = (partition: string, op: Op): number => {
  const keys = JSON.stringify([partition, op.row]) + encodeURIComponent(partition + op.row);
  const cells = op.op === 'delete' ? '' : JSON.stringify(op.cells);
  return OP_HEAD_BYTES + Buffer.byteLength(keys) + Buffer.byteLength(cells);
};
