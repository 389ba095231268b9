import { frequencies, positions } from '../src/domain/answers.ts';
import { checkTimes, settleNight } from '../src/domain/incident.ts';
import type { QuestionSet } from '../src/domain/questionSet.ts';
import { kinds } from '../src/domain/taxonomy.ts';

/** A neighbour reports a disturbance. The words of each question stand in locales/<lang>/questions.json under its name. */
export const disturbance: QuestionSet = {
  name: 'disturbance',
  version: 1,
  review: true,
  settle: settleNight,
  check: checkTimes,
  questions: [
    { name: 'kinds', form: 'kinds', options: kinds },
    { name: 'date', form: 'day', optional: true },
    { name: 'from', form: 'clock', optional: true, when: ({ date }) => date !== undefined },
    {
      name: 'ongoing',
      form: 'yesNo',
      optional: true,
      when: ({ date, to, ongoing }) => date !== undefined && (to === undefined || ongoing === true),
    },
    {
      name: 'to',
      form: 'clock',
      optional: true,
      when: ({ date, to, ongoing }) =>
        date !== undefined && (ongoing === false || (to !== undefined && ongoing !== true)),
    },
    { name: 'frequency', form: 'choice', options: frequencies, optional: true },
    {
      name: 'since',
      form: 'since',
      options: ['week', 'month', 'halfYear', 'year'],
      optional: true,
      when: ({ frequency }) => frequency !== undefined && frequency !== 'once',
    },
    { name: 'position', form: 'choice', options: positions },
    {
      name: 'sourceHome',
      form: 'home',
      optional: true,
      when: ({ position }) => position === 'home' || position === 'other_building',
    },
    { name: 'ownWords', form: 'words' },
    { name: 'effect', form: 'words', optional: true },
    { name: 'home', form: 'home', optional: true },
    { name: 'name', form: 'line', optional: true },
    { name: 'reach', form: 'reach', optional: true },
  ],
};
