import type { Temporal } from 'temporal-polyfill';
import { agoAt, backBy, lengthAt } from './amounts.ts';
import type { DaySaid } from './daysIn.ts';
import type { Reading, Span } from './reading.ts';
import { endAt, heard, inClause } from './spans.ts';
import { isOwnLife, isSince, leadsTo } from './roles.ts';

type Day = Temporal.PlainDate;

interface Period extends Span {
  readonly day: Day;
}

/** The first day of the time for which it has been so, about; `days` are those that the text tells. */
export const sinceIn = (
  reading: Reading,
  days: readonly DaySaid[],
  today: Day,
): string | undefined => {
  const then = sinceThen(reading, days);
  if (then) return then.day.toString();
  const told = [...days.filter((each) => isBeginning(reading, each)), ...periodsIn(reading, today)];
  const first = told
    .filter(({ start }) => !isOwnLife(reading, start))
    .toSorted((a, b) => a.start - b.start)[0];
  return first?.day.toString();
};

/** "… den 1 september. Sedan dess …": the day before it. */
const sinceThen = (reading: Reading, days: readonly DaySaid[]): DaySaid | undefined => {
  const [then] = heard(reading, 'sinceThen');
  return then && days.findLast(({ end }) => end <= then.start);
};

/** "Since March", "it began in September", "they moved in three weeks ago". */
const isBeginning = (reading: Reading, said: DaySaid): boolean => {
  if (isSince(reading, said)) return true;
  if (said.broad !== true && !inClause(reading, 'movedIn', said.start)) return false;
  return inClause(reading, 'began', said.start) || inClause(reading, 'movedIn', said.start);
};

interface Length extends Period {
  /** Whether it is said to have lasted until now: "for three weeks now", "tre veckor i rad". */
  readonly lasts: boolean;
}

const periodsIn = (reading: Reading, today: Day): readonly Period[] =>
  lengthsIn(reading, today).filter(({ lasts }) => lasts);

/** All lengths of time of a day or more, as the day on which each would have begun; ages and the like left out. */
export const lengthsIn = (reading: Reading, today: Day): readonly Length[] =>
  reading.tokens.flatMap((_, at) => {
    const length = lengthAt(reading, at);
    if (!length || length.unit === 'hour' || length.unit === 'minute') return [];
    if (endAt(reading, 'notPeriod', at) !== undefined || isAge(reading, at, length.end)) return [];
    const day = backBy(today, length);
    return [{ start: at, end: length.end, day, lasts: isLasting(reading, at, length.end) }];
  });

const isLasting = (reading: Reading, at: number, end: number): boolean =>
  agoAt(reading, at, end) === undefined &&
  (['days.lasting', 'days.sinceBefore'].some((group) => leadsTo(reading, group, at)) ||
    endAt(reading, 'days.lastingAfter', end) !== undefined);

/** "Bebis på fyra månader", "a boy of two years": an age. */
const isAge = (reading: Reading, at: number, end: number): boolean =>
  endAt(reading, 'ageAfter', end) !== undefined || leadsTo(reading, 'ageBefore', at);
