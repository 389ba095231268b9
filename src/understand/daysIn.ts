import type { Temporal } from 'temporal-polyfill';
import { agoAt, backBy, lengthAt } from './amounts.ts';
import { broadAt } from './broadDays.ts';
import { weekdayBefore } from './calendar.ts';
import { digitsAt, monthDayAt } from './dates.ts';
import type { Reading, Span } from './reading.ts';
import type { Recurring } from './recurring.ts';
import { afterAnd, endAt, namedAt, startTo, textAt } from './spans.ts';

type Day = Temporal.PlainDate;

/** A day in a text. */
export interface DaySaid extends Span {
  readonly day: Day;
  /** Whether it is a night, whose small hours are the next day's. */
  readonly night: boolean;
  /** A whole week, month, season or year rather than a day. */
  readonly broad?: boolean;
}

/** How many days of a text are looked at: no story has more. */
const most = 40;

/** All days of a text, the recurring ones left out. */
export const daysIn = (reading: Reading, today: Day, recurring: Recurring): readonly DaySaid[] => {
  const said: DaySaid[] = [];
  for (let at = 0; at < reading.tokens.length && said.length < most; at += 1) {
    const isDay = !recurring.has(at) && mayBeDay(reading, at);
    const found = isDay ? dayAt(reading, at, today) : undefined;
    if (found) said.push(found);
    at = found ? found.end - 1 : at;
  }
  return said;
};

const ofDays = /^(?:days\.|number$|one$|amount\.)/;

/** Whether anything of days, or a number, begins here. */
const mayBeDay = (reading: Reading, at: number): boolean =>
  /^\d/.test(textAt(reading, at)) ||
  [...(reading.at[at] ?? [])].some((group) => ofDays.test(group));

const dayAt = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const exact =
    digitsAt(reading, at, today) ??
    monthDayAt(reading, at, today) ??
    ago(reading, at, today) ??
    back(reading, at, today);
  if (exact) return exact.broad === true ? exact : night(reading, exact);
  return weekday(reading, at, today) ?? broadAt(reading, at, today);
};

/** "Natten till söndag" began the day before; "i fredags natt" is the night of Friday. */
const night = (reading: Reading, said: DaySaid): DaySaid => {
  const first = startTo(reading, 'days.the', said.start) ?? said.start;
  const to = startTo(reading, 'days.nightTo', first);
  if (to !== undefined)
    return { ...said, start: to, day: said.day.subtract({ days: 1 }), night: true };
  const after = endAt(reading, 'days.nights', said.end);
  const isNight = after !== undefined || startTo(reading, 'days.nightBefore', first) !== undefined;
  return { ...said, end: after ?? said.end, night: said.night || isNight };
};

const ago = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const length = lengthAt(reading, at);
  const end = length && agoAt(reading, at, length.end);
  if (end === undefined || length === undefined) return undefined;
  const broad = length.unit !== 'day';
  return { start: at, end, day: backBy(today, length), night: false, ...(broad && { broad }) };
};

const back = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const found = namedAt(reading, 'days.back.', at);
  const weekend = endAt(reading, 'days.lastWeekend', at);
  if (!found)
    return weekend === undefined
      ? undefined
      : { start: at, end: weekend, day: weekdayBefore(today, 5), night: false };
  const isNight = endAt(reading, 'days.nights', at) !== undefined;
  return {
    start: at,
    end: found.end,
    day: today.subtract({ days: Number(found.name) }),
    night: isNight,
  };
};

/** A number before it makes "mån" a month. */
const weekday = (reading: Reading, at: number, today: Day): DaySaid | undefined => {
  const found = namedAt(reading, 'days.one.', at);
  const isAhead = startTo(reading, 'days.ahead', at) !== undefined && isBare(reading, at);
  if (!found || isAhead || reading.numbers[at - 1] !== undefined) return undefined;
  const day = weekdayBefore(today, Number(found.name));
  const said = { start: at, end: found.end, day, night: false };
  return between(reading, said) ?? night(reading, said);
};

/** "På lördag" is to come; "på lördagen" may have been. */
const isBare = (reading: Reading, at: number): boolean =>
  endAt(reading, 'days.bare', at) !== undefined;

/** "The night between Friday and Saturday" began on Friday. */
const between = (reading: Reading, said: DaySaid): DaySaid | undefined => {
  const first = startTo(reading, 'days.the', said.start) ?? said.start;
  if (startTo(reading, 'days.nightBetween', first) === undefined) return undefined;
  const and = afterAnd(reading, said.end);
  return { ...said, end: and === undefined ? said.end : and + 1, night: true };
};
