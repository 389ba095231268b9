import { createHash } from 'node:crypto';
import { activityJson, chat, type Chats, type Entry } from '../app/chat.ts';
import { fromCells, toCells } from './json.ts';
import type { Op, Rows } from './rows.ts';

/** Conversation ids come from outside and may hold anything: their hash is the key. */
const partition = (key: string): string =>
  `chat:${createHash('sha256').update(key).digest('base64url')}`;

const entryRow = (seq: number): string => `a${String(seq).padStart(8, '0')}`;

const entryOp = ({ seq, activity }: Entry): Op => ({
  op: 'insert',
  row: entryRow(seq),
  cells: toCells(activity),
});

/** Conversations on rows: `state`, and `a…` the web chat's log, committed together. */
export const chatsOn = (rows: Rows): Chats => ({
  load: async (key) => {
    const found = await rows.get(partition(key), 'state');
    return found && { chat: fromCells(chat, found.cells), etag: found.etag };
  },
  commit: async (key, { chat: next, append }, etag) => {
    const cells = toCells(next);
    const state: Op = etag
      ? { op: 'replace', row: 'state', cells, etag }
      : { op: 'insert', row: 'state', cells };
    const { kind } = await rows.commit(partition(key), [state, ...append.map(entryOp)]);
    return kind === 'committed';
  },
  entries: async (key, after, limit) => {
    const range = { from: entryRow(after + 1), to: 'b', limit };
    const { rows: found } = await rows.scan(partition(key), range);
    return found.map(({ row, cells }) => ({
      seq: Number(row.slice(1)),
      activity: fromCells(activityJson, cells),
    }));
  },
});
