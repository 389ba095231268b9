import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  activityJson,
  chat,
  isFromPerson,
  type Chat,
  type Chats,
  type Entry,
} from '../app/chat.ts';
import type { Now } from '../app/ports.ts';
import { instant, stamp } from '../domain/time.ts';
import { noteChat } from './chatDays.ts';
import { fromCells, toCells } from './json.ts';
import type { Op, Row, Rows } from './rows.ts';
import { every } from './scan.ts';

/** `touched`: when anybody last said anything; what the purge goes by. */
export const storedChat = z.strictObject({ touched: instant, chat });

/** Conversation ids come from outside and may hold anything: their hash is the key. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** The partition of a conversation, by the hash of its key. */
export const chatPartition = (hash: string): string => `chat:${hash}`;

const entryRow = (seq: number): string => `a${String(seq).padStart(8, '0')}`;

const entryOp = ({ seq, activity }: Entry): Op => ({
  op: 'insert',
  row: entryRow(seq),
  cells: toCells(activity),
});

/** Conversations on rows: `state`, and `a…` the web chat's log, committed together. */
export const chatsOn = (rows: Rows, now: Now): Chats => ({
  load: async (key) => {
    const found = await rows.get(chatPartition(hashOf(key)), 'state');
    return found && { chat: fromCells(storedChat, found.cells).chat, etag: found.etag };
  },
  commit: async (key, { chat: next, append }, etag) => {
    const hash = hashOf(key);
    const touched = stamp(now());
    // Listed before it is there: no chat can be left out of the purge.
    if (!etag) await noteChat(rows, touched, hash);
    const cells = toCells({ touched, chat: next });
    const state: Op = etag
      ? { op: 'replace', row: 'state', cells, etag }
      : { op: 'insert', row: 'state', cells };
    const { kind } = await rows.commit(chatPartition(hash), [state, ...append.map(entryOp)]);
    return kind === 'committed';
  },
  forget: (key, next, etag) => forgetEntries(rows, { key, touched: stamp(now()), ...next }, etag),
  entries: async (key, after, limit) => {
    const range = { from: entryRow(after + 1), to: 'b', limit };
    const { rows: found } = await rows.scan(chatPartition(hashOf(key)), range);
    return found.map(({ row, cells }) => ({
      seq: Number(row.slice(1)),
      activity: fromCells(activityJson, cells),
    }));
  },
});

/** Words that nobody has answered yet: nothing of what a person told is lost. */
const isWaiting = ({ row, cells }: Row, { log }: Chat): boolean =>
  log !== undefined &&
  row >= entryRow(log.answered + 1) &&
  isFromPerson(fromCells(activityJson, cells));

/** So many entries are deleted in one commit, beside the state and the last words. */
const batch = 80;

interface Forgetting {
  readonly key: string;
  readonly touched: string;
  readonly chat: Chat;
  readonly append: readonly Entry[];
}

/** The oldest go first, in commits of their own; the last commit holds the new state, so that nothing is answered twice. */
const forgetEntries = async (
  rows: Rows,
  { key, touched, chat: next, append }: Forgetting,
  etag: string,
): Promise<boolean> => {
  const partition = chatPartition(hashOf(key));
  const found = await every(rows, partition, { from: 'a', to: 'b' });
  const over = found.filter((each) => !isWaiting(each, next));
  const ops = over.map(({ row, etag: seen }) => ({ op: 'delete', row, etag: seen }) as const);
  const whole = Math.max(0, ops.length - batch);
  for (let at = 0; at < whole; at += batch) {
    const { kind } = await rows.commit(partition, ops.slice(at, Math.min(at + batch, whole)));
    if (kind === 'conflict') return false;
  }
  const cells = toCells({ touched, chat: next });
  const last: readonly Op[] = [
    { op: 'replace', row: 'state', cells, etag },
    ...ops.slice(whole),
    ...append.map(entryOp),
  ];
  return (await rows.commit(partition, last)).kind === 'committed';
};
