import { leanings } from '../src/domain/answers.ts';
import type { QuestionSet } from '../src/domain/questionSet.ts';

const always = (): boolean => true;

/** What helps the coordinator beside the report. Asked when the receipt is given; each answer counts at once and may be changed. */
export const support: QuestionSet = {
  name: 'support',
  version: 1,
  review: false,
  questions: [
    { name: 'witness', form: 'leaning', options: leanings, optional: true },
    { name: 'listen', form: 'leaning', options: leanings, optional: true },
    { name: 'others', form: 'leaning', options: leanings, optional: true },
    { name: 'reach', form: 'reach', optional: true, quiet: always },
  ],
};
