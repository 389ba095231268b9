import type { PrintCase } from '../app/casePaper.ts';
import type { FileByPhone } from '../app/fileByPhone.ts';
import type { ListFigures } from '../app/listFigures.ts';
import type { IncomingMessage } from 'node:http';
import type { Log, Say } from '../app/ports.ts';
import type { SaidHome } from '../domain/answers.ts';
import type { QuestionSet } from '../domain/questionSet.ts';
import type { Temporal } from 'temporal-polyfill';
import type { StaffView } from '../domain/caseView.ts';
import type { Worker } from '../domain/deciding.ts';
import type { QueueFilter } from '../domain/queueFilter.ts';
import type { QueueRow } from '../domain/queueRow.ts';
import type { Register } from '../domain/register.ts';
import type { Complainant } from '../domain/report.ts';
import type { Result } from '../domain/result.ts';
import type { Work } from '../domain/work.ts';

export interface QueueAsked extends Omit<QueueFilter, 'since'> {
  /** Only what complainants have told since this worker was here last. */
  readonly fresh?: boolean;
  /** Words to find the cases by, as somebody typed them. */
  readonly words?: string;
  /** From the page before. */
  readonly after?: string;
  readonly worker?: Worker;
  /** Asked by the page itself, time and again, and not by a person. */
  readonly isLive?: boolean;
}

/** What is shown of a case, with the version of the case that it was made of. */
export interface Shown extends QueueRow {
  readonly version: number;
}

export interface QueuePage {
  readonly rows: readonly Shown[];
  /** Given when more rows follow. */
  readonly after?: string;
  /** Not everything was looked through: there may be more, or not. */
  readonly unsure?: true;
  /** More words begin like one that was asked for than were looked for. */
  readonly wide?: true;
  /** When this worker's visit before this one ended. */
  readonly since?: string;
}

/** A way to look at the queue that a coordinator has named; `query` is the address it stands for. */
export interface View {
  readonly name: string;
  readonly query: string;
}

/** The use cases that the board calls. An unknown case number gives undefined, never an error. */
export interface Desk {
  queue(asked: QueueAsked): Promise<QueuePage>;
  /** Every area that a case lies in. */
  areas(): Promise<readonly string[]>;
  /** The views that a coordinator has named. */
  views(id: string): Promise<readonly View[]>;
  keepView(id: string, view: View): Promise<Result<undefined>>;
  dropView(id: string, name: string): Promise<Result<undefined>>;
  show(
    number: string,
    worker: Worker,
  ): Promise<{ readonly view: StaffView; readonly version: number } | undefined>;
  /** Joins another case to this one (`cut`: parts them again): they are worked as one, each with its own history. */
  tie(
    number: string,
    other: { readonly other: string; readonly cut: boolean },
    by: { readonly worker: Worker },
  ): Promise<Result<undefined> | undefined>;
  /** Moves a report, with what was told under it, to a case of the home that it is really about. */
  split(
    number: string,
    asked: { readonly report: string; readonly said: string },
    by: { readonly worker: Worker; readonly seen: number },
  ): Promise<Result<undefined> | undefined>;
  /** Whether there is such a case. */
  exists(number: string): Promise<boolean>;
  /**
   * `seen` is the version that the worker had before their eyes: a stage, a closing or an answer decided on an older one
   * is refused with `changedMeanwhile`; taking and noting are not.
   */
  work(
    number: string,
    work: Work,
    by: { readonly worker: Worker; readonly seen: number },
  ): Promise<Result<undefined> | undefined>;
  /** Puts the reading on record, then gives who complained. */
  identity(
    number: string,
    read: { readonly report: string; readonly why: string },
    worker: Worker,
  ): Promise<Result<Complainant> | undefined>;
  /** What papers on a case are made of: without names, or with a reason for them, which goes on record first. */
  readonly paper: PrintCase;
  /** The figures of closed cases. */
  readonly figures: ListFigures;
}

/** What is needed to take a report over the phone. */
export interface Phone {
  /** The questions, set by set, as the chat asks them. */
  readonly sets: readonly QuestionSet[];
  readonly languages: readonly string[];
  readonly findHome: (said: string) => SaidHome;
  readonly file: FileByPhone;
}

/** The identity provider of the company (OpenID Connect), and what is believed of what it says. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The only tenant of Entra ID whose accounts are let in, by its id (the claim `tid`). */
  readonly tenant: string | undefined;
  /** The provider is one tenant of Entra ID, whose user names (UPN) are addresses that the company has proved to be its own. */
  readonly ownsUserNames: boolean;
}

/** Everything the board is handed. */
export interface BoardDeps {
  readonly desk: Desk;
  readonly phone: Phone;
  /** The register as it is now. */
  readonly register: () => Register;
  /** The words of a language; an unknown language gives Swedish. */
  readonly words: (language: string) => Say;
  readonly languages: readonly string[];
  readonly now: () => Temporal.Instant;
  readonly newId: () => string;
  /** Key of the session cookies' signature, at least 32 bytes. */
  readonly sessionKey: Uint8Array;
  readonly publicUrl: string;
  /** Shows a fresh one-time sign-in address to whoever runs the server (the console). */
  readonly showLink: (url: string) => void;
  /** Set up in production; without it one signs in by the link in the console. */
  readonly provider?: ProviderSettings | undefined;
  /** Whether Teams may show the board in a frame. */
  readonly teamsFrames: boolean;
  /** Takes one try to sign in from where the request comes; gives the seconds to wait when there is none left, else 0. */
  readonly waitToSignIn: (req: IncomingMessage) => number;
  readonly logger: Log;
}
