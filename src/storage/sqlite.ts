import type { DatabaseSync } from 'node:sqlite';
import { cursorsWith } from './cursor.ts';
import type { Cursors } from './cursor.ts';
import { inGroups } from './groupCommit.ts';
import { checkKeys, checkOps, checkRange } from './limits.ts';
import { toPage } from './page.ts';
import type { Range, Rows } from './rows.ts';
import { PAST_ALL, toSortKey } from './sortKey.ts';
import { holdFile, openFile } from './sqliteFile.ts';
import { rowsIn } from './sqliteRows.ts';

export interface SqliteOptions {
  /** Path of the file; its folder exists and is on a local disk. */
  readonly file: string;
  /** At least 32 bytes. */
  readonly cursorKey: Uint8Array;
}

/**
 * Rows in one SQLite file, for one process at a time.
 * @throws StoreInUseError when another process has the file open
 * @throws StoreFileError when the file is another program's or a newer version's
 */
export const openSqlite = async ({ file, cursorKey }: SqliteOptions): Promise<Rows> => {
  const cursors = cursorsWith(cursorKey);
  const release = holdFile(file);
  try {
    return rowsOver(openFile(file), cursors, release);
  } catch (error) {
    release();
    throw error;
  }
};

const rowsOver = (db: DatabaseSync, cursors: Cursors, release: () => void): Rows => {
  const stored = rowsIn(db);
  const commits = inGroups(stored.commitAll);
  const ready = db.prepare('SELECT last FROM writes;');
  return {
    get: async (partition, row) => {
      checkKeys(partition, row);
      return stored.get(partition, row);
    },
    commit: async (partition, ops) => commits.add({ partition, ops: checkOps(partition, ops) }),
    scan: async (partition, range) => {
      checkRange(partition, range);
      const scope = { ...range, partition };
      const after = range.cursor === undefined ? undefined : cursors.read(scope, range.cursor);
      const found = stored.between(partition, bounds(range, after), range.limit + 1);
      return toPage(found, range.limit, (last) => cursors.make(scope, last));
    },
    ready: async () => {
      ready.get();
    },
    close: async () => {
      if (!db.isOpen) return;
      commits.drain();
      db.close();
      release();
    },
  };
};

/** U+0000 stands in no key, so `after` and it is the first place behind `after`. */
const bounds = ({ from, to }: Range, after?: string): readonly [Uint8Array, Uint8Array] => [
  toSortKey(after === undefined ? (from ?? '') : `${after}\u0000`),
  to === undefined ? PAST_ALL : toSortKey(to),
];
