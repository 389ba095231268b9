import type { Page, Row } from './rows.ts';

/** A page out of rows of which one more was asked for than it may hold; `next` makes the cursor after a row key. */
export const toPage = (
  found: readonly Row[],
  limit: number,
  next: (last: string) => string,
): Page => {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return found.length > limit && last ? { rows, cursor: next(last.row) } : { rows };
};
