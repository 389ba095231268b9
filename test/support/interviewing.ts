import { disturbance } from '../../dialogs/disturbance.ts';
import type { Answers, QuestionName } from '../../src/domain/answers.ts';
import { emptyDraft, type Draft } from '../../src/domain/draft.ts';
import { answer } from '../../src/domain/interview.ts';
import type { Command, Outcome, Reply } from '../../src/domain/outcome.ts';
import { now, reportId } from './caseFacts.ts';

/** An answer, a command, or a whole reply. */
export type Turn = Answers | Command | { readonly reply: Partial<Reply> };

/** A whole report by somebody who answered all that is asked. */
export const whole: Answers = {
  kinds: ['music'],
  date: '2026-11-22',
  from: '22:00',
  to: '02:00',
  frequency: 'weekly',
  since: {
    said: 'två månader',
    date: '2026-09-23',
  },
  pattern: { weekdays: ['fri', 'sat'], dayparts: ['night'] },
  position: 'above',
  ownWords: 'Basen hörs i hela sovrummet.',
  effect: 'Vi kan inte sova.',
  home: {
    said: 'Lindgatan 4, lgh 1102',
    propertyId: 'p-lind-4',
    homeId: 'h-lind-4-1102',
  },
  talked: false,
  protection: 'protected',
  name: 'Eva Exempel',
  reach: 'eva@exempel.se',
};

export const draftOf = (answers: Answers, more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(reportId(1)),
  answers,
  ...more,
});

const replyOf = (turn: Turn): Reply => {
  if (typeof turn === 'string') return { found: {}, dangers: [], command: turn };
  return 'reply' in turn ? { found: {}, dangers: [], ...turn.reply } : { found: turn, dangers: [] };
};

/** The outcome of one turn of a disturbance report. */
export const turn = (draft: Draft, said: Turn, at = now): Outcome =>
  answer(disturbance, draft, { reply: replyOf(said), now: at });

/** The outcome of the last of these turns, from this draft on. */
export const after = (draft: Draft, ...turns: readonly Turn[]): Outcome => {
  const [first = 'repeat', ...rest] = turns;
  const outcome = turn(draft, first);
  return rest.length > 0 ? after(outcome.draft, ...rest) : outcome;
};

/** What is asked now; none when nothing is. */
export const asks = (outcome: Outcome): QuestionName | undefined => {
  return outcome.kind === 'ask' || outcome.kind === 'retry' ? outcome.question.name : undefined;
};
