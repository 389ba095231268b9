import type { Temporal } from 'temporal-polyfill';
import { dayOf, easterBefore, latest } from './calendar.ts';
import { monthAt, yearAt } from './dates.ts';
import type { DaySaid } from './daysIn.ts';
import type { Reading } from './reading.ts';
import { endAt, namedAt, startTo, textAt } from './spans.ts';

type Day = Temporal.PlainDate;

/** A feast, a season, a month or a year, as the day on which it begins. */
export const broadAt = (reading: Reading, at: number, today: Day): DaySaid | undefined =>
  feastAt(reading, at, today) ??
  easterAt(reading, at, today) ??
  spanAt(reading, at, today) ??
  yearOnly(reading, at) ??
  monthOnly(reading, at, today);

/** "Halloween", "midsommar", "i höstas". */
const feastAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const found = namedAt(reading, 'days.feast.', at);
  const feast = found && reading.words.days.feasts[Number(found.name)];
  if (!found || !feast) return undefined;
  const day = past(reading, found.end, { ...feast, today });
  return day && { start: at, end: found.end, day, night: false, broad: feast.broad };
};

interface Yearly {
  readonly month: number;
  readonly day: number;
  readonly today: Day;
}

/** The latest that has been, or that of the year that is named. */
const past = (reading: Reading, end: number, { month, day, today }: Yearly): Day | undefined => {
  const year = yearAt(reading, end);
  if (year !== undefined) return dayOf(Number(year), month, day);
  const found = latest(today, month, day);
  return found && found.since(today).days > 0 ? dayOf(today.year - 1, month, day) : found;
};

const easterAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const found = namedAt(reading, 'days.easter.', at);
  const feast = found && reading.words.days.easter[Number(found.name)];
  const day = feast && easterBefore(today, feast.days);
  return found && day && { start: at, end: found.end, day, night: false, broad: true };
};

const spans = {
  thisWeek: (today: Day): Day => today.subtract({ days: today.dayOfWeek - 1 }),
  lastWeek: (today: Day): Day => today.subtract({ days: today.dayOfWeek + 6 }),
  thisMonth: (today: Day): Day => today.with({ day: 1 }),
  lastMonth: (today: Day): Day => today.with({ day: 1 }).subtract({ months: 1 }),
  thisYear: (today: Day): Day => today.with({ day: 1, month: 1 }),
  lastYear: (today: Day): Day => today.with({ day: 1, month: 1 }).subtract({ years: 1 }),
} as const;

/** "Förra veckan", "the beginning of this month". */
const spanAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const found = namedAt(reading, 'days.spans.', at);
  const span = found && Object.entries(spans).find(([name]) => name === found.name);
  if (!found || !span) return undefined;
  const day = span[1](today).add({ days: within(reading, at) });
  return { start: at, end: found.end, day, night: false, broad: true };
};

const yearOnly = (reading: Reading, at: number): DaySaid | undefined => {
  const year = /^(?:19|20)\d\d$/.exec(textAt(reading, at))?.[0];
  if (year === undefined || startTo(reading, 'days.inYear', at) === undefined) return undefined;
  const day = dayOf(Number(year), 1, 1);
  return day && { start: at, end: at + 1, day, night: false, broad: true };
};

const monthOnly = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const month =
    endAt(reading, 'days.monthName', at) === undefined ? undefined : monthAt(reading, at);
  const first = month && past(reading, month.end, { month: month.index, day: 1, today });
  if (!first) return undefined;
  const isYear = yearAt(reading, month.end) !== undefined;
  const day = first.add({ days: within(reading, at) });
  return { start: at, end: isYear ? month.end + 1 : month.end, day, night: false, broad: true };
};

/** Days into it: "mitten av", "the end of". */
const within = (reading: Reading, at: number): number => {
  if (startTo(reading, 'days.middle', at) !== undefined) return 14;
  return startTo(reading, 'days.late', at) === undefined ? 0 : 24;
};
