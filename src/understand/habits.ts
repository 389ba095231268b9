import { weekdays as names, type frequencies, type Weekday } from '../domain/answers.ts';
import { isDenied } from './negation.ts';
import type { Reading, Span } from './reading.ts';
import type { Recurring } from './recurring.ts';
import { heard, spansOf } from './spans.ts';

export type Frequency = (typeof frequencies)[number];

/** The weekdays on which it recurs: "på tisdagar", "every Friday", "måndag till fredag", "helgerna". */
export const weekdaysIn = (reading: Reading, recurring: Recurring): readonly Weekday[] => {
  const found = new Set([...recurring.values()].flat());
  const weekend = heard(reading, 'days.weekend').filter((span) => !isDenied(reading, span));
  if (weekend.length > 0) for (const day of [5, 6]) found.add(day);
  if (heard(reading, 'days.working').length > 0) for (const day of [0, 1, 2, 3, 4]) found.add(day);
  return names.filter((_, index) => found.has(index));
};

/** Those that are said outright weigh more than what the weekdays come to, and a count more than "all the time". */
const order: readonly Frequency[] = [
  'once',
  'several_per_month',
  'several_per_week',
  'daily',
  'weekly',
  'sometimes',
];

export const frequencyIn = (
  reading: Reading,
  weekdays: readonly Weekday[],
): Frequency | undefined => {
  const said = (name: Frequency): readonly Span[] =>
    heard(reading, `frequencies.${name}`).filter((span) => !isDenied(reading, span));
  if (heard(reading, 'roundTheClock').length > 0) return 'constantly';
  const found = order.filter((name) => said(name).length > 0);
  const outright = found.find((name) => name !== 'weekly' && name !== 'sometimes');
  return (
    outright ??
    ofWeekdays(reading, weekdays) ??
    found[0] ??
    (isBare(reading) && said('constantly').length > 0 ? 'constantly' : undefined)
  );
};

/** "All the time" alone answers how often; in a story it is a way of speaking. */
const isBare = ({ tokens }: Reading): boolean => tokens.length <= 6;

/** What the weekdays come to; the weekend is one occasion. */
const ofWeekdays = (reading: Reading, weekdays: readonly Weekday[]): Frequency | undefined => {
  if (weekdays.length === 0) return undefined;
  if (weekdays.length > 5 || isWorkingWeek(weekdays)) return 'daily';
  const isWeekend = weekdays.every((day) => ['fri', 'sat', 'sun'].includes(day));
  if (isWeekend && weekdays.length > 1) return weekendOften(reading);
  return weekdays.length > 1 ? 'several_per_week' : 'weekly';
};

const isWorkingWeek = (weekdays: readonly Weekday[]): boolean =>
  weekdays.length === 5 && !weekdays.some((day) => day === 'sat' || day === 'sun');

/** "På helgerna" alone tells no more than which days. */
const weekendOften = (reading: Reading): Frequency | undefined =>
  spansOf(reading, 'days.weekend').length > 0 && spansOf(reading, 'frequencies.weekly').length === 0
    ? undefined
    : 'weekly';
