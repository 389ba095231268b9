import { adviceFor } from './advice.ts';
import type { Calm, Outcome, Reply } from './outcome.ts';
import { prune, type Draft } from './draft.ts';
import type { QuestionSet } from './questionSet.ts';
import { dangersOf, withConcerns, type Danger } from './taxonomy.ts';

/** A danger that has not been spoken of yet comes before everything else. */
export const warn = (set: QuestionSet, next: Calm, reply: Reply): Outcome | undefined => {
  const { draft } = next;
  const heard = [...new Set([...reply.dangers, ...dangersOf(draft.answers.kinds ?? [])])];
  // What was over when it was warned of, and goes on now, is another danger.
  const begins = reply.dangerNow === true && !draft.warnedNow;
  const due = heard.filter((danger) => begins || !draft.warned.includes(danger));
  if (due.length === 0) return undefined;
  const dangers = due.filter((danger) => danger !== 'fireRisk' || !heard.includes('fire'));
  const warned = {
    ...draft,
    warned: [...new Set([...draft.warned, ...due])],
    warnedNow: draft.warnedNow || reply.dangerNow === true,
  };
  // What has all been said is not held back: it is sent, and the warning stands before the answer.
  if (next.kind === 'done') return { kind: 'done', dangers, draft: warned };
  return { kind: 'urgent', dangers, draft: { ...concerned(set, warned, dangers), halted: true } };
};

/** A concern that was heard is among the kinds from now on, where kinds are told. */
const concerned = (set: QuestionSet, draft: Draft, heard: readonly Danger[]): Draft => {
  const kinds = withConcerns(draft.answers.kinds ?? [], heard);
  const told = kinds.length > 0 && set.questions.some(({ name }) => name === 'kinds');
  return told ? prune(set, { ...draft, answers: { ...draft.answers, kinds } }) : draft;
};

/** Once, while questions are asked; whoever is asked for other words keeps their own by saying so. */
export const advise = ({ kind, draft }: Calm): Outcome | undefined => {
  const advice = kind === 'ask' || kind === 'review' ? adviceFor(draft) : undefined;
  if (!advice) return undefined;
  const advised = { ...draft, advised: [...draft.advised, advice] };
  return advice === 'guess'
    ? { kind: 'advise', advice, draft: { ...advised, asking: 'ownWords' } }
    : { kind: 'advise', advice, draft: { ...advised, halted: true } };
};
