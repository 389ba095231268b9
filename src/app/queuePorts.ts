import { z } from 'zod';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { QueueFilter } from '../domain/queueFilter.ts';
import type { QueueRow } from '../domain/queueRow.ts';
import type { Result } from '../domain/result.ts';
import type { Visit } from '../domain/visit.ts';

/** As much of a list as is asked for at once. */
export interface PageRange {
  /** The day in Sweden, `YYYY-MM-DD`. */
  readonly today: string;
  /** From the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** What is shown of a case, with the version of the case that it was made of. */
export interface Shown extends QueueRow {
  readonly version: number;
}

export interface ShownPage {
  readonly rows: readonly Shown[];
  /** Given when more rows follow. */
  readonly after?: string;
  /** The looking ended before the end: there may be more, or not. */
  readonly unsure?: true;
}

/** The words by which cases are found. Names of who complained are kept as marks alone. */
export interface WordIndex {
  /** Brings what the case is found by in step with the case as it is now. Safe to repeat; `afresh` trusts nothing that was done before. */
  keep(number: CaseNumber, afresh?: 'afresh'): Promise<void>;
  /** Cases that have all these words or longer ones, the latest opened first. */
  find(asked: WordsAsked, range: PageRange): Promise<WordsFound>;
}

interface WordsAsked {
  readonly words: readonly string[];
  /** Whether the names of who complained are looked through. */
  readonly byName: boolean;
  readonly filter: QueueFilter;
}

export interface WordsFound extends Omit<ShownPage, 'rows'> {
  readonly rows: readonly Hit[];
  /** More words begin like one that was asked for than were looked for. */
  readonly wide?: true;
}

export interface Hit extends Shown {
  /** The report whose complainant's name was asked for: without it, the case would not have been found. */
  readonly byName?: string;
}

/** A way to look at the queue that a coordinator has named; `query` is the address it stands for. */
export const view = z.strictObject({ name: z.string(), query: z.string() });
export type View = z.infer<typeof view>;

/** What is kept of a coordinator's own. */
export interface Staff {
  visit(id: string): Promise<Visit | undefined>;
  keepVisit(id: string, visit: Visit): Promise<void>;
  views(id: string): Promise<readonly View[]>;
  /** Puts others in their place. What is refused changes nothing. */
  changeViews(
    id: string,
    change: (views: readonly View[]) => Result<readonly View[]>,
  ): Promise<Result<undefined>>;
}
