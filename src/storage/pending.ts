import { createHash } from 'node:crypto';
import type { Pending } from '../app/ports.ts';
import type { Rows } from './rows.ts';
import { every } from './scan.ts';

/** Markers are spread over so many partitions, so that none runs hot. */
const shards = 16;

const partition = (name: string): string =>
  `pending:${(createHash('sha256').update(name).digest()[0] ?? 0) % shards}`;

/** Markers of unfinished work, on rows. */
export const pendingOn = (rows: Rows): Pending => ({
  mark: async (name) => {
    await rows.commit(partition(name), [{ op: 'insert', row: name, cells: {} }]);
  },
  done: async (name) => {
    const found = await rows.get(partition(name), name);
    if (found) await rows.commit(partition(name), [{ op: 'delete', row: name, etag: found.etag }]);
  },
  all: async () => {
    const found = await Promise.all(
      Array.from({ length: shards }, (_, shard) => every(rows, `pending:${shard}`, {})),
    );
    return found.flat().map(({ row }) => row);
  },
});
