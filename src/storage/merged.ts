import type { Plan } from './facets.ts';
import type { Row, Rows } from './rows.ts';

/** A row with the partition that it was found in. */
export interface Found extends Row {
  readonly partition: string;
}

interface Range {
  readonly from: string;
  readonly to: string;
  /** Rows asked for in the first go. */
  readonly first: number;
}

/** Rows asked for in each go after the first. */
const more = 100;

interface List {
  readonly partition: string;
  rows: readonly Row[];
  cursor: string | undefined;
}

/** The rows of a plan in its order, those after a key when one is given, read as they are taken. */
export async function* planned(
  rows: Rows,
  { partitions, ranges }: Plan,
  { after, first }: { readonly after?: string | undefined; readonly first: number },
): AsyncGenerator<Found> {
  // A key that lies in none of the ranges is of another list: nothing follows on it.
  const begun = after === undefined ? 0 : ranges.findIndex(({ from, to }) => after >= from && after < to); // prettier-ignore
  if (begun < 0) return;
  for (const [index, { from, to }] of ranges.slice(begun).entries()) {
    const start = index === 0 && after !== undefined ? `${after}!` : from;
    yield* merged(rows, partitions, { from: start, to, first });
  }
}

/** Several partitions as one, in the order of their keys. */
async function* merged(
  rows: Rows,
  partitions: readonly string[],
  { from, to, first }: Range,
): AsyncGenerator<Found> {
  const read = async (list: List, limit: number): Promise<List> => {
    const { cursor, partition } = list;
    const page = await rows.scan(partition, { from, to, limit, ...(cursor && { cursor }) });
    return Object.assign(list, { rows: page.rows, cursor: page.cursor });
  };
  const lists = await Promise.all(
    partitions.map((partition) => read({ partition, rows: [], cursor: undefined }, first)),
  );
  for (let list = least(lists); list; list = least(lists)) {
    const [next, ...rest] = list.rows;
    list.rows = rest;
    if (next) yield { ...next, partition: list.partition };
    if (rest.length === 0 && list.cursor) await read(list, more);
  }
}

/** The list whose next row comes first. */
const least = (lists: readonly List[]): List | undefined =>
  lists
    .filter(({ rows }) => rows.length > 0)
    .reduce<List | undefined>((best, each) => (best && keyOf(best) <= keyOf(each) ? best : each), undefined); // prettier-ignore

const keyOf = ({ rows: [next] }: List): string => next?.row ?? '';
