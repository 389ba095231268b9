import { weekdays, type Pattern, type Weekday } from '../domain/answers.ts';
import { weekdayName } from './dateWords.ts';
import type { Viewer } from './viewer.ts';

type Reader = Pick<Viewer, 'say' | 'language'>;

const working = weekdays.slice(0, 5);
const free = weekdays.slice(5);

const isAll = (days: readonly Weekday[], of: readonly Weekday[]): boolean =>
  days.length === of.length && of.every((day) => days.includes(day));

const dayWords = (reader: Reader, days: readonly Weekday[]): string => {
  if (isAll(days, working)) return reader.say('board:pattern.weekdays');
  if (isAll(days, free)) return reader.say('board:pattern.weekends');
  return weekdays
    .filter((day) => days.includes(day))
    .map((day) => weekdayName(reader, weekdays.indexOf(day)))
    .join(', ');
};

/** When it usually happens: the days of the week, and the parts of the day. */
export const patternWords = (reader: Reader, { weekdays: days, dayparts }: Pattern): string => {
  const parts = dayparts.map((part) => reader.say(`board:pattern.${part}`)).join(', ');
  return [dayWords(reader, days), parts].filter(Boolean).join(' · ');
};
