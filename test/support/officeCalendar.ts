/**
 * The office of the sample landlord from November 2026 to December 2027, written out by hand from the almanac and not from the
 * code: Monday to Friday 8–16.30, half days to 12, shut on holidays and their eves.
 */
const shut = [
  '2026-12-24', // Christmas Eve
  '2026-12-25', // Christmas Day
  '2026-12-31', // New Year's Eve
  '2027-01-01', // New Year's Day
  '2027-01-06', // Epiphany
  '2027-03-26', // Good Friday
  '2027-03-29', // Easter Monday
  '2027-05-06', // Ascension Day
  '2027-06-25', // Midsummer Eve
  '2027-12-24', // Christmas Eve
  '2027-12-31', // New Year's Eve
];

const half = [
  '2026-12-23', // the day before Christmas Eve
  '2027-01-05', // the eve of Epiphany
  '2027-03-25', // Maundy Thursday
  '2027-04-30', // Walpurgis Night
  '2027-11-05', // the day before All Saints' Day
  '2027-12-23',
];

/** Summer time: from 28 March to 31 October 2027, both at one o'clock in UTC. */
const summer = { from: Date.UTC(2027, 2, 28, 1), to: Date.UTC(2027, 9, 31, 1) };

const dayLong = 86_400_000;
const hourLong = 3_600_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const offset = (ms: number): number => (ms >= summer.from && ms < summer.to ? 2 : 1) * hourLong;

/** The day in Sweden at a moment. */
export const dayAt = (ms: number): string => dayOf(ms + offset(ms));

export const isOfficeDay = (day: string): boolean => {
  const weekday = new Date(noon(day)).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !shut.includes(day);
};

const at = (day: string, hour: number): number =>
  Date.parse(`${day}T00:00:00Z`) + hour * hourLong - offset(noon(day));

export const opens = (day: string): number => at(day, 8);
export const closes = (day: string): number => at(day, half.includes(day) ? 12 : 16.5);

const next = (day: string): string => dayOf(noon(day) + dayLong);

/** The n-th office day after a day. */
export const officeDayAfter = (day: string, n: number): string => {
  const following = next(day);
  const left = isOfficeDay(following) ? n - 1 : n;
  return left === 0 ? following : officeDayAfter(following, left);
};

/** The same day while the office is open, or the next office day. */
export const sameOfficeDay = (ms: number): string => {
  const day = dayAt(ms);
  return isOfficeDay(day) && ms < closes(day) ? day : officeDayAfter(day, 1);
};

/** So many days on, or the first office day after that. */
export const daysOn = (day: string, days: number): string =>
  officeDayAfter(dayOf(noon(day) + (days - 1) * dayLong), 1);
