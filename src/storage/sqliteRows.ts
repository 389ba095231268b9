import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Committed, Op, Row } from './rows.ts';
import { fromSortKey, toSortKey } from './sortKey.ts';

/** One commit, its ops already held to the limits. */
export interface CommitJob {
  readonly partition: string;
  readonly ops: readonly Op[];
}

export interface SqliteRows {
  get(partition: string, row: string): Row | undefined;
  /** Rows with from <= key < to, both as sort keys. */
  between(partition: string, [from, to]: readonly [Uint8Array, Uint8Array], most: number): Row[];
  /** All jobs in one transaction, each whole or not at all, each seeing those before it. Durable on return. */
  commitAll(jobs: readonly CommitJob[]): readonly Committed[];
}

const kept = z.object({ row: z.instanceof(Uint8Array), etag: z.string(), cells: z.string() });
const keptCells = z.record(z.string(), z.string());
const keptEtag = z.object({ etag: z.string() }).optional();
const counter = z.object({ last: z.int() });

/** Reads and writes of the open file, as prepared statements. */
export const rowsIn = (db: DatabaseSync): SqliteRows => {
  const one = db.prepare('SELECT row, etag, cells FROM rows WHERE partition = ? AND row = ?;');
  const many = db.prepare(
    `SELECT row, etag, cells FROM rows
     WHERE partition = ? AND row >= ? AND row < ? ORDER BY row LIMIT ?;`,
  );
  return {
    get: (partition, row) => {
      const found = one.get(partition, toSortKey(row));
      return found && toRow(found);
    },
    between: (partition, [from, to], most) => many.all(partition, from, to, most).map(toRow),
    commitAll: commitsIn(db),
  };
};

const toRow = (value: unknown): Row => {
  const { row, etag, cells } = kept.parse(value);
  return { row: fromSortKey(row), etag, cells: keptCells.parse(JSON.parse(cells)) };
};

const commitsIn = (db: DatabaseSync): SqliteRows['commitAll'] => {
  const lastWrite = db.prepare('SELECT last FROM writes;');
  const setLastWrite = db.prepare('UPDATE writes SET last = ?;');
  const fits = fittingIn(db);
  const write = writingIn(db);
  return (jobs) =>
    inTransaction(db, () => {
      const before = counter.parse(lastWrite.get()).last;
      let last = before;
      const done = jobs.map(({ partition, ops }): Committed => {
        const misfit = ops.find((op) => !fits(partition, op));
        if (misfit) return { kind: 'conflict', row: misfit.row };
        return { kind: 'committed', etags: ops.map((op) => write(partition, op, String(++last))) };
      });
      if (last > before) setLastWrite.run(last);
      return done;
    });
};

const inTransaction = <T>(db: DatabaseSync, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // Some faults, such as a full disk, have rolled back already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/** Whether the op meets what is stored: an insert nothing, a replace or delete its own ETag. */
const fittingIn = (db: DatabaseSync): ((partition: string, op: Op) => boolean) => {
  const select = db.prepare('SELECT etag FROM rows WHERE partition = ? AND row = ?;');
  return (partition, op) => {
    const stored = keptEtag.parse(select.get(partition, toSortKey(op.row)))?.etag;
    return op.op === 'insert' ? stored === undefined : stored === op.etag;
  };
};

/** Writes an op that fits and gives its ETag; a delete has none. */
const writingIn = (db: DatabaseSync): ((partition: string, op: Op, etag: string) => string) => {
  const put = db.prepare(
    `INSERT INTO rows (partition, row, etag, cells) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET etag = excluded.etag, cells = excluded.cells;`,
  );
  const remove = db.prepare('DELETE FROM rows WHERE partition = ? AND row = ?;');
  return (partition, op, etag) => {
    const key = toSortKey(op.row);
    if (op.op === 'delete') {
      remove.run(partition, key);
      return '';
    }
    put.run(partition, key, etag, JSON.stringify(op.cells));
    return etag;
  };
};
