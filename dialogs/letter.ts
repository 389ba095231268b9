import type { QuestionSet } from '../src/domain/questionSet.ts';

/** A complainant writes to the coordinator. */
export const letter: QuestionSet = {
  name: 'letter',
  version: 1,
  review: false,
  questions: [{ name: 'message', form: 'words' }],
};
