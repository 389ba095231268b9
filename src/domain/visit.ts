import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instant, stamp } from './time.ts';

/** A coordinator's visit to the queue, which ends after an hour without a look. */
export const visit = z.strictObject({
  /** When they last looked. */
  looked: instant,
  /** When they last looked in the visit before; none in the first. */
  before: instant.optional(),
});
export type Visit = z.infer<typeof visit>;

const hour = 60 * 60 * 1000;

/** The visit as it stands when somebody looks now. */
export const lookAt = (known: Visit | undefined, now: Temporal.Instant): Visit => {
  const looked = stamp(now);
  if (!known) return { looked };
  const away = now.epochMilliseconds - Temporal.Instant.from(known.looked).epochMilliseconds;
  if (away > hour) return { looked, before: known.looked };
  return { ...known, looked };
};
