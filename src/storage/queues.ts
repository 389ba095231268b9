import { z } from 'zod';
import type { Cases, Queues, Ranked, Stored } from '../app/ports.ts';
import { untilFirst } from '../app/retry.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { nextRing } from '../domain/clock.ts';
import type { Promises } from '../domain/promises.ts';
import { queueRow, queueRowOf, rankOf } from '../domain/queueRow.ts';
import { stamp } from '../domain/time.ts';
import { fromCells, toCells } from './json.ts';
import type { Rows } from './rows.ts';
import { every } from './scan.ts';

const spot = z.strictObject({ partition: z.string(), row: z.string() });
type Place = z.infer<typeof spot>;

/** In the case's partition: every queue row that may stand for it. Written before the rows are, so that a crash leaves none behind. */
const trail = z.strictObject({ places: z.array(spot) });

const projected = z.strictObject({ version: z.int(), row: queueRow });

/** The partition that names every area with a queue: a case stays in view when the register forgets its area. */
const areaList = 'areas';

const partition = (area: string): string => `queue:${area}`;

/** Open cases by the moment when one of their clocks has something to tell: `2026-11-24T07:00:00Z!GF-…`. */
const rings = 'rings';

const same = (a: Place, b: Place): boolean => a.partition === b.partition && a.row === b.row;

/** The queues on rows: one row a case in its area's partition, kept in step by `project`. */
export const queuesOn = (rows: Rows, cases: Cases, promises: Promises): Queues => ({
  project: (number) => untilFirst(() => project({ rows, cases, promises }, number)),
  ringing: async (until, limit) => {
    const { rows: found } = await rows.scan(rings, { to: `${stamp(until)}"`, limit });
    return found.map(({ row }) => caseNumber.parse(row.split('!')[1]));
  },
  areas: async () => (await every(rows, areaList, {})).map(({ row }) => row),
  page: async (area, state, { after, limit }) => {
    // '!' follows the state and '"' follows '!': the range holds this state's rows alone.
    const range = { from: after ? `${after}!` : `${state}!`, to: `${state}"`, limit };
    const found = await rows.scan(partition(area), range);
    return found.rows.map(({ row, cells }): Ranked => ({
      rank: row,
      row: fromCells(projected, cells).row,
    }));
  },
});

interface Projecting {
  readonly rows: Rows;
  readonly cases: Cases;
  readonly promises: Promises;
}

/** Where the case shall stand: in the queue of its area, and among those that ring. */
const placesOf = (promises: Promises, { file }: Stored): readonly Place[] => {
  const ring = nextRing(promises, file.clocks);
  const queue = { partition: partition(file.place.area), row: rankOf(file) };
  return ring ? [queue, { partition: rings, row: `${stamp(ring)}!${file.number}` }] : [queue];
};

const project = async (
  { rows, cases, promises }: Projecting,
  number: CaseNumber,
): Promise<undefined | 'conflict'> => {
  const stored = await cases.load(number);
  if (!stored) return undefined;
  const here = placesOf(promises, stored);
  const known = await readTrail(rows, number);
  const old = known.places.filter((each) => !here.some((place) => same(each, place)));
  if (!(await writeTrail(rows, number, { etag: known.etag, places: [...old, ...here] })))
    return 'conflict';
  await step(rows, { stored, old, here });
  const after = await cases.load(number);
  if (after?.version !== stored.version) return 'conflict';
  const { etag } = await readTrail(rows, number);
  return (await writeTrail(rows, number, { etag, places: [...here] })) ? undefined : 'conflict';
};

interface Step {
  readonly stored: Stored;
  readonly old: readonly Place[];
  readonly here: readonly Place[];
}

/** Out of the old places, into the new ones. */
const step = async (rows: Rows, { stored, old, here }: Step): Promise<void> => {
  await rows.commit(areaList, [{ op: 'insert', row: stored.file.place.area, cells: {} }]);
  for (const each of old) await remove(rows, each);
  for (const each of here) await put(rows, each, stored);
};

const readTrail = async (rows: Rows, number: CaseNumber) => {
  const found = await rows.get(`case:${number}`, 'queue');
  return found
    ? { places: fromCells(trail, found.cells).places, etag: found.etag }
    : { places: [], etag: undefined };
};

const writeTrail = async (
  rows: Rows,
  number: CaseNumber,
  { etag, places }: { readonly etag: string | undefined; readonly places: readonly Place[] },
): Promise<boolean> => {
  const cells = toCells({ places });
  const op = etag
    ? ({ op: 'replace', row: 'queue', cells, etag } as const)
    : ({ op: 'insert', row: 'queue', cells } as const);
  return (await rows.commit(`case:${number}`, [op])).kind === 'committed';
};

const remove = async (rows: Rows, { partition: key, row }: Place): Promise<void> => {
  const found = await rows.get(key, row);
  if (found) await rows.commit(key, [{ op: 'delete', row, etag: found.etag }]);
};

/** Never puts an older state over a newer one. */
const put = async (rows: Rows, place: Place, { file, version }: Stored): Promise<void> => {
  const { partition: key, row } = place;
  const cells = toCells({ version, row: queueRowOf(file) });
  const found = await rows.get(key, row);
  if (!found) {
    await rows.commit(key, [{ op: 'insert', row, cells }]);
  } else if (fromCells(projected, found.cells).version < version) {
    await rows.commit(key, [{ op: 'replace', row, cells, etag: found.etag }]);
  }
};
