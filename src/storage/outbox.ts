import { z } from 'zod';
import type { Outbox, Waiting } from '../app/ports.ts';
import { notice, type Notice } from '../domain/notices.ts';
import { instant } from '../domain/time.ts';
import { fromCells, toCells } from './json.ts';
import type { Op, Rows } from './rows.ts';
import { every } from './scan.ts';

const waiting = z.strictObject({ notice, tries: z.int(), notBefore: instant.optional() });

const partition = (number: string): string => `case:${number}`;

/** The n-th notice of a change to a case that had so many events: a row of the commit that made the change. */
export const noticeOp = (version: number, index: number, told: Notice): Op => ({
  op: 'insert',
  row: `o${String(version).padStart(8, '0')}-${String(index).padStart(3, '0')}`,
  cells: toCells({ notice: told, tries: 0 }),
});

/** The outbox on rows: `o…` in the partition of the case, deleted when it has been brought. */
export const outboxOn = (rows: Rows): Outbox => ({
  waiting: async (number) => {
    const found = await every(rows, partition(number), { from: 'o', to: 'p' });
    return found.map(({ row, cells }): Waiting => ({ id: row, ...fromCells(waiting, cells) }));
  },
  done: async (number, id) => {
    const found = await rows.get(partition(number), id);
    if (found) await rows.commit(partition(number), [{ op: 'delete', row: id, etag: found.etag }]);
  },
  later: async (number, { id, ...rest }) => {
    const found = await rows.get(partition(number), id);
    if (found)
      await rows.commit(partition(number), [
        { op: 'replace', row: id, cells: toCells(rest), etag: found.etag },
      ]);
  },
});
