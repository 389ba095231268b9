import { Temporal } from 'temporal-polyfill';
import { easter } from '../domain/workdays.ts';

type Day = Temporal.PlainDate;

/** A day that exists, or none. */
export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** The latest such day that is not after today; a day in the coming week is left as it is, to be asked about. */
export const latest = (today: Day, month: number, day: number): Day | undefined => {
  const found = dayOf(today.year, month, day);
  if (!found || found.since(today).days <= 7) return found;
  return dayOf(today.year - 1, month, day);
};

/** The latest such weekday before today; Monday is 0. */
export const weekdayBefore = (today: Day, index: number): Day => {
  const days = (today.dayOfWeek - (index + 1) + 7) % 7;
  return today.subtract({ days: days === 0 ? 7 : days });
};

/** Easter of this year, or of the last when this year's lies ahead. */
export const easterBefore = (today: Day, days: number): Day => {
  const found = easter(today.year).add({ days });
  return Temporal.PlainDate.compare(found, today) <= 0
    ? found
    : easter(today.year - 1).add({ days });
};
