import type { Temporal } from 'temporal-polyfill';
import type { ActivityJson } from './chat.ts';
import { z } from 'zod';
import type { CaseEvent } from '../domain/caseEvents.ts';
import type { CaseFile } from '../domain/caseFile.ts';
import type { Notice } from '../domain/notices.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import type { QueueFilter } from '../domain/queueFilter.ts';
import type { Complainant, Report, Submission } from '../domain/report.ts';
import type { PageRange, ShownPage } from './queuePorts.ts';

/** The wall clock, as an argument, so that a test can hold it. */
export type Now = () => Temporal.Instant;

/** Words in a person's language: a key as `talk:greeting` and the values it needs → the text. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Log lines carry codes, numbers and durations, never what a person wrote. */
export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

/** A fresh UUID. */
export type NewId = () => string;

/** A case as it stands; `version` counts its events. */
export interface Stored {
  readonly file: CaseFile;
  readonly version: number;
  readonly etag: string;
}

/** What one commit adds to a case; `before` is what it was decided on. */
export interface Change {
  readonly before?: Stored;
  readonly after: CaseFile;
  readonly events: readonly CaseEvent[];
  /** Who must be told of it; they are told when the change is kept. */
  readonly notices: readonly Notice[];
  /** Where the complainant of the report that comes in can be told. */
  readonly talk?: Talk;
  /** A report that comes in with the change, word by word. */
  readonly submission?: Submission;
  /** A complainant who can now be reached otherwise. */
  readonly contact?: { readonly report: string; readonly complainant: Complainant };
}

/** Cases. Every method is durable when it resolves. */
export interface Cases {
  load(number: CaseNumber): Promise<Stored | undefined>;
  /** False when the case has changed since `before` was loaded: load and decide again. */
  record(change: Change): Promise<boolean>;
  reports(number: CaseNumber): Promise<readonly Report[]>;
  events(number: CaseNumber): Promise<readonly CaseEvent[]>;
  complainant(number: CaseNumber, report: string): Promise<Complainant | undefined>;
  /** Where the complainant of a report can be told something. */
  talk(number: CaseNumber, report: string): Promise<Talk | undefined>;
}

/** A conversation in which a complainant can be told something: of the web chat, or of whoever a channel has signed in. */
export const talk = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('web'), conversation: z.string() }),
  z.strictObject({ kind: z.literal('person'), person: z.string() }),
]);
export type Talk = z.infer<typeof talk>;

/** A notice that waits to be brought, how often it has been tried, and when it may be tried again. */
export interface Waiting {
  readonly id: string;
  readonly notice: Notice;
  readonly tries: number;
  readonly notBefore?: string | undefined;
}

/** What waits to leave the house, case by case. Safe to repeat: what is done twice is done. */
export interface Outbox {
  waiting(number: CaseNumber): Promise<readonly Waiting[]>;
  done(number: CaseNumber, id: string): Promise<void>;
  later(number: CaseNumber, waiting: Waiting): Promise<void>;
}

/** Where people can be written to without having written first, by a channel's own reference. */
export interface References {
  /** None when there is no way, or no way any more. */
  of(whose: string): Promise<ActivityJson | undefined>;
  keep(whose: string, reference: ActivityJson): Promise<void>;
  /** The way is no way any more; it is again when the person writes. */
  bury(whose: string): Promise<void>;
}

/** What somebody has said of being away: until a day, or (none) that they are back. */
export interface Absence {
  readonly until?: string | undefined;
  /** What the register said then: when it says something else, that counts. */
  readonly instead?: string | undefined;
}

/** Who has said that they are away, or back. */
export interface Absences {
  all(): Promise<ReadonlyMap<string, Absence>>;
  set(staff: string, said: Absence): Promise<void>;
}

/** The latest card of a case in somebody's chat, by the id of its activity. */
export interface Cards {
  of(number: CaseNumber, staff: string): Promise<string | undefined>;
  keep(number: CaseNumber, staff: string, activity: string): Promise<void>;
}

/** What became of a notice: brought, for nobody who can be told, never to be brought, or to be tried again later. */
export type Brought = 'brought' | 'nobody' | 'dead' | { readonly afterSeconds: number | undefined };

/** Brings a notice about a case to whom it is for. */
export type Courier = (number: CaseNumber, notice: Notice) => Promise<Brought>;

/** Says once and for all which case a thing belongs to: the first claim stands, later ones are told of it. */
export interface Claims {
  /** Whether the number is this report's: the first report that asks for it gets it. */
  number(number: CaseNumber, report: string): Promise<boolean>;
  /** The open case of a source home. `instead` replaces that claim when it still stands. */
  home(key: string, number: CaseNumber, instead?: CaseNumber): Promise<CaseNumber>;
  /** The case and report that a receipt code leads to; keyed by a keyed hash, never by the code. */
  receipt(mark: string, found: Claimed): Promise<Claimed>;
  byReceipt(mark: string): Promise<Claimed | undefined>;
  /** The case of every receipt, in no order: every case there is, some of them several times. */
  cases(): AsyncIterable<CaseNumber>;
  /** A report of a person who is known by their sign-in; keyed by a keyed hash. Safe to repeat. */
  person(mark: string, found: Claimed): Promise<void>;
  /** The person's reports, in no order. */
  byPerson(mark: string): Promise<readonly Claimed[]>;
}

/** A report, and the case that it is on. */
export const claimed = z.strictObject({ number: caseNumber, report: z.string() });
export type Claimed = z.infer<typeof claimed>;

/** The queues: what the board lists, kept in step with the cases. */
export interface Queues {
  /** Brings the queues in step with the case as it is now. Safe to repeat. */
  project(number: CaseNumber): Promise<void>;
  /** Every area that a case has been projected to, also those that the register no longer has. */
  areas(): Promise<readonly string[]>;
  /** Everybody who has owned a case, also those who have left. */
  owners(): Promise<readonly string[]>;
  /** Cases with a clock that has something to tell by then, the first to ring before the rest. */
  ringing(until: Temporal.Instant, limit: number): Promise<readonly CaseNumber[]>;
  /** Cases that fit, by what breaks first; where a moment is asked for, by what was told last. */
  page(filter: QueueFilter, range: PageRange): Promise<ShownPage>;
}

/** Work that is begun and must be finished: marked before, unmarked after, swept at start. Names as `case!GF-…`, `chat!…`. */
export interface Pending {
  mark(name: string): Promise<void>;
  done(name: string): Promise<void>;
  all(): Promise<readonly string[]>;
}
