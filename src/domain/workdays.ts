import { Temporal } from 'temporal-polyfill';

/** Easter Sunday of a Gregorian year, by the anonymous (Meeus/Jones/Butcher) computation. */
export const easter = (year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
};

const fixedDays = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
const easterOffsets = [-2, 0, 1, 39, 49];

/** The first such weekday (1 Monday … 7 Sunday) on or after a day. */
const weekdayFrom = (from: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });

/** Midsummer Eve: the Friday of 19–25 June. */
const midsummerEve = (year: number): Temporal.PlainDate =>
  weekdayFrom(Temporal.PlainDate.from({ year, month: 6, day: 19 }), 5);

/**
 * Public holidays (lag 1989:253 om allmänna helgdagar) and the eves on which Swedish offices are closed
 * (semesterlagen 1977:480 3 a § puts midsummer, Christmas and New Year's eves beside Sundays).
 */
const isHoliday = (date: Temporal.PlainDate): boolean => {
  const monthDay = date.toString().slice(5);
  if (fixedDays.includes(monthDay)) return true;
  const sunday = easter(date.year);
  if (easterOffsets.some((days) => sunday.add({ days }).equals(date))) return true;
  return midsummerEve(date.year).equals(date);
};

const halfDays = ['01-05', '04-30', '12-23'];

/** All Saints' Day: the Saturday of 31 October to 6 November (lag 1989:253). */
const allSaints = (year: number): Temporal.PlainDate =>
  weekdayFrom(Temporal.PlainDate.from({ year, month: 10, day: 31 }), 6);

/**
 * Eves on which Swedish offices close at noon, by agreement and custom, no statute: Twelfth Night's eve, Maundy Thursday,
 * Walpurgis Night, the day before All Saints' Day, and the day before Christmas Eve.
 */
export const isHalfDay = (date: Temporal.PlainDate): boolean =>
  halfDays.includes(date.toString().slice(5)) ||
  easter(date.year).subtract({ days: 3 }).equals(date) ||
  allSaints(date.year).subtract({ days: 1 }).equals(date);

/** Monday to Friday, and no holiday or closed eve. */
export const isWorkday = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek <= 5 && !isHoliday(date);

/** The n-th working day after a day; the day itself never counts. `n` is 1 or more. */
export const addWorkdays = (date: Temporal.PlainDate, n: number): Temporal.PlainDate => {
  let day = date;
  let left = n;
  while (left > 0) {
    day = day.add({ days: 1 });
    if (isWorkday(day)) left -= 1;
  }
  return day;
};
