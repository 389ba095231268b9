import type { Row, Rows } from './rows.ts';

const pageSize = 500;

/** Every row of a range. For ranges that stay small: one case's, one conversation's. */
export const every = async (
  rows: Rows,
  partition: string,
  range: { readonly from?: string; readonly to?: string },
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await rows.scan(partition, {
      ...range,
      limit: pageSize,
      ...(cursor && { cursor }),
    });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor);
  return found;
};
