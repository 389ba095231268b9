import type { Temporal } from 'temporal-polyfill';
import { stamp } from '../domain/time.ts';
import { chatsOf, daysBefore, forgetChat, noteChat } from './chatDays.ts';
import { chatPartition, storedChat } from './chats.ts';
import { fromCells } from './json.ts';
import type { Row, Rows } from './rows.ts';
import { every } from './scan.ts';

/** Rows deleted in one commit. */
const batch = 100;

/**
 * Deletes every conversation in which nobody has said anything since `before`: its log, its unsent reports, and the receipt
 * code that stands in it. Reports that were sent are in their cases. Gives how many were deleted. Safe to repeat.
 */
export const purgeChatsOn =
  (rows: Rows) =>
  async (before: Temporal.Instant): Promise<number> => {
    const limit = stamp(before);
    let purged = 0;
    for (const each of await listedBefore(rows, limit)) {
      if (await purge(rows, each, limit)) purged += 1;
    }
    return purged;
  };

interface Listed {
  readonly day: string;
  readonly hash: string;
}

const listedBefore = async (rows: Rows, limit: string): Promise<readonly Listed[]> => {
  const days = await daysBefore(rows, limit);
  const lists = days.map(async (day) => (await chatsOf(rows, day)).map((hash) => ({ day, hash })));
  return (await Promise.all(lists)).flat();
};

const purge = async (rows: Rows, { day, hash }: Listed, limit: string): Promise<boolean> => {
  const state = await rows.get(chatPartition(hash), 'state');
  const touched = state && fromCells(storedChat, state.cells).touched;
  const old = touched === undefined || touched < limit;
  // A chat that went on is listed anew before it leaves the old day: no crash may lose it from the lists.
  if (touched !== undefined && !old) await noteChat(rows, touched, hash);
  if (old && !(await deleteAll(rows, hash, state))) return false;
  await forgetChat(rows, day, hash);
  return old && state !== undefined;
};

/** The state first, and only as it was seen: a chat that somebody has come back to meanwhile stays whole. */
const deleteAll = async (rows: Rows, hash: string, state: Row | undefined): Promise<boolean> => {
  const partition = chatPartition(hash);
  const entries = await every(rows, partition, { from: 'a', to: 'b' });
  if (state) {
    const op = { op: 'delete', row: 'state', etag: state.etag } as const;
    if ((await rows.commit(partition, [op])).kind === 'conflict') return false;
  }
  for (let at = 0; at < entries.length; at += batch) {
    const ops = entries.slice(at, at + batch);
    await rows.commit(
      partition,
      ops.map(({ row, etag }) => ({ op: 'delete' as const, row, etag })),
    );
  }
  return true;
};
