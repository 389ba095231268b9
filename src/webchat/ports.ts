import type { Log } from '../app/ports.ts';
import type { Temporal } from 'temporal-polyfill';

/** What the chat page and Direct Line clients see of a conversation: numbered, never changed, never renumbered. */
export interface LogEntry {
  /** 1, 2, 3 … without gaps: the watermark after this entry is `String(seq)`. */
  readonly seq: number;
  /** A Bot Framework activity as JSON, complete as the client shall have it (id, timestamp, from, text …). */
  readonly activity: Readonly<Record<string, unknown>>;
}

/** What one person's client said, already parsed, with the identity of the token. */
export interface Said {
  readonly activity: Readonly<Record<string, unknown>>;
  /** The client's own id of the message (`channelData.clientActivityID`): a repeat is answered with the first id. */
  readonly clientId?: string;
}

/** The conversation log of the web chat. Every method is durable when it resolves. */
export interface WebLog {
  /** Makes the conversation if it is not there. `made` tells whether it was. */
  open(conversation: string, user: string, locale: string): Promise<{ readonly made: boolean }>;
  exists(conversation: string): Promise<boolean>;
  /** Appends the person's activity and gives its id; the same `clientId` twice gives the same id and one entry. */
  say(conversation: string, said: Said): Promise<{ readonly id: string }>;
  /** Entries with seq > after, in order, at most `limit`. */
  read(conversation: string, after: number, limit: number): Promise<readonly LogEntry[]>;
}

/** Everything the Direct Line door is handed; it knows no bot and no store. */
export interface DirectLineDeps {
  readonly log: WebLog;
  /**
   * Lets the bot answer all that is said and not yet answered in this conversation (greeting included).
   * Never rejects for what a person wrote; safe to call at any time, as often as one likes.
   */
  readonly answer: (conversation: string) => Promise<void>;
  /** Calls back after each append to a conversation's log, by the person or by the bot. Gives a function that ends it. */
  readonly onAppended: (listener: (conversation: string) => void) => () => void;
  readonly now: () => Temporal.Instant;
  readonly newId: () => string;
  /** Key of the tokens' signature, at least 32 bytes. */
  readonly tokenKey: Uint8Array;
  /** As the client shall see this server, e.g. `http://127.0.0.1:3978`; stream addresses are built from it, never from the Host header. */
  readonly publicUrl: string;
  /** How long a conversation is kept after its last word, and a browser finds its way back to it. */
  readonly chatHours: number;
  readonly logger: Log;
}
