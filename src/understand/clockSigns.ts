import type { ClockSaid } from './clockSaid.ts';
import { partNear } from './parts.ts';
import type { Reading } from './reading.ts';
import { anyTo, beforeAt, clauseAt, endAt, heard, namedAt, startTo, textAt } from './spans.ts';

const leadGroups = [
  'clock.sure',
  'clock.until',
  'clock.from',
  'clock.between',
  'clock.before',
  'clock.soft',
] as const;

/** What leads to the clock time that begins here: "from", "at about". */
export const leadTo = (reading: Reading, at: number): readonly string[] => {
  const leads: string[] = [];
  let end = at;
  for (let step = 0; step < 4; step += 1) {
    const place = end;
    const group = leadGroups.find((each) => startTo(reading, each, place) !== undefined);
    if (group === undefined) break;
    leads.push(group);
    end = startTo(reading, group, end) ?? end - 1;
  }
  return leads;
};

/** How far "tills de kommer hem vid fem" reaches. */
const reach = 5;

/** Whether a time is an end: "till två", "tills de kommer hem vid fem". */
export const isEnd = (reading: Reading, at: number, leads: readonly string[]): boolean =>
  leads.includes('clock.until') ||
  heard(reading, 'clock.untilThen').some(
    ({ start, end }) =>
      end <= at && at - end <= reach && clauseAt(reading, start) === clauseAt(reading, at),
  );

interface Two {
  readonly at: number;
  readonly first: ClockSaid;
  readonly second: ClockSaid;
}

/** Whether two numbers are times: "2-3" may be times a week. */
export const marksRange = (reading: Reading, { at, first, second }: Two): boolean =>
  first.sure ||
  second.sure ||
  leadTo(reading, at).some((lead) => lead !== 'clock.soft') ||
  partNear(reading, { start: at, end: second.end }).close ||
  reading.tokens.slice(at, second.end).some(({ text }) => /^(?:0\d|1[3-9]|2[0-4])$/.test(text));

interface Seen {
  readonly first: ClockSaid;
  readonly leads: readonly string[];
  readonly at: number;
  readonly lone: boolean;
}

/** Whether one number is a time. */
export const isClock = (reading: Reading, { first, leads, at, lone }: Seen): boolean => {
  if (first.sure || leads.includes('clock.sure')) return true;
  if (endAt(reading, 'daytime', first.end) !== undefined) return true;
  if (leads.some((lead) => lead !== 'clock.soft')) return !isArticle(reading, at);
  return lone && reading.tokens.length <= 4 && onlyNumber(reading);
};

const onlyNumber = ({ numbers, tokens }: Reading): boolean =>
  tokens.filter(({ text }, at) => numbers[at] !== undefined || /\d/.test(text)).length === 1;

/** "From one of the flats", "vid ett tillfälle": a small word that may be no number. */
const isArticle = (reading: Reading, at: number): boolean =>
  endAt(reading, 'one', at) !== undefined &&
  !/^\d/.test(textAt(reading, at)) &&
  reading.tokens[at + 1]?.clause === reading.tokens[at]?.clause &&
  partNear(reading, { start: at, end: at + 1 }).part === undefined;

/** "At 3 different times", "från två lägenheter": a number of something. */
export const isCounted = (reading: Reading, end: number): boolean =>
  reading.tokens[end]?.sentence === reading.tokens[end - 1]?.sentence &&
  beforeAt(reading, end) === '' &&
  endAt(reading, 'counted', end) !== undefined;

/** "Lägenhet 12", "plan 3", "+46", "-22": a number that names something else. */
export const isBlocked = (reading: Reading, at: number): boolean =>
  anyTo(reading, ['numbered', 'street'], at) ||
  namedAt(reading, 'days.month.', at + 1) !== undefined ||
  isGlued(reading, at);

const isGlued = (reading: Reading, at: number): boolean => {
  const before = beforeAt(reading, at);
  if (at === 0) return /[-+]$/u.test(before);
  return /[+#]$/u.test(before) && !/^\d/.test(textAt(reading, at - 1));
};
