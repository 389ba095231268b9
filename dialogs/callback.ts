import type { QuestionSet } from '../src/domain/questionSet.ts';

const always = (): boolean => true;

/** Somebody wants to speak with a person: one question, so that nobody waits for a call that was never asked for. */
export const callback: QuestionSet = {
  name: 'callback',
  version: 3,
  review: false,
  questions: [
    { name: 'reach', form: 'callback', words: () => 'callbackReach' },
    { name: 'name', form: 'contact', optional: true, quiet: always },
    { name: 'bestTime', form: 'line', optional: true, quiet: always, words: () => 'callbackReach' },
    { name: 'ownWords', form: 'words', optional: true, quiet: always },
  ],
};
