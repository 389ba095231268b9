/** What was found, in order; `after` is where the next page begins. */
export interface Gathered<T> {
  readonly found: readonly T[];
  readonly after?: string;
  /** The looking ended before the end: there may be more, or not. */
  readonly unsure?: true;
}

interface Looking<C, T> {
  /** Rows a page. */
  readonly limit: number;
  /** So many rows are looked at, and no more. */
  readonly most: number;
  /** Whether a row is worth a closer look. */
  readonly isWorth: (candidate: C) => boolean;
  /** The closer look, at several at once: what is shown of each, or nothing. */
  readonly check: (candidates: readonly C[]) => Promise<readonly (T | undefined)[]>;
}

interface Kept<T> {
  readonly row: string;
  readonly value: T;
}

/**
 * Takes rows until there is a page of them, and one to tell that more follow. However many rows there are, the time is bounded: who
 * asks for what is rare gets what was found so far, and may look further.
 */
export const gather = async <C extends { readonly row: string }, T>(
  source: AsyncIterable<C>,
  { limit, most, isWorth, check }: Looking<C, T>,
): Promise<Gathered<T>> => {
  const kept: Kept<T>[] = [];
  const waiting: C[] = [];
  let looked = 0;
  const settle = async (): Promise<void> => {
    const batch = waiting.splice(0);
    const checked = batch.length > 0 ? await check(batch) : [];
    kept.push(...batch.flatMap(({ row }, at) => keep(row, checked[at])));
  };
  for await (const each of source) {
    looked += 1;
    if (isWorth(each)) waiting.push(each);
    if (waiting.length > limit || looked === most) await settle();
    if (kept.length > limit) break;
    if (looked === most) return { ...pageOf(kept, limit), after: each.row, unsure: true };
  }
  await settle();
  return pageOf(kept, limit);
};

const keep = <T>(row: string, value: T | undefined): Kept<T>[] =>
  value === undefined ? [] : [{ row, value }];

const pageOf = <T>(kept: readonly Kept<T>[], limit: number): Gathered<T> => {
  const shown = kept.slice(0, limit);
  const last = shown.at(-1);
  const found = shown.map(({ value }) => value);
  return kept.length > limit && last ? { found, after: last.row } : { found };
};
