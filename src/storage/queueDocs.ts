import { z } from 'zod';
import type { Stored } from '../app/ports.ts';
import type { Shown } from '../app/queuePorts.ts';
import { nextRing } from '../domain/clock.ts';
import type { Promises } from '../domain/promises.ts';
import { codesOf } from '../domain/queueFilter.ts';
import { queueRow, queueRowOf } from '../domain/queueRow.ts';
import { stamp } from '../domain/time.ts';
import { place, placesOf, type Place } from './facets.ts';
import { fromCells, toCells } from './json.ts';
import type { Cells, Rows } from './rows.ts';

/**
 * In the case's partition: what the queue shows of it, where it stands, and where it may still stand. It is written before the rows of
 * the queues are, so that a crash leaves none behind; whoever reads a row of a queue asks here whether it still holds.
 */
const queueDoc = z.strictObject({
  version: z.int(),
  shown: queueRow,
  here: z.array(place),
  old: z.array(place),
});
export type QueueDoc = z.infer<typeof queueDoc>;

/** Open cases by the moment when one of their clocks has something to tell: `2026-11-24T07:00:00Z!GF-…`. */
export const rings = 'rings';

/** What the case shall have in the queues: its row, and every place where it shall stand. */
export const docOf = (promises: Promises, { file, version }: Stored): QueueDoc => {
  const shown = queueRowOf(file);
  const ring = nextRing(promises, file.clocks);
  const ringing = ring ? [{ partition: rings, row: `${stamp(ring)}!${file.number}` }] : [];
  return { version, shown, here: [...placesOf(file, shown), ...ringing], old: [] };
};

/** The cells of the case in each of its places. */
export const cellsOf = ({ version, shown }: QueueDoc): Cells =>
  toCells({ version, codes: codesOf(shown) });

interface Kept {
  readonly doc?: QueueDoc;
  readonly etag?: string;
}

const name = 'queue';

export const readDoc = async (rows: Rows, number: string): Promise<Kept> => {
  const found = await rows.get(`case:${number}`, name);
  return found ? { doc: fromCells(queueDoc, found.cells), etag: found.etag } : {};
};

/** Its new ETag; nothing when somebody else has written it since. */
export const writeDoc = async (
  rows: Rows,
  doc: QueueDoc,
  etag: string | undefined,
): Promise<string | undefined> => {
  const cells = toCells(doc);
  const op = etag
    ? ({ op: 'replace', row: name, cells, etag } as const)
    : ({ op: 'insert', row: name, cells } as const);
  const done = await rows.commit(`case:${doc.shown.number}`, [op]);
  return done.kind === 'committed' ? done.etags[0] : undefined;
};

/** What is shown, when the case stands in this place now. */
export const shownAt = ({ doc }: Kept, { partition, row }: Place): Shown | undefined => {
  const stands = doc?.here.some((each) => each.partition === partition && each.row === row);
  return doc && stands ? { ...doc.shown, version: doc.version } : undefined;
};
