import { Temporal } from 'temporal-polyfill';
import type { ClocksSaid } from './clocksIn.ts';
import { agoAt, lengthAt, minutesOf } from './amounts.ts';
import type { DaySaid } from './daysIn.ts';
import type { Reading } from './reading.ts';
import { endAt, heard, inClause, sentenceAt, startTo } from './spans.ts';
import { isAside, isHabit, isSince } from './roles.ts';

/** One occasion, as far as it was told. `date` is the local day on which it began. */
export interface IncidentSaid {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly ongoing: boolean;
}

export interface Told {
  readonly days: readonly DaySaid[];
  readonly clocks: readonly ClocksSaid[];
  readonly now: Temporal.ZonedDateTime;
  readonly ongoing: boolean;
}

/** The occasions that a text tells of, the newest last; one that goes on now is the newest. */
export const incidentsIn = (reading: Reading, told: Told): readonly IncidentSaid[] => {
  if (told.ongoing) return [goingOn(reading, told)];
  const today = told.now.toPlainDate();
  const days = told.days.filter(
    (day) => isOccasion(reading, day) && (isRecent(day, today) || isAnswer(reading)),
  );
  const dated = days.map((day) => onDay(reading, day, told));
  if (dated.length > 0) return newestLast(dated);
  const undated =
    heard(reading, 'days.some').length > 0 || heard(reading, 'frequencies.once').length > 0;
  return undated ? withoutDay(reading, told) : recentHours(reading, told);
};

const isOccasion = (reading: Reading, day: DaySaid): boolean =>
  day.broad !== true && !isSince(reading, day) && !isAside(reading, day);

/** A day that lies this far back without a year is another year's, or none of this. */
const isRecent = ({ day }: DaySaid, today: Temporal.PlainDate): boolean =>
  today.since(day).days <= 300;

/** A few words are the answer to which day it was. */
const isAnswer = ({ tokens }: Reading): boolean => tokens.length <= 10;

/** A day that is named twice is one occasion, unless each has its own time: in the morning, and again at night. */
const newestLast = (told: readonly IncidentSaid[]): readonly IncidentSaid[] => {
  const key = ({ date = '', from = '' }: IncidentSaid): string => `${date} ${from}`;
  const timed = new Set(told.flatMap(({ date, from }) => (from === undefined ? [] : [date])));
  const counted = told.filter(({ date, from }) => from !== undefined || !timed.has(date));
  const occasions = new Map(counted.toReversed().map((each) => [key(each), each]));
  return [...occasions.values()].toSorted((a, b) => key(a).localeCompare(key(b)));
};

/** The small hours of a night are the next day's. */
const onDay = (reading: Reading, said: DaySaid, told: Told): IncidentSaid => {
  const clocks = timesFor(reading, said, told);
  const isSmall = clocks?.from !== undefined && clocks.from < 600 && said.night;
  const date = isSmall ? said.day.add({ days: 1 }) : said.day;
  return { date: date.toString(), ...timesOf(reading, clocks), ongoing: false };
};

/** The clock times of a day: in its sentence, the nearest; else in one beside it, or wherever no habit is told. */
const timesFor = (
  reading: Reading,
  said: DaySaid,
  { clocks, days }: Told,
): ClocksSaid | undefined => {
  const sentence = sentenceAt(reading, said.start);
  const all = clocks
    .filter((each) => isOwn(said, each, days) && !isAsideClock(reading, each))
    .map((clock) => ({ clock, distance: sentenceAt(reading, clock.start) - sentence }))
    .filter(({ clock, distance }) => distance === 0 || !isHabit(reading, clock.start));
  const near = (fits: (distance: number) => boolean): readonly ClocksSaid[] =>
    all
      .filter(({ distance }) => fits(distance))
      .map(({ clock }) => clock)
      .toSorted((a, b) => weight(a, said) - weight(b, said));
  const tries = [
    (d: number) => d === 0,
    (d: number) => d === 1,
    (d: number) => d === -1,
    () => true,
  ];
  const first = tries.map(near).find((found) => found.length > 0) ?? [];
  return joined([...first, ...all.map(({ clock }) => clock)]);
};

/** From one time to another tells more than one time. */
const weight = (clock: ClocksSaid, day: DaySaid): number =>
  far(clock, day) - (clock.from !== undefined && clock.to !== undefined ? 20 : 0);

/** When somebody was spoken to, or called. */
const isAsideClock = (reading: Reading, { start }: ClocksSaid): boolean =>
  inClause(reading, 'aside', start);

