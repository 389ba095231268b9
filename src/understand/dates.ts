import type { Temporal } from 'temporal-polyfill';
import { dayOf, latest } from './calendar.ts';
import type { DaySaid } from './daysIn.ts';
import type { Reading } from './reading.ts';
import { endAt, namedAt, startTo, textAt } from './spans.ts';

type Day = Temporal.PlainDate;

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;

/** No date, in any language. */
const roundTheClock = '24/7';

const said = (start: number, end: number, day: Day | undefined): DaySaid | undefined =>
  day && { start, end, day, night: false };

/** A date in digits: "2026-11-03", "3/11". */
export const digitsAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const full = iso.exec(textAt(reading, at));
  if (!full) return slashedAt(reading, at, today);
  return said(at, at + 1, dayOf(Number(full[1]), Number(full[2]), Number(full[3])));
};

const slashedAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const text = textAt(reading, at);
  const short = text === roundTheClock ? null : slashed.exec(text);
  if (!short) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [day, month] = reading.words.days.dayFirst ? [first, second] : [second, first];
  const own = short[3];
  const next = own === undefined ? yearAt(reading, at + 1) : undefined;
  const year = own ?? next;
  return said(at, next === undefined ? at + 1 : at + 2, inYear({ year, month, day }, today));
};

interface Parts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
}

const inYear = ({ year, month, day }: Parts, today: Day): Day | undefined =>
  year === undefined ? latest(today, month, day) : dayOf(Number(year), month, day);

/** A year of this century, in digits. */
export const yearAt = (reading: Reading, at: number): string | undefined =>
  /^20\d\d$/.exec(textAt(reading, at))?.[0];

/** "3 november", "den 3:e november", "November 3rd", "the 3rd of November 2025", "den 14:e". */
export const monthDayAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const first = dayNumberAt(reading, at);
  if (!first) return afterMonth(reading, at, today);
  const month = monthAt(reading, endAt(reading, 'days.of', first.end) ?? first.end);
  if (!month) return first.ordinal ? inThisMonth(reading, { ...first, at }, today) : undefined;
  return dated(reading, { at, day: first.day, month: month.index, end: month.end }, today);
};

const afterMonth = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const month = monthAt(reading, at);
  const day = month && dayNumberAt(reading, endAt(reading, 'days.the', month.end) ?? month.end);
  if (!month || !day?.fits) return undefined;
  return dated(reading, { at, day: day.day, month: month.index, end: day.end }, today);
};

interface Dated {
  readonly at: number;
  readonly day: number;
  readonly month: number;
  readonly end: number;
}

const dated = (
  reading: Reading,
  { at, day, month, end }: Dated,
  today: Day,
): DaySaid | undefined => {
  const year = yearAt(reading, end);
  return said(at, year === undefined ? end : end + 1, inYear({ year, month, day }, today));
};

interface DayNumber {
  readonly day: number;
  readonly end: number;
  readonly ordinal: boolean;
  /** Whether it may follow a month: "March 3rd", but not "i mars 3 gånger". */
  readonly fits: boolean;
}

const dayNumberAt = (reading: Reading, at: number): DayNumber | undefined => {
  const ordinal = namedAt(reading, 'days.ordinals.', at);
  if (ordinal) return { day: Number(ordinal.name) + 1, end: at + 1, ordinal: false, fits: true };
  const text = textAt(reading, at);
  const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (day < 1 || day > 31) return undefined;
  const after = endAt(reading, 'days.ordinal', at + 1);
  const end = after ?? at + 1;
  return {
    day,
    end,
    ordinal: after !== undefined,
    fits: endAt(reading, 'counted', end) === undefined,
  };
};

/** "Den 14:e": of this month, or of the last when that lies ahead; "the 3rd floor" is no day. */
const inThisMonth = (
  reading: Reading,
  { day, end, at, fits }: DayNumber & { readonly at: number },
  today: Day,
): DaySaid | undefined => {
  if (!fits || startTo(reading, 'days.the', at) === undefined) return undefined;
  const here = dayOf(today.year, today.month, day);
  if (here && here.since(today).days <= 0) return said(at, end, here);
  const before = today.subtract({ months: 1 });
  return said(at, end, dayOf(before.year, before.month, day));
};

/** The month whose name begins here. */
export const monthAt = (
  reading: Reading,
  at: number,
): { readonly index: number; readonly end: number } | undefined => {
  const found = namedAt(reading, 'days.month.', at);
  return found && { index: Number(found.name) + 1, end: found.end };
};
