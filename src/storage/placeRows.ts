import { z } from 'zod';
import { untilFirst } from '../app/retry.ts';
import { queueCodes } from '../domain/queueFilter.ts';
import type { Place } from './facets.ts';
import { fromCells } from './json.ts';
import { cellsOf, type QueueDoc } from './queueDocs.ts';
import type { Cells, Rows } from './rows.ts';

/** A row of a queue: codes alone, to tell whether it is asked for. */
export const projected = z.strictObject({ version: z.int(), codes: queueCodes });

const versioned = z.object({ version: z.int() });

/** Never puts an older state over a newer one. */
export const putRow = (rows: Rows, { partition, row }: Place, doc: QueueDoc): Promise<'done'> =>
  untilFirst(async () => {
    const cells = cellsOf(doc);
    const found = await rows.get(partition, row);
    if (found && isSettled(found.cells, cells, doc.version)) return 'done';
    const op = found
      ? ({ op: 'replace', row, cells, etag: found.etag } as const)
      : ({ op: 'insert', row, cells } as const);
    const { kind } = await rows.commit(partition, [op]);
    return kind === 'committed' ? 'done' : 'conflict';
  });

const isSettled = (there: Cells, cells: Cells, version: number): boolean =>
  fromCells(versioned, there).version > version || JSON.stringify(there) === JSON.stringify(cells);

/** What a newer state of the case has put there stays. */
export const removeRow = async (
  rows: Rows,
  { partition, row }: Place,
  version: number,
): Promise<void> => {
  const found = await rows.get(partition, row);
  if (!found || fromCells(versioned, found.cells).version > version) return;
  await rows.commit(partition, [{ op: 'delete', row, etag: found.etag }]);
};
