import { checkTimes, settleNight } from '../src/domain/incident.ts';
import type { QuestionSet } from '../src/domain/questionSet.ts';

const always = (): boolean => true;

/** It happened again: one question, which may be answered with day and times at once. */
export const again: QuestionSet = {
  name: 'again',
  version: 1,
  review: false,
  settle: settleNight,
  check: checkTimes,
  questions: [
    { name: 'date', form: 'day', words: () => 'again' },
    { name: 'from', form: 'clock', optional: true, quiet: always },
    { name: 'ongoing', form: 'yesNo', optional: true, quiet: always },
    { name: 'to', form: 'clock', optional: true, quiet: always },
    { name: 'earlier', form: 'occasions', optional: true, quiet: always },
    { name: 'ownWords', form: 'words', optional: true, quiet: always },
    { name: 'kinds', form: 'kinds', optional: true, quiet: always },
  ],
};
