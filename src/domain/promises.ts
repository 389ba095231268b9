import type { Temporal } from 'temporal-polyfill';
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

/** The last day for first contact with the complainant; the day of receipt is not counted. */
export const firstContactBy = (
  promises: Promises,
  priority: Priority,
  received: Temporal.Instant,
): string => addWorkdays(local(received).toPlainDate(), promises.firstContact[priority]).toString();

/** The day of the next word to the complainant. */
export const statusBy = (promises: Promises, from: Temporal.Instant): string =>
  local(from).toPlainDate().add({ days: promises.statusEvery }).toString();
