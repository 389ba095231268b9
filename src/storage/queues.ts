import { z } from 'zod';
import type { Cases, Queues, Ranked, Stored } from '../app/ports.ts';
import { untilFirst } from '../app/retry.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import { queueRow, queueRowOf, rankOf } from '../domain/queueRow.ts';
import { fromCells, toCells } from './json.ts';
import type { Rows } from './rows.ts';
import { every } from './scan.ts';

const place = z.strictObject({ area: z.string(), rank: z.string() });
type Place = z.infer<typeof place>;

/** In the case's partition: every queue row that may stand for it. Written before the rows are, so that a crash leaves none behind. */
const trail = z.strictObject({ places: z.array(place) });

const projected = z.strictObject({ version: z.int(), row: queueRow });

/** The partition that names every area with a queue: a case stays in view when the register forgets its area. */
const areaList = 'areas';

const partition = (area: string): string => `queue:${area}`;

const same = (a: Place, b: Place): boolean => a.area === b.area && a.rank === b.rank;

/** The queues on rows: one row a case in its area's partition, kept in step by `project`. */
export const queuesOn = (rows: Rows, cases: Cases): Queues => ({
  project: (number) => untilFirst(() => project(rows, cases, number)),
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

const project = async (
  rows: Rows,
  cases: Cases,
  number: CaseNumber,
): Promise<undefined | 'conflict'> => {
  const stored = await cases.load(number);
  if (!stored) return undefined;
  const here: Place = { area: stored.file.place.area, rank: rankOf(stored.file) };
  const known = await readTrail(rows, number);
  const old = known.places.filter((each) => !same(each, here));
  if (!(await writeTrail(rows, number, { etag: known.etag, places: [...old, here] })))
    return 'conflict';
  if (known.places.length === 0)
    await rows.commit(areaList, [{ op: 'insert', row: here.area, cells: {} }]);
  for (const each of old) await remove(rows, each);
  await put(rows, here, stored);
  const after = await cases.load(number);
  if (after?.version !== stored.version) return 'conflict';
  const { etag } = await readTrail(rows, number);
  return (await writeTrail(rows, number, { etag, places: [here] })) ? undefined : 'conflict';
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

const remove = async (rows: Rows, { area, rank }: Place): Promise<void> => {
  const found = await rows.get(partition(area), rank);
  if (found) await rows.commit(partition(area), [{ op: 'delete', row: rank, etag: found.etag }]);
};

/** Never puts an older state over a newer one. */
const put = async (rows: Rows, { area, rank }: Place, { file, version }: Stored): Promise<void> => {
  const cells = toCells({ version, row: queueRowOf(file) });
  const found = await rows.get(partition(area), rank);
  if (!found) {
    await rows.commit(partition(area), [{ op: 'insert', row: rank, cells }]);
  } else if (fromCells(projected, found.cells).version < version) {
    await rows.commit(partition(area), [{ op: 'replace', row: rank, cells, etag: found.etag }]);
  }
};
