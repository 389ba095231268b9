import type { Temporal } from 'temporal-polyfill';
import type { Answers, QuestionName } from './answers.ts';
import type { Problem } from './result.ts';

/** How an answer is read and asked for. */
export type Form =
  | 'kinds'
  | 'day'
  | 'clock'
  | 'yesNo'
  | 'choice'
  | 'since'
  | 'home'
  | 'words'
  | 'line'
  | 'reach'
  | 'code';

export interface Question {
  readonly name: QuestionName;
  readonly form: Form;
  /** Choices in the order in which they are offered. */
  readonly options?: readonly string[];
  /** May be skipped: the person does not know or does not want to say. */
  readonly optional?: boolean;
  /** Asked only when this holds. */
  readonly when?: (answers: Answers) => boolean;
}

/** Questions as data: what is asked, in which order, and what must fit together. */
export interface QuestionSet {
  readonly name: string;
  /** Kept with each draft, so that it can be told later which questions it was said to. */
  readonly version: number;
  readonly questions: readonly Question[];
  /** Whether the answers are shown for review before they count. */
  readonly review: boolean;
  /** What the answers mean together, seen at `now`. */
  readonly settle?: (answers: Answers, now: Temporal.Instant) => Answers;
  /** What does not fit together, seen at `now`. */
  readonly check?: (answers: Answers, now: Temporal.Instant) => Problem | undefined;
}
