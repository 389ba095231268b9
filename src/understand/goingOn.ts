import type { Temporal } from 'temporal-polyfill';
import type { ClocksSaid } from './clocksIn.ts';
import type { DaySaid } from './daysIn.ts';
import { isDenied } from './negation.ts';
import type { Reading } from './reading.ts';
import { isHabit, isSince, isUsual } from './roles.ts';
import { heard, inSentence, startTo } from './spans.ts';

interface Told {
  readonly days: readonly DaySaid[];
  readonly clocks: readonly ClocksSaid[];
  readonly today: Temporal.PlainDate;
}

/** Whether it goes on as it is told: "just nu", "since six this morning", "sen halv åtta". */
export const isGoingOn = (reading: Reading, { days, clocks, today }: Told): boolean =>
  heard(reading, 'goingOn').some(
    (span) =>
      !isDenied(reading, span) && !isRoutine(reading, span.start) && !isUsual(reading, span.start),
  ) ||
  days.some((day) => isSince(reading, day) && isNew(day, today) && !isHabit(reading, day.start)) ||
  (days.length === 0 && clocks.some((clock) => isSinceClock(reading, clock)));

/** Whether it is said to go on no longer; "it is not quiet now" says no such thing, nor "if only it was". */
export const hasStopped = (reading: Reading): boolean =>
  heard(reading, 'unless.stopped').length === 0 &&
  heard(reading, 'stopped').some((span) => !isDenied(reading, span));

/** Whether it is said not to have ended. */
export const hasNotEnded = (reading: Reading): boolean =>
  heard(reading, 'ends').some((span) => isDenied(reading, span));

/** Since today or yesterday. */
export const isNew = ({ day, broad }: DaySaid, today: Temporal.PlainDate): boolean =>
  broad !== true && today.since(day).days <= 1;

/** "It still goes on every day" is a habit. */
const isRoutine = (reading: Reading, at: number): boolean => inSentence(reading, 'often', at);

const isSinceClock = (reading: Reading, { start }: ClocksSaid): boolean =>
  startTo(reading, 'sinceClock', start) !== undefined && !isHabit(reading, start);
