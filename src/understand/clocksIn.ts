import { clockAt, type ClockSaid } from './clockSaid.ts';
import { isBlocked, isClock, isCounted, isEnd, leadTo, marksRange } from './clockSigns.ts';
import { inPart, nearest, shorter } from './halves.ts';
import { paired } from './pairedClocks.ts';
import { partNear, type Part, type PartNear } from './parts.ts';
import type { Reading, Span } from './reading.ts';
import { afterAnd, beforeAt, endAt, textAt } from './spans.ts';

/** One time, or from one to another, in minutes after midnight. */
export interface ClocksSaid extends Span {
  readonly from?: number;
  readonly to?: number;
}

/** How many clock times of a text are looked at: no story has more. */
const most = 40;

/** All clock times of a text. `lone`: a clock time was asked for, so that a bare number is one. */
export const clocksIn = (reading: Reading, lone: boolean): readonly ClocksSaid[] => {
  const said: ClocksSaid[] = [];
  for (let at = 0; at < reading.tokens.length && said.length < most; at += 1) {
    const found = mayBeClock(reading, at) ? timeAt(reading, at, lone) : undefined;
    if (found) said.push(found);
    at = found ? found.end - 1 : at;
  }
  return paired(reading, said);
};

/** Whether a number or a word of the clock begins here. */
const mayBeClock = (reading: Reading, at: number): boolean =>
  /^\d/.test(textAt(reading, at)) ||
  [...(reading.at[at] ?? [])].some((group) => group === 'number' || group.startsWith('clock.'));

const timeAt = (reading: Reading, at: number, lone: boolean): ClocksSaid | undefined => {
  const first = clockAt(reading, at);
  if (!first || isBlocked(reading, at)) return undefined;
  return rangeAt(reading, { at, first }, lone) ?? oneAt(reading, { at, first }, lone);
};

interface Begun {
  readonly at: number;
  readonly first: ClockSaid;
}

const rangeAt = (reading: Reading, { at, first }: Begun, lone: boolean): ClocksSaid | undefined => {
  const between = joinAfter(reading, first.end, at);
  const second = between === undefined ? undefined : clockAt(reading, between);
  if (!second || isCounted(reading, second.end)) return undefined;
  if (!lone && !marksRange(reading, { at, first, second })) return undefined;
  const span = { start: at, end: second.end };
  const after = partNear(reading, span);
  const own = partNear(reading, { start: at, end: first.end });
  const { nightFrom } = reading.words.clock;
  const part = own.close ? own.part : firstPart(after, { first, second });
  const from = beginningOf({ first, second }, part, nightFrom);
  const to = after.close ? inPart(second, after.part, nightFrom) : nearest(second, from);
  return { start: at, end: Math.max(after.end, span.end), from, to };
};

interface Two {
  readonly first: ClockSaid;
  readonly second: ClockSaid;
}

const beginningOf = ({ first, second }: Two, part: Part | undefined, nightFrom: number): number =>
  part === undefined && !second.twelve
    ? shorter(first, second.hour * 60 + second.minute)
    : inPart(first, part, nightFrom);

/** "10 to 11 pm" names the part of the day once for both. */
const firstPart = ({ part, close }: PartNear, { first, second }: Two): Part | undefined => {
  if (!close) return part;
  return first.hour <= second.hour % 12 || part === 'evening' ? part : undefined;
};

/** "22-02", "22 till 02", "mellan 22 och 02": where the second begins. */
const joinAfter = (reading: Reading, at: number, start: number): number | undefined => {
  const part = endAt(reading, 'daytime', at) ?? at;
  if (/^[-–—−]+$/u.test(beforeAt(reading, part))) return skipLeads(reading, part);
  const until = endAt(reading, 'clock.until', part);
  if (until !== undefined) return skipLeads(reading, until);
  const and = afterAnd(reading, part);
  const isBetween = and !== undefined && leadTo(reading, start).includes('clock.between');
  return isBetween ? skipLeads(reading, and) : undefined;
};

const skipLeads = (reading: Reading, at: number): number => {
  let place = at;
  for (let step = 0; step < 4; step += 1) {
    const from = place;
    const groups = ['clock.before', 'clock.sure', 'clock.soft'];
    const group = groups.find((each) => endAt(reading, each, from) !== undefined);
    place = group === undefined ? from : (endAt(reading, group, from) ?? from);
  }
  return place;
};

const oneAt = (reading: Reading, { at, first }: Begun, lone: boolean): ClocksSaid | undefined => {
  const leads = leadTo(reading, at);
  if (isCounted(reading, first.end) || !isClock(reading, { first, leads, at, lone }))
    return undefined;
  const part = partNear(reading, { start: at, end: first.end });
  const time = inPart(first, part.part, reading.words.clock.nightFrom);
  const span = { start: at, end: Math.max(part.end, first.end) };
  return isEnd(reading, at, leads) ? { ...span, to: time } : { ...span, from: time };
};
