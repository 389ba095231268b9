import { Temporal } from 'temporal-polyfill';
import type { Promised } from './caseFile.ts';
import type { Priority } from './triage.ts';
import { at, local } from './time.ts';
import { addWorkdays, isHalfDay, isWorkday } from './workdays.ts';

/** What the landlord promises; settings with the defaults of good practice, none of it statute (DOMAIN.md 2.3). */
export interface Promises {
  /** Working days until somebody has looked at what came in, by priority; 0 is the same day. */
  readonly firstLook: Readonly<Record<Priority, number>>;
  /** Working days to the first contact with the complainant, by priority. */
  readonly firstContact: Readonly<Record<Priority, number>>;
  /** Working days to the first contact with the tenant complained about. */
  readonly respondent: number;
  /** Days between words to the complainant while the case is open. */
  readonly statusEvery: number;
  /** Days from when it is followed up until the complainant is asked, the first and the second time. */
  readonly followUps: readonly [first: number, second: number];
  /** When the office opens and closes, and closes on half days: `HH:MM`. */
  readonly office: { readonly opens: string; readonly closes: string; readonly halfDay: string };
}

const dayOf = (moment: Temporal.Instant): Temporal.PlainDate => local(moment).toPlainDate();

/** First contact with the complainant, in so many working days; the day of receipt is not counted. */
export const firstContact = (
  promises: Promises,
  priority: Priority,
  received: Temporal.Instant,
): Promised => {
  const days = promises.firstContact[priority];
  return { step: 'firstContact', by: addWorkdays(dayOf(received), days).toString(), days };
};

/** In so many days, and on a working day: the day itself, or the first one after it. */
export const inDays = (days: number, from: Temporal.Instant): string =>
  addWorkdays(dayOf(from).add({ days: days - 1 }), 1).toString();

/** The last moment of the office on a day. */
export const closing = ({ office }: Promises, day: string): Temporal.Instant => {
  const date = Temporal.PlainDate.from(day);
  return at(day, isHalfDay(date) ? office.halfDay : office.closes);
};

/** The first moment of the office on a day. */
export const opening = ({ office }: Promises, day: string): Temporal.Instant =>
  at(day, office.opens);

/** In so many working days; 0 is today while the office is open, else the next working day. */
export const inWorkdays = (promises: Promises, days: number, from: Temporal.Instant): string => {
  const today = dayOf(from);
  const isToday =
    days === 0 &&
    isWorkday(today) &&
    Temporal.Instant.compare(from, closing(promises, today.toString())) < 0;
  return (isToday ? today : addWorkdays(today, Math.max(days, 1))).toString();
};
