import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { closing, opening, type Promises } from './promises.ts';
import { day } from './time.ts';

/**
 * What is promised with a day: that somebody looks at what came in, the first contact with the complainant, with the
 * tenant complained about (`respondent`), the next word to the complainant, and the two questions of whether it is calm.
 */
const clockKinds = [
  'look',
  'firstContact',
  'respondent',
  'status',
  'followUp',
  'secondFollowUp',
] as const;
export const clockKind = z.enum(clockKinds);
export type ClockKind = z.infer<typeof clockKind>;

/** A clock that runs on a case: what is due, the last day for it, and how many days that was. */
export const runningClock = z.strictObject({
  kind: clockKind,
  /** The report whose complainant it was promised to. */
  report: z.uuid().optional(),
  by: day,
  days: z.int(),
  /** The owner has been warned that it is about to break. */
  warned: z.boolean().optional(),
  /** It has broken, and the backup has been told. */
  broken: z.boolean().optional(),
});
export type Clock = z.infer<typeof runningClock>;

/** Clocks with the same name are the same promise. */
export const clockName = ({ kind, report }: Pick<Clock, 'kind' | 'report'>): string =>
  report ? `${kind}!${report}` : kind;

/** The first to break; of several, the one that stands first. */
export const firstOf = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.reduce<Clock | undefined>(
    (first, each) => (first && first.by <= each.by ? first : each),
    undefined,
  );

/** A promise is kept until the office closes on its last day. */
const breaksAt = (promises: Promises, { by }: Clock): Temporal.Instant => closing(promises, by);

/** When the clock next has something to tell: a warning as the office opens on its last day, then that it broke. */
export const ringsAt = (promises: Promises, clock: Clock): Temporal.Instant | undefined => {
  if (clock.broken) return undefined;
  return clock.warned ? breaksAt(promises, clock) : opening(promises, clock.by);
};

/** The next moment at which any of these has something to tell. */
export const nextRing = (
  promises: Promises,
  clocks: readonly Clock[],
): Temporal.Instant | undefined =>
  clocks.flatMap((each) => ringsAt(promises, each) ?? []).toSorted(Temporal.Instant.compare)[0];
