import type { FactOf } from './caseEvents.ts';
import type { CaseNumber } from './caseNumber.ts';
import type { Action, CaseOutcome, OpenStage } from './transitions.ts';

/** Words that may be left out. */
interface Text {
  readonly text?: string | undefined;
}

/** Whether the worker has read a text again that seems to tell about the neighbour, and lets it go. */
interface SecondLook {
  readonly secondLook?: boolean | undefined;
}

/** What staff ask of a case. */
export type Work =
  | { readonly type: 'take' }
  | { readonly type: 'follow' }
  | { readonly type: 'unfollow' }
  | { readonly type: 'handOver'; readonly to: string; readonly text?: string | undefined }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'reopen'; readonly text: string }
  | { readonly type: 'setStage'; readonly stage: OpenStage }
  | ({ readonly type: 'close'; readonly outcome: CaseOutcome } & Pick<
      FactOf<'closed'>,
      'solvedBy' | 'text'
    >)
  | ({ readonly type: 'answer'; readonly report: string; readonly text: string } & SecondLook)
  | { readonly type: 'readIdentity'; readonly report: string; readonly why: string }
  | { readonly type: 'findIdentity'; readonly report: string }
  | ({ readonly type: 'step' } & Omit<FactOf<'stepTaken'>, 'type' | 'by' | 'text'> & Text)
  | ({ readonly type: 'mendStep' } & Omit<FactOf<'stepMended'>, 'type' | 'by' | 'text'> & Text)
  | ({ readonly type: 'verify' } & Omit<FactOf<'verified'>, 'type' | 'by' | 'text'> & Text)
  | ({ readonly type: 'unconfirm' } & Omit<FactOf<'unconfirmed'>, 'type' | 'by'>)
  | { readonly type: 'link'; readonly to: CaseNumber }
  | { readonly type: 'unlink'; readonly to: CaseNumber };

/** The work of this type alone. */
export type WorkOf<T extends Work['type']> = Extract<Work, { readonly type: T }>;

/** Under which action the table of transitions has each piece of work. */
const actionFor: Readonly<Record<Work['type'], Action>> = {
  take: 'take',
  follow: 'follow',
  unfollow: 'follow',
  handOver: 'handOver',
  note: 'note',
  reopen: 'reopen',
  setStage: 'setStage',
  close: 'close',
  answer: 'answer',
  readIdentity: 'readIdentity',
  findIdentity: 'readIdentity',
  step: 'step',
  mendStep: 'step',
  verify: 'verify',
  unconfirm: 'verify',
  link: 'link',
  unlink: 'link',
};

export const actionOf = ({ type }: Work): Action => actionFor[type];
