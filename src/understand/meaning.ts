import type { Temporal } from 'temporal-polyfill';
import type { Answers, SaidHome } from '../domain/answers.ts';
import type { Mark } from '../domain/marks.ts';
import { dangers, type Danger } from '../domain/taxonomy.ts';
import { answersOf } from './answersOf.ts';
import { isDangerNow } from './dangersSaid.ts';
import { readMessage, type Understood } from './readMessage.ts';
import type { Alarm, Request, Vocabulary } from './vocabulary.ts';

/** What understanding needs to know beside the words. */
export interface Setting {
  readonly words: Vocabulary;
  /** Danger and protected personal data are heard in every language, whichever is spoken. */
  readonly everyLanguage: readonly Vocabulary[];
  readonly now: Temporal.Instant;
  readonly findHome: (said: string) => SaidHome;
}

/** What danger is heard with. */
type Listening = Pick<Setting, 'everyLanguage' | 'now'>;

/** What the person wants. */
export type Intent = Request;

/** Every answer that a free text holds, whatever was asked. `lone`: a clock time was asked for, so that a bare number is one. */
export const meaning = (said: string, { words, now, findHome }: Setting, lone = false): Answers =>
  answersOf(readMessage(said, { words, now, lone }), findHome);

const dangerOf: Readonly<Record<Alarm, Danger>> = {
  violence: 'violence',
  violencePast: 'violence',
  weapon: 'violence',
  threat: 'threat',
  threatPast: 'threat',
  fire: 'fire',
  child: 'child',
  adult: 'adult',
  crime: 'crime',
};

/** Dangers that the words themselves speak of, in whatever language they are. A fire that is out is none. */
export const dangersInAny = (
  said: string,
  { everyLanguage, now }: Listening,
): readonly Danger[] => {
  const heard = everyLanguage.flatMap((words) => dangersOf(readMessage(said, { words, now })));
  return dangers.filter((danger) => heard.includes(danger));
};

/** Whether one of them goes on now. */
export const isDangerNowInAny = (said: string, { everyLanguage, now }: Listening): boolean =>
  everyLanguage.some((words) => isDangerNow(readMessage(said, { words, now }).alarms));

/** Worry about somebody is a danger too. */
const dangersOf = ({ alarms, kinds, hinted }: Understood): readonly Danger[] => [
  ...alarms
    .filter(({ alarm, now: going }) => going || alarm !== 'fire')
    .map(({ alarm }) => dangerOf[alarm]),
  ...(!hinted && kinds.includes('child_concern') ? (['child'] as const) : []),
  ...(!hinted && kinds.includes('adult_concern') ? (['adult'] as const) : []),
];

/** What stands out in the words beside the answers. */
export const marksIn = (said: string, { words, now }: Setting): readonly Mark[] =>
  readMessage(said, { words, now }).marks;

/** The same, and protected personal data in whatever language they are told of. */
export const marksInAny = (said: string, setting: Setting): readonly Mark[] => {
  const hides = setting.everyLanguage.some((words) =>
    marksIn(said, { ...setting, words }).includes('protectedIdentity'),
  );
  return [
    ...new Set([...marksIn(said, setting), ...(hides ? (['protectedIdentity'] as const) : [])]),
  ];
};

/** Whether it is said to go on no longer. */
export const hasStopped = (said: string, { words, now }: Setting): boolean =>
  readMessage(said, { words, now }).stopped;

/** Whether it is said not to have ended. */
export const goesOn = (said: string, { words, now }: Setting): boolean =>
  readMessage(said, { words, now }).goesOn;

/** What the person wants. */
export const intentIn = (said: string, { words, now }: Setting): Intent =>
  readMessage(said, { words, now }).intent;
