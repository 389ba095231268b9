import type { ClocksSaid } from './clocksIn.ts';
import type { Reading } from './reading.ts';
import { sentenceAt } from './spans.ts';

/** "Från halv åtta … tills de kommer hem vid fem": a beginning and an end in one sentence are one time. */
export const paired = (reading: Reading, said: readonly ClocksSaid[]): readonly ClocksSaid[] => {
  const all: ClocksSaid[] = [];
  for (const each of said) {
    const last = all.at(-1);
    const joins = last && isBeginning(last) && each.from === undefined;
    if (joins && sentenceAt(reading, last.start) === sentenceAt(reading, each.start)) {
      all.splice(-1, 1, together(last, each));
    } else all.push(each);
  }
  return all;
};

const isBeginning = ({ from, to }: ClocksSaid): boolean => from !== undefined && to === undefined;

/** An end in the small hours makes "kvart i tolv" the night before, and one in the afternoon comes after the morning. */
const together = (first: ClocksSaid, last: ClocksSaid): ClocksSaid => {
  const { from = 0 } = first;
  const { to = 0 } = last;
  const span = { ...last, start: first.start };
  if (isLate(from, to)) return { ...span, from: (from + 720) % 1440, to };
  return { ...span, from, to: isAfter(from, to) ? to + 720 : to };
};

const isLate = (from: number, to: number): boolean => from >= 540 && from < 780 && to < 360;

const isAfter = (from: number, to: number): boolean =>
  from < 720 && to < from && to >= 60 && to + 720 > from;
