import { z } from 'zod';
import { pickAnswers, questionName, someAnswers, type Answers } from './answers.ts';
import type { Question, QuestionSet } from './questionSet.ts';
import { advice, mark } from './marks.ts';
import { unclearHome } from './unclearHome.ts';
import { danger } from './taxonomy.ts';

/** A half-said report. Its id becomes the report's id, so that submitting twice makes one report. */
export const draft = z.strictObject({
  id: z.uuid(),
  answers: someAnswers,
  skipped: z.array(questionName),
  /** A question that the person went back to; its old answer stands until a new one is given. */
  asking: questionName.optional(),
  /** Dangers that have been spoken of already. */
  warned: z.array(danger),
  /** What stood out in the person's words beside the answers. */
  marks: z.array(mark).default([]),
  /** Advice that has been given already. */
  advised: z.array(advice).default([]),
  /** Whether a danger that goes on now has been answered. */
  warnedNow: z.boolean().default(false),
  /** A warning or advice waits for the person's decision to go on. */
  halted: z.boolean().default(false),
});
export type Draft = z.infer<typeof draft>;

export const emptyDraft = (id: string): Draft => ({
  id,
  answers: {},
  skipped: [],
  warned: [],
  marks: [],
  advised: [],
  warnedNow: false,
  halted: false,
});

const reached = (set: QuestionSet, given: Answers): readonly Question[] =>
  set.questions.filter(({ when }) => !when || when(given) === true);

/** What was told before its question could be reached is kept until it is known to have no place. */
const kept = (set: QuestionSet, given: Answers): readonly Question[] =>
  set.questions.filter(({ when }) => !when || when(given) !== false);

/** The questions that these answers lead to, in order. */
export const reachedBy = (set: QuestionSet, { answers: given }: Draft): readonly Question[] =>
  reached(set, given);

/** The question to ask now, computed from what is known; none when all is said. */
export const nextQuestion = (set: QuestionSet, now: Draft): Question | undefined => {
  const open = reached(set, now.answers);
  const chosen = open.find(({ name }) => name === now.asking);
  if (chosen) return chosen;
  return open.find((question) => isOpen(question, now));
};

/** Neither answered nor skipped, and asked without being sought out; or answered so that it may mean several homes. */
const isOpen = ({ name, quiet }: Question, { answers: given, skipped }: Draft): boolean =>
  unclearHome(given, name) !== undefined ||
  (given[name] === undefined && !skipped.includes(name) && !quiet?.(given));

/** What the review shows: what is asked, and what was told without being asked. */
export const shownOf = (set: QuestionSet, now: Draft): readonly Question[] =>
  kept(set, now.answers).filter(
    ({ name, when, quiet }) =>
      now.answers[name] !== undefined || ((when?.(now.answers) ?? !when) && !quiet?.(now.answers)),
  );

/** The nearest earlier question, seen from the one asked now. */
export const questionBefore = (set: QuestionSet, now: Draft): Question | undefined => {
  const open = reached(set, now.answers);
  const current = nextQuestion(set, now);
  const index = current ? open.indexOf(current) : open.length;
  const earlier = open.slice(0, index);
  return earlier.findLast(
    ({ name, quiet }) => now.answers[name] !== undefined || !quiet?.(now.answers),
  );
};

/** Drops answers that the branch taken no longer reaches, and those a newer set does not ask. */
export const prune = (set: QuestionSet, now: Draft): Draft => {
  const names = kept(set, now.answers).map(({ name }) => name);
  const given = pickAnswers(now.answers, names);
  const { asking, ...rest } = now;
  const pruned = {
    ...rest,
    answers: given,
    skipped: now.skipped.filter((name) => names.includes(name)),
  };
  return asking && names.includes(asking) ? { ...pruned, asking } : pruned;
};
