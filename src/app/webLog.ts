import { createHash } from 'node:crypto';
import {
  newChat,
  type ActivityJson,
  type Chat,
  type Chats,
  type Entry,
  type StoredChat,
} from './chat.ts';
import type { Lanes } from './lanes.ts';
import type { NewId, Pending } from './ports.ts';
import { untilFirst } from './retry.ts';
import type { Signal } from './signal.ts';

export interface WebLogDeps {
  readonly chats: Chats;
  readonly pending: Pending;
  /** Everything that writes to one conversation goes through its lane. */
  readonly lanes: Lanes;
  readonly newId: NewId;
  readonly appended: Signal;
  readonly firstLanguage: string;
}

export interface SaidHere {
  readonly activity: ActivityJson;
  readonly clientId?: string;
}

/** Clients' own ids that are remembered, to know a repeat. */
const clientIdsKept = 50;

/** The key of a web conversation; no other channel's key begins like it. */
export const webKey = (conversation: string): string => `web|${conversation}`;

/** The name of the marker that a conversation has words without an answer. */
export const webMarker = (conversation: string): string => `chat!${conversation}`;

/** The web chat's log, kept with the conversation's state. */
export const webLogOn = (deps: WebLogDeps) => ({
  open: (conversation: string, user: string, locale: string) =>
    deps.lanes(webKey(conversation), () => open(deps, conversation, { user, locale })),
  exists: async (conversation: string) =>
    (await deps.chats.load(webKey(conversation))) !== undefined,
  say: (conversation: string, said: SaidHere) =>
    deps.lanes(webKey(conversation), () => say(deps, conversation, said)),
  read: (conversation: string, after: number, limit: number): Promise<readonly Entry[]> =>
    deps.chats.entries(webKey(conversation), after, limit),
});

const open = async (
  deps: WebLogDeps,
  conversation: string,
  { user, locale }: { readonly user: string; readonly locale: string },
): Promise<{ made: boolean }> => {
  if (await deps.chats.load(webKey(conversation))) return { made: false };
  const log = { user, last: 0, answered: 0, clientIds: [], locale };
  const chat = { state: newChat(deps.firstLanguage), log };
  return { made: await deps.chats.commit(webKey(conversation), { chat, append: [] }) };
};

const say = async (
  deps: WebLogDeps,
  conversation: string,
  said: SaidHere,
): Promise<{ id: string }> => {
  const appended = untilFirst(async () => {
    const stored = await deps.chats.load(webKey(conversation));
    if (!stored) throw new Error('something was said in a conversation that was never opened');
    return append(deps, { conversation, stored }, said);
  });
  // Both are waited for together: a failure of either must find somebody who listens.
  const [id] = await Promise.all([appended, deps.pending.mark(webMarker(conversation))]);
  deps.appended.emit(conversation);
  return { id };
};

/** A repeat is the same client's id with the same words: other words are never taken for heard. */
const repeatMark = (clientId: string, { text, value }: ActivityJson): string =>
  createHash('sha256')
    .update(JSON.stringify([clientId, text, value]))
    .digest('base64url');

/** The entry's id, or a conflict when somebody else appended first. */
const append = async (
  { chats, newId }: WebLogDeps,
  { conversation, stored }: { readonly conversation: string; readonly stored: StoredChat },
  { activity, clientId }: SaidHere,
): Promise<string> => {
  const log = logOf(stored.chat);
  const client = clientId && repeatMark(clientId, activity);
  const repeated = log.clientIds.find((each) => each.client === client);
  if (repeated) return repeated.id;
  const id = newId();
  const seq = log.last + 1;
  const clientIds = client
    ? [...log.clientIds, { client, id }].slice(-clientIdsKept)
    : log.clientIds;
  const chat = { ...stored.chat, log: { ...log, last: seq, clientIds } };
  const entry = { seq, activity: { ...activity, id } };
  const done = await chats.commit(webKey(conversation), { chat, append: [entry] }, stored.etag);
  return done ? id : 'conflict';
};

const logOf = ({ log }: Chat) => {
  if (!log) throw new Error('a web conversation has no log');
  return log;
};
