import { z } from 'zod';
import type { Cards } from '../app/ports.ts';
import { fromCells, toCells } from './json.ts';
import type { Rows } from './rows.ts';

const posted = z.strictObject({ activity: z.string() });

const partition = (number: string): string => `case:${number}`;

const row = (staff: string): string => `card${staff}`;

/** The latest card of a case that somebody has in their chat, on rows. */
export const cardsOn = (rows: Rows): Cards => ({
  of: async (number, staff) => {
    const found = await rows.get(partition(number), row(staff));
    return found && fromCells(posted, found.cells).activity;
  },
  keep: async (number, staff, activity) => {
    const found = await rows.get(partition(number), row(staff));
    const cells = toCells({ activity });
    await rows.commit(partition(number), [
      found
        ? { op: 'replace', row: row(staff), cells, etag: found.etag }
        : { op: 'insert', row: row(staff), cells },
    ]);
  },
});
