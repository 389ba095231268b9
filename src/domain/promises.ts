import type { Temporal } from 'temporal-polyfill';
import type { Promised } from './caseFile.ts';
import type { Priority } from './triage.ts';
import { local } from './time.ts';
import { addWorkdays } from './workdays.ts';

/** What the landlord promises; settings with the defaults of good practice, none of it statute. */
export interface Promises {
  /** Working days to the first contact with the complainant, by priority. */
  readonly firstContact: Readonly<Record<Priority, number>>;
  /** Days between words to the complainant while the case is open. */
  readonly statusEvery: number;
}

/** First contact with the complainant, in so many working days; the day of receipt is not counted. */
export const firstContact = (
  promises: Promises,
  priority: Priority,
  received: Temporal.Instant,
): Promised => {
  const days = promises.firstContact[priority];
  const by = addWorkdays(local(received).toPlainDate(), days).toString();
  return { step: 'firstContact', by, days };
};

/** The next word to the complainant, in so many days, on a working day. */
export const nextStatus = ({ statusEvery: days }: Promises, from: Temporal.Instant): Promised => {
  const by = addWorkdays(
    local(from)
      .toPlainDate()
      .add({ days: days - 1 }),
    1,
  ).toString();
  return { step: 'status', by, days };
};
