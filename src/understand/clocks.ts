import { anyOf, mentions } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Clocks {
  readonly from?: string;
  readonly to?: string;
}

/**
 * `HH:MM` of a range or of a single time. A bare number is a time only when `lone`: when a clock time was asked for.
 * `text` is plain, without written dates.
 */
export const findClocks = (text: string, words: Vocabulary, lone: boolean): Clocks => {
  const said = digits(text.replace(/(\d)(am|pm)(?=\s|$)/g, '$1 $2'), words);
  return range(said, words) ?? single(said, words, lone);
};

const time = (hour: number, minute: number): string | undefined =>
  hour <= 24 && minute < 60 && !(hour === 24 && minute > 0)
    ? `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined;

/** Numbers as words become digits: "tio" → "10". */
const digits = (text: string, { numbers }: Vocabulary): string =>
  numbers.reduce(
    (said, names, value) =>
      names.length === 0
        ? said
        : said.replace(new RegExp(`(?<=^|\\s)(?:${anyOf(names)})(?=\\s|$)`, 'gu'), String(value)),
    text,
  );

/** A twelve-hour clock time moved to the part of the day that is named beside it. */
const inPart = (hour: number, context: string, { clock }: Vocabulary): number => {
  if (hour < 12 && mentions(context, clock.evening)) return hour + 12;
  if (hour >= 9 && hour < 12 && mentions(context, clock.night)) return hour + 12;
  return hour === 12 && mentions(context, [...clock.morning, ...clock.night]) ? 0 : hour;
};

/** One moment, as matched by `moment`, in the context that names the part of the day. */
const read = (said: string, context: string, words: Vocabulary): string | undefined => {
  const { clock } = words;
  if (mentions(said, clock.midnight)) return '00:00';
  if (mentions(said, clock.noon)) return '12:00';
  const found = /(\d{1,2})(?:[:.](\d{2}))?/.exec(said);
  if (!found) return undefined;
  const hour = inPart(Number(found[1]), context, words);
  return byFraction(said, hour, words) ?? time(hour, Number(found[2] ?? 0));
};

/** "Half ten" and "quarter past ten". */
const byFraction = (said: string, hour: number, { clock }: Vocabulary): string | undefined => {
  const before = (hour + 23) % 24;
  if (mentions(said, clock.half)) return time(clock.halfIsBefore ? before : hour, 30);
  if (mentions(said, clock.quarterPast)) return time(hour, 15);
  return mentions(said, clock.quarterTo) ? time(before, 45) : undefined;
};

const parts = ({ clock }: Vocabulary): string =>
  anyOf([...clock.morning, ...clock.evening, ...clock.night]);

const fractions = ({ clock }: Vocabulary): string =>
  anyOf([...clock.half, ...clock.quarterPast, ...clock.quarterTo]);

/** One clock time as people write it, possibly with the part of the day. */
const moment = (words: Vocabulary): string => {
  const { clock } = words;
  const lead = `(?:(?:${anyOf(clock.before)})\\s+)*`;
  const whole = anyOf([...clock.midnight, ...clock.noon]);
  const number = `(?:(?:${fractions(words)})\\s+)?\\d{1,2}(?:[:.]\\d{2})?(?:\\s+(?:${parts(words)}))?`;
  return `${lead}(?:${whole}|${number})`;
};

const range = (text: string, words: Vocabulary): Clocks | undefined => {
  const one = moment(words);
  const between = `(?:\\s+(?:${anyOf(words.clock.until)})\\s+|\\s*-\\s*)`;
  const found = new RegExp(`(?<=^|\\s)(${one})${between}(${one})(?=\\s|$)`, 'u').exec(text);
  if (!found) return undefined;
  const [first, second] = [found[1] ?? '', found[2] ?? ''];
  const from = read(
    first,
    mentionsPart(first, words) ? first : rangeContext(second, text, words),
    words,
  );
  const to = read(second, mentionsPart(second, words) ? second : '', words);
  return from && to ? { from, to } : undefined;
};

const mentionsPart = (said: string, { clock }: Vocabulary): boolean =>
  mentions(said, [...clock.morning, ...clock.evening, ...clock.night]);

/** "10 to 11 pm" names the part once for both; "in the evening from 10 to 2" names it before. */
const rangeContext = (second: string, text: string, { clock }: Vocabulary): string =>
  mentions(second, clock.evening) ? second : text.replace(second, ' ');

const single = (text: string, words: Vocabulary, lone: boolean): Clocks => {
  const { clock } = words;
  const whole = anyOf([...clock.midnight, ...clock.noon]);
  const marked = `(?:${anyOf(clock.before)}|${fractions(words)})\\s+\\d{1,2}(?:[:.]\\d{2})?`;
  const led = `(?:(?:${anyOf(clock.before)})\\s+)*(?:${fractions(words)})\\s+\\d{1,2}`;
  const sure = `(?:${whole}|${led}|${marked}|\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s+(?:${parts(words)}))`;
  const bare = lone ? `|\\d{1,2}` : '';
  const found = new RegExp(`(?<=^|\\s)(?:${sure}${bare})(?=\\s|$)`, 'u').exec(text);
  const from = found ? read(found[0], text, words) : undefined;
  return from ? { from } : {};
};