const far = (clock: ClocksSaid, day: DaySaid): number =>
  clock.start >= day.end ? clock.start - day.end : day.start - clock.end + 1;

/** Whether no other day lies nearer to the clock time. */
const isOwn = (said: DaySaid, clock: ClocksSaid, days: readonly DaySaid[]): boolean =>
  days.every((day) => day === said || day.broad === true || far(clock, day) >= far(clock, said));

/** "Började 23 … till 02": a beginning and an end that stand apart. */
const joined = (clocks: readonly ClocksSaid[]): ClocksSaid | undefined => {
  const [first] = clocks;
  if (!first || (first.from !== undefined && first.to !== undefined)) return first;
  const from = clocks.find((each) => each.from !== undefined);
  const to = clocks.find(
    (each) => each !== first && each.to !== undefined && each.from === undefined,
  );
  return { ...first, ...from, ...(to?.to !== undefined && { to: later(to.to, from?.from) }) };
};

/** An end comes after its beginning: "21.40 … till kvart över tio". */
const later = (to: number, from = 0): number =>
  to < from && to + 720 > from && to < 720 ? to + 720 : to;

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const timesOf = (reading: Reading, clocks: ClocksSaid | undefined) => {
  const { from, to = from === undefined ? undefined : lastsUntil(reading, clocks) } = clocks ?? {};
  return {
    ...(from !== undefined && { from: clockText(from) }),
    ...(to !== undefined && { to: clockText(to) }),
  };
};

/** "At three … for half an hour": when it ended. */
const lastsUntil = (reading: Reading, clocks: ClocksSaid | undefined): number | undefined => {
  if (clocks?.from === undefined) return undefined;
  for (let at = clocks.end; at < Math.min(clocks.end + 8, reading.tokens.length); at += 1) {
    const minutes = minutesAt(reading, at);
    if (minutes !== undefined) return (clocks.from + minutes) % 1440;
  }
  return undefined;
};

const minutesAt = (reading: Reading, at: number): number | undefined => {
  if (startTo(reading, 'clock.during', at) === undefined) return undefined;
  if (endAt(reading, 'amount.halfHour', at) !== undefined) return 30;
  const length = lengthAt(reading, at);
  return length && minutesOf(length);
};

const withoutDay = (reading: Reading, { clocks }: Told): readonly IncidentSaid[] => {
  const times = timesOf(reading, joined(clocks.filter(({ start }) => !isHabit(reading, start))));
  return 'from' in times || 'to' in times ? [{ ...times, ongoing: false }] : [];
};

/** "Two hours ago". */
const recentHours = (reading: Reading, { now }: Told): readonly IncidentSaid[] => {
  for (const at of reading.tokens.keys()) {
    const length = lengthAt(reading, at);
    const isAgo = length !== undefined && agoAt(reading, at, length.end) !== undefined;
    const minutes = isAgo ? minutesOf(length) : undefined;
    if (minutes !== undefined) return [beginning(now.subtract({ minutes: Math.round(minutes) }))];
  }
  return [];
};

const beginning = (then: Temporal.ZonedDateTime): IncidentSaid => ({
  date: then.toPlainDate().toString(),
  from: clockText(then.hour * 60 + then.minute),
  ongoing: false,
});

/** What goes on now began when it is said to have begun; without that, today. */
const goingOn = (reading: Reading, told: Told): IncidentSaid => {
  const { clocks } = told;
  const from = clocks.find((each) => each.from !== undefined && !isNowClock(reading, each))?.from;
  const date = firstDay(reading, told, from).toString();
  if (from !== undefined) return { date, from: clockText(from), ongoing: true };
  return { date, ongoing: true };
};

/** A time later than now was yesterday's. */
const firstDay = (reading: Reading, { days, now }: Told, from = 0): Temporal.PlainDate => {
  const today = now.toPlainDate();
  const said = days
    .filter((each) => each.broad !== true && today.since(each.day).days <= 3)
    .filter((each) => !isAside(reading, each))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))[0];
  if (!said) return from > now.hour * 60 + now.minute ? today.subtract({ days: 1 }) : today;
  return said.night && from > 0 && from < 600 ? said.day.add({ days: 1 }) : said.day;
};

/** "Klockan är nio" tells what the clock is now. */
const isNowClock = (reading: Reading, { start }: ClocksSaid): boolean =>
  startTo(reading, 'clock.isNow', start) !== undefined;
