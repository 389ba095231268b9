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
  | 'occasions'
  | 'since'
  | 'pattern'
  | 'leaning'
  | 'home'
  | 'contact'
  | 'callback'
  | 'impacts'
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
  /** Part of the report only when this holds; when it does not, its answer is dropped. Undefined: not decided yet, so kept. */
  readonly when?: (answers: Answers) => boolean | undefined;
  /** When this holds, it is not asked by itself: what was told of it is kept, and it can be sought out. */
  readonly quiet?: (answers: Answers) => boolean;
  /** The name under which its words stand in `locales`, when not its own. */
  readonly words?: (answers: Answers) => string;
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

/** The name under which a question's words stand in `locales`. */
export const wordsOf = ({ name, words }: Question, answers: Answers): string =>
  words?.(answers) ?? name;
