import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Rows } from './rows.ts';
import { listedIn } from './terms.ts';

/** A case as it stands under each of its words. */
interface Entry {
  readonly number: CaseNumber;
  /** The same everywhere: the latest opened first. */
  readonly row: string;
}

/** So many rows are written side by side. */
const atOnce = 50;

/** Puts a case under these words and names. */
export const addTo = (rows: Rows, partitions: readonly string[], entry: Entry): Promise<void> =>
  inTurns(partitions, (each) => add(rows, each, entry));

/** Takes a case away from these words and names. */
export const removeFrom = (
  rows: Rows,
  partitions: readonly string[],
  entry: Entry,
): Promise<void> => inTurns(partitions, (each) => remove(rows, each, entry));

const inTurns = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map(work));
};

const add = async (rows: Rows, partition: string, { number, row }: Entry): Promise<void> => {
  await rows.commit(partition, [{ op: 'insert', row, cells: {} }]);
  const listed = listedIn(partition, number);
  if (listed) await rows.commit(listed.list, [{ op: 'insert', row: listed.word, cells: {} }]);
};

/** A word that no case has is on no list either: it may be what somebody wanted forgotten. */
const remove = async (rows: Rows, partition: string, { number, row }: Entry): Promise<void> => {
  await drop(rows, partition, row);
  const listed = listedIn(partition, number);
  if (!listed || !(await isEmpty(rows, partition))) return;
  await drop(rows, listed.list, listed.word);
  // Another case may have come to it in between.
  if (!(await isEmpty(rows, partition)))
    await rows.commit(listed.list, [{ op: 'insert', row: listed.word, cells: {} }]);
};

const isEmpty = async (rows: Rows, partition: string): Promise<boolean> =>
  (await rows.scan(partition, { limit: 1 })).rows.length === 0;

const drop = async (rows: Rows, partition: string, row: string): Promise<void> => {
  const found = await rows.get(partition, row);
  if (found) await rows.commit(partition, [{ op: 'delete', row, etag: found.etag }]);
};
