import type { Answers, QuestionName } from './answers.ts';
import type { Draft } from './draft.ts';
import type { Question } from './questionSet.ts';
import type { Problem } from './result.ts';
import type { Danger } from './taxonomy.ts';

/** What the person can say at any time beside an answer. */
export type Command =
  'back' | 'skip' | 'repeat' | 'help' | 'restart' | 'stop' | 'send' | 'change' | 'keep';

/** What was understood of one message. */
export interface Reply {
  readonly found: Answers;
  readonly command?: Command;
  /** The line of the review that the person wants to change. */
  readonly line?: QuestionName;
  /** Dangers heard in the words themselves. */
  readonly dangers: readonly Danger[];
  /** Why what was said is no answer to the question. */
  readonly problem?: Problem;
}

/** What the bot does next; `bot/speak` has the words. */
export type Outcome =
  | {
      readonly kind: 'ask';
      readonly draft: Draft;
      readonly question: Question;
      readonly help?: boolean;
    }
  | {
      readonly kind: 'retry';
      readonly draft: Draft;
      readonly question: Question;
      readonly problem: Problem;
    }
  | {
      readonly kind: 'review';
      readonly draft: Draft;
      readonly picking: boolean;
      readonly help?: boolean;
      readonly problem?: Problem;
    }
  | { readonly kind: 'done'; readonly draft: Draft }
  | { readonly kind: 'stopped'; readonly draft: Draft }
  | {
      readonly kind: 'urgent';
      readonly dangers: readonly Danger[];
      /** What would have been the outcome without the danger. */
      readonly next: Exclude<Outcome, { kind: 'urgent' }>;
      readonly draft: Draft;
    };
