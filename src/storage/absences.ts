import { z } from 'zod';
import { untilFirst } from '../app/retry.ts';
import type { Absences } from '../app/ports.ts';
import { day } from '../domain/time.ts';
import { fromCells, toCells } from './json.ts';
import type { Rows } from './rows.ts';
import { every } from './scan.ts';

const absence = z.strictObject({ until: day.optional(), instead: day.optional() });

const partition = 'absences';

/** Who has said that they are away, on rows. */
export const absencesOn = (rows: Rows): Absences => ({
  all: async () => {
    const found = await every(rows, partition, {});
    return new Map(found.map(({ row, cells }) => [row, fromCells(absence, cells)]));
  },
  set: (staff, said) =>
    untilFirst(async () => {
      const found = await rows.get(partition, staff);
      const cells = toCells(said);
      const { kind } = await rows.commit(partition, [
        found
          ? { op: 'replace', row: staff, cells, etag: found.etag }
          : { op: 'insert', row: staff, cells },
      ]);
      return kind === 'committed' ? undefined : 'conflict';
    }),
});
