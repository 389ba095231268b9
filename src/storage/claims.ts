import { z } from 'zod';
import { untilFirst } from '../app/retry.ts';
import { claimed, type Claimed, type Claims } from '../app/ports.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { fromCells, toCells } from './json.ts';
import type { Cells, Rows } from './rows.ts';
import { every } from './scan.ts';

const byReport = z.strictObject({ report: z.string() });
const openCase = z.strictObject({ number: caseNumber });

/** Receipt rows are spread over 256 partitions by the first byte of their mark. */
const receiptPartition = (mark: string): string => `receipt:${mark.slice(0, 2)}`;

const personPartition = (mark: string): string => `person:${mark}`;

/** Who came first, on rows: an insert that fails tells that somebody else did. */
export const claimsOn = (rows: Rows): Claims => ({
  number: async (number, report) => {
    const row = await first(rows, `case:${number}`, { row: 'claim', cells: toCells({ report }) });
    return fromCells(byReport, row).report === report;
  },
  home: homeClaim(rows),
  receipt: async (mark, found) => {
    const row = await first(rows, receiptPartition(mark), { row: mark, cells: toCells(found) });
    return fromCells(claimed, row);
  },
  byReceipt: async (mark): Promise<Claimed | undefined> => {
    const found = await rows.get(receiptPartition(mark), mark);
    return found && fromCells(claimed, found.cells);
  },
  cases: () => casesIn(rows),
  person: async (mark, found) => {
    await first(rows, personPartition(mark), { row: found.report, cells: toCells(found) });
  },
  byPerson: async (mark) => {
    const found = await every(rows, personPartition(mark), { from: '0', to: 'g' });
    return found.map(({ cells }) => fromCells(claimed, cells));
  },
});

async function* casesIn(rows: Rows): AsyncGenerator<CaseNumber> {
  for (let first = 0; first < 256; first += 1) {
    const mark = first.toString(16).padStart(2, '0');
    const found = await every(rows, receiptPartition(mark), {});
    yield* found.map(({ cells }) => fromCells(claimed, cells).number);
  }
}

/** The open case of a home; it gives way only to whoever knows which one it replaces. */
const homeClaim =
  (rows: Rows): Claims['home'] =>
  (key, number, instead) =>
    untilFirst(async () => {
      const partition = `home:${key}`;
      const cells = toCells({ number });
      const current = await rows.get(partition, 'open');
      if (!current) {
        const { kind } = await rows.commit(partition, [{ op: 'insert', row: 'open', cells }]);
        return kind === 'committed' ? number : 'conflict';
      }
      const standing = fromCells(openCase, current.cells).number;
      if (standing !== instead) return standing;
      const { etag } = current;
      const { kind } = await rows.commit(partition, [{ op: 'replace', row: 'open', cells, etag }]);
      return kind === 'committed' ? number : 'conflict';
    });

/** The cells of the row that was there first: these or somebody else's. */
const first = async (
  rows: Rows,
  partition: string,
  { row, cells }: { readonly row: string; readonly cells: Cells },
): Promise<Cells> => {
  const { kind } = await rows.commit(partition, [{ op: 'insert', row, cells }]);
  if (kind === 'committed') return cells;
  const there = await rows.get(partition, row);
  if (!there) throw new Error('a claim vanished');
  return there.cells;
};
