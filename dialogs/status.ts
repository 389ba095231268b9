import type { QuestionSet } from '../src/domain/questionSet.ts';

/** Somebody who has reported asks how it goes. */
export const status: QuestionSet = {
  name: 'status',
  version: 1,
  review: false,
  questions: [{ name: 'receiptCode', form: 'code' }],
};
