import type { Reading } from './reading.ts';
import { afterAnd, beforeAt, endAt, inSentence, namedAt, sentenceAt, startTo } from './spans.ts';

/** Where weekdays that recur stand in a text, and which they are; Monday is 0. */
export type Recurring = ReadonlyMap<number, readonly number[]>;

/** "På tisdagar", "every Friday and Saturday", "måndag till fredag". */
export const recurringIn = (reading: Reading): Recurring => {
  const found = new Map<number, readonly number[]>();
  for (const at of reading.tokens.keys()) {
    if (found.has(at)) continue;
    const chain = chainAt(reading, at);
    for (const { at: place, days } of chain) found.set(place, days);
  }
  return found;
};

interface Link {
  readonly at: number;
  readonly days: readonly number[];
}

const numbered = (reading: Reading, room: string, at: number): number | undefined => {
  const found = namedAt(reading, room, at);
  return found && Number(found.name);
};

const oneAt = (reading: Reading, at: number): number | undefined =>
  numbered(reading, 'days.one.', at);

const everyAt = (reading: Reading, at: number): number | undefined =>
  numbered(reading, 'days.every.', at);

/** How many weekdays may hang together. */
const most = 7;

/** The weekdays that hang together from here on, when they recur. */
const chainAt = (reading: Reading, start: number): readonly Link[] => {
  const first = dayAt(reading, start);
  if (first === undefined) return [];
  const links = linksFrom(reading, { at: start, days: [first] });
  const recurs =
    startTo(reading, 'days.everyBefore', start) !== undefined ||
    links.length > 2 ||
    inSentence(reading, 'weekHabit', start) ||
    links.some(({ at, days }) => everyAt(reading, at) !== undefined || days.length > 2);
  return recurs ? links : [];
};

/** "Fredag till lördag" may be one night; "måndag till fredag" is a week. */
const linksFrom = (reading: Reading, first: Link): readonly Link[] => {
  const links = [first];
  let last = first;
  while (links.length < most) {
    const next = nextIn(reading, last.at + 1);
    if (!next) break;
    const before = last.days.at(-1) ?? 0;
    last = { at: next.at, days: next.isRange ? range(before, next.day) : [next.day] };
    links.push(last);
  }
  return links;
};

const dayAt = (reading: Reading, at: number): number | undefined =>
  everyAt(reading, at) ?? oneAt(reading, at);

interface Next {
  readonly at: number;
  readonly day: number;
  readonly isRange: boolean;
}

/** "… till fredag", "… o lördag", "… , lördag": the weekday that is joined to the one before. */
const nextIn = (reading: Reading, at: number): Next | undefined => {
  if (sentenceAt(reading, at) !== sentenceAt(reading, at - 1)) return undefined;
  const until = endAt(reading, 'clock.until', at);
  const isRange = until !== undefined || /^[-–—]$/u.test(beforeAt(reading, at));
  const place = until ?? joinedAt(reading, at, isRange);
  const day = place === undefined ? undefined : dayAt(reading, place);
  return place === undefined || day === undefined ? undefined : { at: place, day, isRange };
};

const joinedAt = (reading: Reading, at: number, isRange: boolean): number | undefined => {
  const and = afterAnd(reading, at);
  return and ?? (isRange || /^[,/&+]?$/u.test(beforeAt(reading, at)) ? at : undefined);
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
