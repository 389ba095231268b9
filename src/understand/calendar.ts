import { Temporal } from 'temporal-polyfill';

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

/** Easter Sunday (Gauss). */
const easter = (year: number): Day | undefined => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(total / 31), (total % 31) + 1);
};

/** Easter of this year, or of the last when this year's lies ahead. */
export const easterBefore = (today: Day, days: number): Day | undefined => {
  const [now, before] = [easter(today.year), easter(today.year - 1)];
  const found = now?.add({ days });
  return found && Temporal.PlainDate.compare(found, today) <= 0 ? found : before?.add({ days });
};
