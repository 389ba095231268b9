import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rows } from '../../src/storage/rows.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';

/** A real store whose next commits to some partition fail: before they are written, or with the answer lost after. */
export interface FaultyRows extends Rows {
  failNext: (fault: Fault) => void;
  /** Does this before the next commit to such a partition. */
  beforeNext: (partition: string, work: () => Promise<void>) => void;
}

export interface Fault {
  /** The beginning of the partition's name. */
  readonly partition: string;
  /** The row that the commit touches; none: any. */
  readonly row?: string;
  readonly written: boolean;
  readonly times?: number;
}

export const openFaultyRows = async (): Promise<FaultyRows> => {
  const folder = mkdtempSync(join(tmpdir(), 'grannfrid-'));
  const rows = await openSqlite({ file: join(folder, 'rows.db'), cursorKey: Buffer.alloc(32, 7) });
  let fault: Fault | undefined;
  let left = 0;
  let before: { readonly partition: string; readonly work: () => Promise<void> } | undefined;
  return {
    ...rows,
    failNext: (next) => {
      fault = next;
      left = next.times ?? 1;
    },
    beforeNext: (partition, work) => {
      before = { partition, work };
    },
    commit: async (partition, ops) => {
      const first = before && partition.startsWith(before.partition) ? before : undefined;
      if (first) {
        before = undefined;
        await first.work();
      }
      const hit =
        left > 0 &&
        fault !== undefined &&
        partition.startsWith(fault.partition) &&
        ops.some(({ row }) => fault?.row === undefined || row === fault.row);
      if (!hit || !fault) return rows.commit(partition, ops);
      left -= 1;
      if (fault.written) await rows.commit(partition, ops);
      throw new Error('the store is away');
    },
  };
};
