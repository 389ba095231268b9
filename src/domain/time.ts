import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** All of Grannfrid's local times are those of the Swedish homes; the machine's own zone is never used. */
const zone = 'Europe/Stockholm';

/** `YYYY-MM-DD`, a day that exists. */
export const day = z.iso.date();

/** `HH:MM` on a 24-hour clock. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An instant as `2026-11-23T22:40:05Z`. */
export const instant = z.iso.datetime();

/** The local day and wall-clock time in Sweden at an instant. */
export const local = (now: Temporal.Instant): Temporal.ZonedDateTime =>
  now.toZonedDateTimeISO(zone);

/**
 * The instant of a local day and clock time. A time that summer time skips is moved forward an hour,
 * one that comes twice is the first of the two (`compatible`).
 */
export const at = (date: string, time: string): Temporal.Instant =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant();

/** Whole seconds, in UTC: how instants are written in rows. */
export const stamp = (now: Temporal.Instant): string => now.toString({ smallestUnit: 'second' });
