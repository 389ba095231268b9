import {
  dayparts,
  frequencies,
  impacts,
  leanings,
  positions,
  protections,
  type Answers,
} from '../src/domain/answers.ts';
import { checkTimes, settleNight } from '../src/domain/incident.ts';
import type { QuestionSet } from '../src/domain/questionSet.ts';
import { isConcern, kinds } from '../src/domain/taxonomy.ts';

const always = (): boolean => true;

/** Nobody is asked to speak with a neighbour who threatens. */
const isHostile = ({ kinds: named = [] }: Answers): boolean =>
  named.some((each) => ['threat', 'violence', 'harassment', 'drugs_crime', 'staff'].includes(each));

const repeats = ({ frequency }: Answers): boolean | undefined =>
  frequency === undefined ? undefined : frequency !== 'once';

/** Times belong to a day; told before it, they wait for it. */
const onDay =
  (holds: (answers: Answers) => boolean = always) =>
  (answers: Answers): boolean | undefined =>
    answers.date === undefined ? undefined : holds(answers);

/** A daily disturbance with a known hour has its pattern already, and one without a pause has none. */
const hasPattern = ({ frequency, from }: Answers): boolean =>
  frequency === 'constantly' || (frequency === 'daily' && from !== undefined);

const isTip = ({ protection }: Answers): boolean => protection === 'tip';

/**
 * A neighbour reports a disturbance, or their concern for somebody. The words of each question stand in
 * locales/<lang>/questions.json under its name. A concern is asked about less, and in other words (JB 12 kap. 42 § 5 st:
 * the home where it is heard may hold the victim).
 */
export const disturbance: QuestionSet = {
  name: 'disturbance',
  version: 2,
  review: true,
  settle: settleNight,
  check: checkTimes,
  questions: [
    { name: 'kinds', form: 'kinds', options: kinds },
    { name: 'date', form: 'day', optional: true },
    { name: 'from', form: 'clock', optional: true, when: onDay() },
    {
      name: 'ongoing',
      form: 'yesNo',
      optional: true,
      when: onDay(({ to, ongoing }) => to === undefined || ongoing === true),
    },
    {
      name: 'to',
      form: 'clock',
      optional: true,
      when: onDay(({ to, ongoing }) => ongoing === false || (to !== undefined && ongoing !== true)),
    },
    { name: 'earlier', form: 'occasions', optional: true, quiet: always },
    {
      name: 'frequency',
      form: 'choice',
      options: frequencies,
      optional: true,
      quiet: isConcern,
    },
    {
      name: 'since',
      form: 'since',
      options: ['week', 'month', 'halfYear', 'year'],
      optional: true,
      when: repeats,
      quiet: isConcern,
    },
    {
      name: 'pattern',
      form: 'pattern',
      options: ['weekdays', 'weekends', ...dayparts],
      optional: true,
      when: repeats,
      quiet: (answers) => isConcern(answers) || hasPattern(answers),
    },
    { name: 'position', form: 'choice', options: positions },
    {
      name: 'sourceHome',
      form: 'home',
      optional: true,
      when: (answers) =>
        answers.position === 'home' || answers.position === 'other_building' || isTip(answers),
      words: ({ position }) =>
        position === 'home' || position === 'other_building' ? 'sourceHome' : 'tipHome',
    },
    {
      name: 'ownWords',
      form: 'words',
      words: (answers) => (isConcern(answers) ? 'concernWords' : 'ownWords'),
    },
    { name: 'impacts', form: 'impacts', options: impacts, optional: true, quiet: always },
    {
      name: 'effect',
      form: 'words',
      optional: true,
      quiet: (answers) => isConcern(answers) || answers.impacts !== undefined,
    },
    {
      name: 'talked',
      form: 'yesNo',
      optional: true,
      when: (answers) => !isHostile(answers) && !isConcern(answers),
    },
    { name: 'others', form: 'leaning', options: leanings, optional: true, quiet: always },
    {
      name: 'protection',
      form: 'choice',
      options: protections,
      words: (answers) => (isConcern(answers) ? 'concernProtection' : 'protection'),
    },
    { name: 'home', form: 'home', optional: true, when: (answers) => !isTip(answers) },
    {
      name: 'name',
      form: 'contact',
      optional: true,
      when: (answers) => !isTip(answers),
      words: ({ reach }) => (reach === undefined ? 'name' : 'nameOnly'),
    },
    { name: 'reach', form: 'reach', optional: true, when: (answers) => !isTip(answers) },
  ],
};
