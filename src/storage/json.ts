import type { z } from 'zod';
import { CELL_UNITS } from './limits.ts';
import type { Cells } from './rows.ts';

/**
 * One JSON value as cells `j0`, `j1`, … each within the limit of a cell. A row takes about 500 000 UTF-16 units of JSON.
 * @throws TypeError when the value has no JSON
 */
export const toCells = (value: unknown): Cells => {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('a value without JSON cannot be stored');
  return Object.fromEntries(pieces(text).map((piece, index) => [`j${index}`, piece]));
};

/**
 * Reads back what `toCells` wrote, by its schema.
 * @throws Error that tells the kinds of faults, and neither values nor names, since it may be logged
 */
export const fromCells = <S extends z.ZodType>(schema: S, cells: Cells): z.infer<S> => {
  const parsed = schema.safeParse(parse(joined(cells)));
  if (parsed.success) return parsed.data;
  const codes = new Set(parsed.error.issues.map(({ code }) => code));
  throw new Error(`a stored value does not fit its schema: ${[...codes].join(', ')}`);
};

const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** Never cuts a surrogate pair: its halves would not survive UTF-8. */
const pieces = (text: string): readonly string[] => {
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    const piece = text.slice(at, at + CELL_UNITS);
    const torn = at + piece.length < text.length && HIGH_SURROGATE.test(piece);
    cut.push(torn ? piece.slice(0, -1) : piece);
    at += torn ? piece.length - 1 : piece.length;
  }
  return cut;
};

const joined = (cells: Cells): string => {
  const found: string[] = [];
  for (let piece = cells['j0']; piece !== undefined; piece = cells[`j${found.length}`]) {
    found.push(piece);
  }
  return found.join('');
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new Error('a stored value is not JSON');
  }
};
