import type { QuestionSet } from '../src/domain/questionSet.ts';

/** Somebody wants to speak with a person: one question, so that nobody waits for a call that was never asked for. */
export const callback: QuestionSet = {
  name: 'callback',
  version: 2,
  review: false,
  questions: [{ name: 'reach', form: 'callback', words: () => 'callbackReach' }],
};
