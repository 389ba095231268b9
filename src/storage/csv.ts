import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Row } from '../app/importTable.ts';
import { decoded, delimiterOf } from './csvText.ts';

/** A line that is not written as CSV. */
export interface CsvFault {
  readonly line: number;
  readonly reason: 'unclosedQuote' | 'badQuote';
}

export interface CsvRead {
  /** Lines with something in them, the heading first. */
  readonly rows: readonly Row[];
  readonly faults: readonly CsvFault[];
}

/** Reads a file of columns as Excel and others write it: whichever mark stands between them, whichever letters it has. */
export const readCsv = (bytes: Uint8Array): CsvRead => {
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  try {
    return { rows: rowsIn(text, delimiter), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return byLines(text, delimiter);
  }
};

/** What the parser gives with `info`, which its types do not tell. */
const records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
);

/** @throws CsvError when a quote is wrong */
const rowsIn = (text: string, delimiter: string): readonly Row[] =>
  records
    .parse(parse(text, { delimiter, bom: true, info: true, relax_column_count: true, trim: true }))
    .map(({ record, info: { lines } }) => ({
      line: lines - (record.join('').split('\n').length - 1),
      cells: record.map(clean),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** One blank between words, none around them; `ö` is one letter, however it is written. */
const clean = (cell: string): string => cell.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Where a quote is wrong, what follows cannot be trusted: each line is read alone, and every one that is wrong is named. */
const byLines = (text: string, delimiter: string): CsvRead => {
  const read = text.split('\n').map((line, at) => alone(line, at + 1, delimiter));
  return {
    rows: read.flatMap(({ rows }) => rows),
    faults: read.flatMap(({ faults }) => faults),
  };
};

const alone = (text: string, line: number, delimiter: string): CsvRead => {
  if (!text.includes('"')) {
    const cells = text.split(delimiter).map(clean);
    return { rows: cells.join('') === '' ? [] : [{ line, cells }], faults: [] };
  }
  try {
    return { rows: rowsIn(text, delimiter).map(({ cells }) => ({ line, cells })), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { rows: [], faults: [{ line, reason: isOpen ? 'unclosedQuote' : 'badQuote' }] };
  }
};
