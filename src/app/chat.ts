import { z } from 'zod';
import { claimed } from './ports.ts';
import { caseNumber } from '../domain/caseNumber.ts';
import { draft } from '../domain/draft.ts';
import { instant } from '../domain/time.ts';

/** A Bot Framework activity as JSON. */
export const activityJson = z.record(z.string(), z.unknown());
export type ActivityJson = z.infer<typeof activityJson>;

const fromPerson = z.object({ from: z.object({ role: z.literal('user') }) });

/** Whether the person wrote it, not the bot. */
export const isFromPerson = (activity: ActivityJson): boolean =>
  fromPerson.safeParse(activity).success;

/** How many ids of handled activities are remembered, so that a redelivery is answered as before. */
export const remembered = 30;

/** The question sets that a conversation can be in. */
const dialogName = z.enum([
  'disturbance',
  'status',
  'again',
  'callback',
  'support',
  'letter',
  'withdrawal',
]);
export type DialogName = z.infer<typeof dialogName>;

/** How many reports put aside are kept. */
export const pausedKept = 5;

/** So many of what was sent from a conversation are remembered. */
export const sentKept = 50;

const underWay = z.strictObject({
  set: dialogName,
  version: z.int(),
  draft,
  /** The report that it is about, however many others are spoken of meanwhile. */
  follows: claimed.optional(),
});
export type UnderWay = z.infer<typeof underWay>;

/** What the bot knows of a conversation between two turns. */
const chatState = z.strictObject({
  language: z.string(),
  /** Whether the person chose the language; else it follows their client. */
  languageChosen: z.boolean(),
  greeted: z.boolean(),
  /** The question set under way, with what has been said. */
  active: underWay.optional(),
  /** Reports put aside unsent, the latest last. */
  paused: z.array(underWay),
  /** The last report that was sent from here: a second "send" is answered with it. */
  submitted: caseNumber.optional(),
  /** The report that is spoken of: the last that was sent from here, or whose code was given. */
  opened: claimed.optional(),
  /** All that was sent from here, tips excepted, the latest last. */
  sent: z.array(claimed).optional(),
  /** What was told last to have happened again: it can be taken back. */
  added: claimed.extend({ at: instant.optional() }).optional(),
  /** When wrong receipt codes were given, the latest last. */
  wrongCodes: z.array(instant),
  /** Handled activities of channels that redeliver, the latest last, with the replies to the last ones. */
  seen: z.array(z.strictObject({ id: z.string(), replies: z.array(activityJson).optional() })),
});
export type ChatState = z.infer<typeof chatState>;

/** The web chat's log beside the state: numbered entries, and how far they are answered. */
const logState = z.strictObject({
  user: z.string(),
  /** The client's language tag when the conversation was opened. */
  locale: z.string(),
  last: z.int(),
  answered: z.int(),
  /** Clients' own ids of the latest messages, with ours. */
  clientIds: z.array(z.strictObject({ client: z.string(), id: z.string() })),
});
export type LogState = z.infer<typeof logState>;

export const chat = z.strictObject({ state: chatState, log: logState.optional() });
export type Chat = z.infer<typeof chat>;

export interface StoredChat {
  readonly chat: Chat;
  readonly etag: string;
}

export interface Entry {
  readonly seq: number;
  readonly activity: ActivityJson;
}

/** Conversations. Every method is durable when it resolves. */
export interface Chats {
  load(key: string): Promise<StoredChat | undefined>;
  /** False when the chat has changed since `etag` was read (none: since it was not there). */
  commit(
    key: string,
    next: { chat: Chat; append: readonly Entry[] },
    etag?: string,
  ): Promise<boolean>;
  /**
   * Deletes every log entry but the person's own that `answered` of the new log has not reached; false when the chat has
   * changed since `etag` was read. The state stays.
   */
  forget(
    key: string,
    next: { chat: Chat; append: readonly Entry[] },
    etag: string,
  ): Promise<boolean>;
  /** Log entries with seq > after, in order. */
  entries(key: string, after: number, limit: number): Promise<readonly Entry[]>;
}

export const newChat = (language: string): ChatState => ({
  language,
  languageChosen: false,
  greeted: false,
  paused: [],
  wrongCodes: [],
  seen: [],
});
