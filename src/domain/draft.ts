import { z } from 'zod';
import { pickAnswers, questionName, someAnswers, type Answers } from './answers.ts';
import type { Question, QuestionSet } from './questionSet.ts';
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
});
export type Draft = z.infer<typeof draft>;

export const emptyDraft = (id: string): Draft => ({ id, answers: {}, skipped: [], warned: [] });

const reached = (set: QuestionSet, given: Answers): readonly Question[] =>
  set.questions.filter((question) => question.when?.(given) ?? true);

/** The questions that these answers lead to, in order. */
export const reachedBy = (set: QuestionSet, { answers: given }: Draft): readonly Question[] =>
  reached(set, given);

/** The question to ask now, computed from what is known; none when all is said. */
export const nextQuestion = (set: QuestionSet, now: Draft): Question | undefined => {
  const open = reached(set, now.answers);
  const chosen = open.find(({ name }) => name === now.asking);
  if (chosen) return chosen;
  return open.find(({ name }) => now.answers[name] === undefined && !now.skipped.includes(name));
};

/** The nearest earlier question, seen from the one asked now. */
export const questionBefore = (set: QuestionSet, now: Draft): Question | undefined => {
  const open = reached(set, now.answers);
  const current = nextQuestion(set, now);
  const index = current ? open.indexOf(current) : open.length;
  return open[index - 1];
};

/** Drops answers that the branch taken no longer reaches, and those a newer set does not ask. */
export const prune = (set: QuestionSet, now: Draft): Draft => {
  const names = reached(set, now.answers).map(({ name }) => name);
  const given = pickAnswers(now.answers, names);
  const { asking, ...rest } = now;
  const pruned = {
    ...rest,
    answers: given,
    skipped: now.skipped.filter((name) => names.includes(name)),
  };
  return asking && names.includes(asking) ? { ...pruned, asking } : pruned;
};
