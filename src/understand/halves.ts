import type { ClockSaid } from './clockSaid.ts';
import type { Part } from './parts.ts';

const minutes = ({ hour, minute }: ClockSaid): number => hour * 60 + minute;

/** Of both halves of the day, the one that comes first after the beginning. */
export const nearest = (said: ClockSaid, from: number): number => {
  const plain = minutes(said);
  if (!said.twelve) return plain;
  const other = (plain + 720) % 1440;
  const wait = (time: number): number => (time - from + 1440) % 1440 || 1440;
  return wait(plain) <= wait(other) ? plain : other;
};

/** When only the end is sure, the beginning is the one that makes it shorter. */
export const shorter = (said: ClockSaid, to: number): number => {
  const plain = minutes(said);
  if (!said.twelve) return plain;
  const other = (plain + 720) % 1440;
  const length = (from: number): number => (to - from + 1440) % 1440;
  return length(other) < length(plain) ? other : plain;
};

/** A twelve-hour time moved to the part of the day that is named beside it. `nightFrom`: from which hour on a night is the evening before. */
export const inPart = (said: ClockSaid, part: Part | undefined, nightFrom: number): number => {
  const plain = minutes(said);
  if (!said.twelve || part === undefined) return plain;
  const half = said.hour % 12;
  const [early, late] = [half * 60 + said.minute, (half + 12) * 60 + said.minute];
  const from = part === 'night' ? nightFrom : firstHour[part];
  if (part === 'day' && half >= 10) return plain;
  return half >= from ? late : early;
};

/** The hour of the clock from which on a time is in the second half of the day; "varje kväll till ett" is after midnight. */
const firstHour = { morning: 12, pm: 0, day: 0, evening: 5, late: 5 } as const;
