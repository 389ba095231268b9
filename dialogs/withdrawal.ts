import type { QuestionSet } from '../src/domain/questionSet.ts';

/** A complainant takes their report back. */
export const withdrawal: QuestionSet = {
  name: 'withdrawal',
  version: 1,
  review: false,
  questions: [{ name: 'sure', form: 'yesNo' }],
};
