import type { Answers, QuestionName } from './answers.ts';
import type { Draft } from './draft.ts';
import type { Advice, Mark } from './marks.ts';
import type { Question } from './questionSet.ts';
import type { Problem } from './result.ts';
import type { Danger } from './taxonomy.ts';

/** What the person can say at any time beside an answer. */
export const commands = [
  'back',
  'skip',
  'repeat',
  'help',
  'restart',
  'stop',
  'send',
  'change',
  'keep',
  'goOn',
  'human',
] as const;
export type Command = (typeof commands)[number];

/** What was understood of one message. */
export interface Reply {
  readonly found: Answers;
  readonly command?: Command;
  /** The line of the review that the person wants to change. */
  readonly line?: QuestionName;
  /** Dangers heard in the words themselves. */
  readonly dangers: readonly Danger[];
  /** Whether one of them goes on now. */
  readonly dangerNow?: boolean;
  /** What stood out in the words beside the answers. */
  readonly marks?: readonly Mark[];
  /** Words that belong to the person's own account, whatever was asked. */
  readonly story?: string;
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
  /** All is said; dangers that were heard in it are answered first. */
  | { readonly kind: 'done'; readonly draft: Draft; readonly dangers?: readonly Danger[] }
  | { readonly kind: 'stopped'; readonly draft: Draft }
  /** The person wants to speak with somebody. */
  | { readonly kind: 'human'; readonly draft: Draft }
  /** A danger is answered before anything else; then the person decides whether to go on. */
  | { readonly kind: 'urgent'; readonly draft: Draft; readonly dangers: readonly Danger[] }
  /** Something is explained kindly, once; then the person decides whether to go on. */
  | { readonly kind: 'advise'; readonly draft: Draft; readonly advice: Advice }
  /** The person has not decided yet whether to go on. */
  | { readonly kind: 'halted'; readonly draft: Draft }
  /** The person has to be helped elsewhere, and nothing of what was said is kept. */
  | { readonly kind: 'elsewhere'; readonly draft: Draft };

/** What happens when nothing comes in between. */
export type Calm = Extract<
  Outcome,
  { kind: 'ask' | 'retry' | 'review' | 'done' | 'stopped' | 'human' | 'halted' }
>;
