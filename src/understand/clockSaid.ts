import type { Reading } from './reading.ts';
import { anyTo, beforeAt, endAt, namedAt, sentenceAt, startTo, textAt } from './spans.ts';

/** A clock time in a text, before it is known which half of the day it is in. */
export interface ClockSaid {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  /** Whether it may be twelve hours later. */
  readonly twelve: boolean;
  /** Whether nothing but a clock time could be meant. */
  readonly sure: boolean;
}

/** The clock time that begins here with its first number or word, without what leads to it. */
export const clockAt = (reading: Reading, at: number): ClockSaid | undefined =>
  wholeAt(reading, at) ??
  fractionAt(reading, at) ??
  minutesAt(reading, at) ??
  tailed(reading, writtenAt(reading, at) ?? hourAt(reading, at));

/** "Ten and a half": what follows the hour moves it. */
const tailed = (reading: Reading, said: ClockSaid | undefined): ClockSaid | undefined => {
  if (reading.words.clock.tails.length === 0) return said;
  const tail = said && namedAt(reading, 'clock.tail.', said.end);
  const found = tail && shifted(said, Number(tail.name));
  return tail && found ? { ...found, end: tail.end, sure: true } : said;
};

const wholeAt = (reading: Reading, at: number): ClockSaid | undefined => {
  const exact = { minute: 0, twelve: false, sure: true };
  const midnight = endAt(reading, 'clock.midnight', at);
  if (midnight !== undefined) return { ...exact, end: midnight, hour: 0 };
  const noon = endAt(reading, 'clock.noon', at);
  return noon === undefined ? aboutAt(reading, at) : { ...exact, end: noon, hour: 12 };
};

/** "Vid tvåtiden": an hour in one word. */
const aboutAt = (reading: Reading, at: number): ClockSaid | undefined => {
  const found = namedAt(reading, 'clock.hour.', at);
  return found && { end: found.end, hour: Number(found.name), minute: 0, twelve: true, sure: true };
};

/** "Half ten", "quarter past ten". */
const fractionAt = (reading: Reading, at: number): ClockSaid | undefined => {
  const half = reading.words.clock.halfIsBefore ? -30 : 30;
  return (
    fraction(reading, endAt(reading, 'clock.quarterPast', at), 15) ??
    fraction(reading, endAt(reading, 'clock.quarterTo', at), -15) ??
    fraction(reading, endAt(reading, 'clock.half', at), half)
  );
};

const fraction = (
  reading: Reading,
  end: number | undefined,
  minutes: number,
): ClockSaid | undefined => {
  const hour = end === undefined ? undefined : hourIn(reading, end);
  return hour === undefined || end === undefined ? undefined : moved(hour, minutes, end + 1);
};

/** "Ten past ten", "fem i halv tre"; but "10 to 11" and "from ten to eleven" are from one to the other. */
const minutesAt = (reading: Reading, at: number): ClockSaid | undefined => {
  const minutes = reading.numbers[at] ?? 0;
  if (minutes < 1 || minutes > 29) return undefined;
  const past = endAt(reading, 'clock.past', at + 1);
  if (past !== undefined) return shifted(hourOrHalf(reading, past), minutes);
  const to = endAt(reading, 'clock.to', at + 1);
  if (to === undefined || isSpan(reading, at)) return undefined;
  return shifted(hourOrHalf(reading, to), -minutes);
};

const isSpan = (reading: Reading, at: number): boolean =>
  endAt(reading, 'clock.until', at + 1) !== undefined &&
  (/^\d/.test(textAt(reading, at)) || anyTo(reading, ['clock.from', 'clock.between'], at));

const hourOrHalf = (reading: Reading, at: number): ClockSaid | undefined => {
  const half = fractionAt(reading, at);
  const midnight = endAt(reading, 'clock.midnight', at);
  if (midnight !== undefined)
    return { end: midnight, hour: 0, minute: 0, twelve: false, sure: true };
  const hour = half ? undefined : hourIn(reading, at);
  return hour === undefined ? half : moved(hour, 0, at + 1);
};

const hourIn = (reading: Reading, at: number): number | undefined => {
  const hour = reading.numbers[at] ?? hourNamed(reading, at);
  return hour !== undefined && hour <= 24 ? hour : undefined;
};

const hourNamed = (reading: Reading, at: number): number | undefined => {
  if (reading.words.clock.hourNames.length === 0) return undefined;
  const named = namedAt(reading, 'clock.hourName.', at);
  return named && Number(named.name);
};

const moved = (hour: number, minutes: number, end: number): ClockSaid => {
  const total = (hour * 60 + minutes + 1440) % 1440;
  const twelve = hour >= 1 && hour <= 12;
  return { end, hour: Math.floor(total / 60), minute: total % 60, twelve, sure: true };
};

const shifted = (to: ClockSaid | undefined, minutes: number): ClockSaid | undefined => {
  if (!to) return undefined;
  const total = (to.hour * 60 + to.minute + minutes + 1440) % 1440;
  return { ...to, hour: Math.floor(total / 60), minute: total % 60 };
};

const withMinutes = /^(\d{1,2})[:.,](\d{2})$/;
const fourDigits = /^([01]\d|2[0-3])([0-5]\d)$/;

/** "22:30" and "22.30"; four digits are a time only after "klockan". */
const writtenAt = (reading: Reading, at: number): ClockSaid | undefined => {
  const text = textAt(reading, at);
  const isMarked = startTo(reading, 'clock.sure', at) !== undefined || isAlone(reading, at);
  const found = withMinutes.exec(text) ?? (isMarked ? fourDigits.exec(text) : null);
  if (!found || endAt(reading, 'measure', at + 1) !== undefined) return undefined;
  const { end } = about(reading, at);
  return exact(end, found);
};

const exact = (end: number, [, hours, minutes]: RegExpExecArray): ClockSaid | undefined => {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || hour * 60 + minute > 1440) return undefined;
  return { end, sure: true, hour: hour % 24, minute, twelve: isTwelve(hour, hours) };
};

/** "2300-0200", and "0800" that is a sentence of its own. */
const isAlone = (reading: Reading, at: number): boolean => {
  const [before, after] = [beforeAt(reading, at), beforeAt(reading, at + 1)];
  const isRange = [before, after].some((each) => /^[-–—]$/u.test(each));
  const isSentence =
    sentenceAt(reading, at - 1) !== sentenceAt(reading, at) &&
    sentenceAt(reading, at + 1) !== sentenceAt(reading, at);
  return isRange || (isSentence && at > 0 && /(?:00|15|30|45)$/.test(textAt(reading, at)));
};

/** A padded small hour is on a 24-hour clock. */
const isTwelve = (hour: number, written = ''): boolean =>
  hour >= 1 && hour <= 12 && !written.startsWith('0');

/** "22", "ten" and "22-tiden". */
const hourAt = (reading: Reading, at: number): ClockSaid | undefined => {
  const hour = hourIn(reading, at);
  if (hour === undefined) return undefined;
  const twelve = isTwelve(hour, textAt(reading, at));
  return { ...about(reading, at), hour: hour % 24, minute: 0, twelve };
};

/** "22-tiden" belongs to the number, and makes it sure. */
const about = (reading: Reading, at: number): { readonly end: number; readonly sure: boolean } => {
  const end = endAt(reading, 'clock.about', at + 1);
  return { end: end ?? at + 1, sure: end !== undefined };
};
