import { z } from 'zod';
import { activityJson } from '../app/chat.ts';
import type { References } from '../app/ports.ts';
import { untilFirst } from '../app/retry.ts';
import { fromCells, toCells } from './json.ts';
import type { Rows } from './rows.ts';

const kept = z.strictObject({ reference: activityJson, dead: z.boolean() });
type Kept = z.infer<typeof kept>;

const partition = (whose: string): string => `reference:${whose}`;

const row = 'reference';

/** Where people can be written to, on rows. */
export const referencesOn = (rows: Rows): References => ({
  of: async (whose) => {
    const found = await rows.get(partition(whose), row);
    const { reference, dead } = found ? fromCells(kept, found.cells) : { dead: true };
    return dead ? undefined : reference;
  },
  keep: (whose, reference) => write(rows, whose, { reference, dead: false }),
  bury: async (whose) => {
    const found = await rows.get(partition(whose), row);
    if (found) await write(rows, whose, { ...fromCells(kept, found.cells), dead: true });
  },
});

/** Nothing is written where nothing is new: it is looked at with every message. */
const write = (rows: Rows, whose: string, next: Kept): Promise<void> =>
  untilFirst(async () => {
    const found = await rows.get(partition(whose), row);
    const cells = toCells(next);
    if (found && JSON.stringify(found.cells) === JSON.stringify(cells)) return undefined;
    const { kind } = await rows.commit(partition(whose), [
      found ? { op: 'replace', row, cells, etag: found.etag } : { op: 'insert', row, cells },
    ]);
    return kind === 'committed' ? undefined : 'conflict';
  });
