import type { Cases } from '../app/ports.ts';
import { untilFirst } from '../app/retry.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Promises } from '../domain/promises.ts';
import type { QueueRow } from '../domain/queueRow.ts';
import type { Place } from './facets.ts';
import { putRow, removeRow } from './placeRows.ts';
import { docOf, readDoc, writeDoc, type QueueDoc } from './queueDocs.ts';
import type { Rows } from './rows.ts';

/** The partition that names every area with a queue: a case stays in view when the register forgets its area. */
export const areaList = 'areas';

/** The partition that names everybody who has owned a case: nothing stays with somebody who has left. */
export const ownerList = 'owners';

export interface Projecting {
  readonly rows: Rows;
  readonly cases: Cases;
  readonly promises: Promises;
}

/** Brings the rows of a case in the queues in step with the case as it is now. Safe to repeat. */
export const project = async (house: Projecting, number: CaseNumber): Promise<void> => {
  // What an attempt has put is not in the trail of whoever was faster: the next attempt takes it along.
  const put: Place[] = [];
  await untilFirst(() => attempt(house, number, put));
};

const attempt = async (
  { rows, cases, promises }: Projecting,
  number: CaseNumber,
  put: Place[],
): Promise<undefined | 'conflict'> => {
  // In this order, so that no older state of the case is ever written over a newer trail.
  const known = await readDoc(rows, number);
  const stored = await cases.load(number);
  if (!stored) return undefined;
  const doc = docOf(promises, stored);
  const old = without([...trailOf(known.doc), ...put], doc.here);
  const etag = await writeDoc(rows, { ...doc, old }, known.etag);
  if (!etag) return 'conflict';
  put.push(...doc.here);
  await list(rows, known.doc?.shown, doc.shown);
  await Promise.all(doc.here.map((each) => putRow(rows, each, doc)));
  await Promise.all(old.map((each) => removeRow(rows, each, doc.version)));
  return (await writeDoc(rows, doc, etag)) ? undefined : 'conflict';
};

/** Everywhere that it may stand. */
const trailOf = (doc: QueueDoc | undefined): readonly Place[] =>
  doc ? [...doc.old, ...doc.here] : [];

const without = (all: readonly Place[], gone: readonly Place[]): Place[] => {
  const names = new Set(gone.map(nameOf));
  return [...new Map(all.map((each) => [nameOf(each), each])).values()].filter(
    (each) => !names.has(nameOf(each)),
  );
};

const nameOf = ({ partition, row }: Place): string => `${partition} ${row}`;

type Listed = Pick<QueueRow, 'place' | 'owner'>;

/** Puts a new area and a new owner on their lists. */
const list = async (rows: Rows, before: Listed | undefined, now: Listed): Promise<void> => {
  const add = (partition: string, row: string) =>
    rows.commit(partition, [{ op: 'insert', row, cells: {} }]);
  if (before?.place.area !== now.place.area) await add(areaList, now.place.area);
  if (before?.owner !== now.owner) await add(ownerList, now.owner);
};
