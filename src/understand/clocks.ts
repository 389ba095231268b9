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
  const said = digits(tidy(text, words, lone), words);
  return range(said, words, lone) ?? single(said, words, lone);
};

/** "10pm", "10 p.m", "kl.22", "22-tiden" and, where a time was asked for, "22 30" as they are read below. */
const tidy = (text: string, { clock }: Vocabulary, lone: boolean): string => {
  const said = text
    .replace(/(\d)\s?([ap])\.?m(?=[\s-]|$)/g, '$1 $2m')
    .replace(new RegExp(`(?<=^|\\s)(${anyOf(clock.before)})\\.?(\\d)`, 'gu'), '$1 $2')
    .replace(/(\d)-(?!am|pm)\p{L}+/gu, '$1');
  return lone ? said.replace(/^(\d{1,2}) ?(\d{2})$/, '$1:$2') : said;
};

const time = (hour: number, minute: number): string | undefined =>
  hour <= 24 && minute < 60 && !(hour === 24 && minute > 0)
    ? `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined;

/** Numbers as words become digits: "tio" → "10". Only the first word for each: "en" and "a" are articles. */
const digits = (text: string, { numbers }: Vocabulary): string => {
  const values = new Map(numbers.flatMap(([name], value) => (name ? [[name, `${value}`]] : [])));
  const any = new RegExp(`(?<=^|\\s)(?:${anyOf([...values.keys()])})(?=\\s|$)`, 'gu');
  return text.replace(any, (name) => values.get(name) ?? name);
};

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
  const lead = `(?:(?:${anyOf(clock.before)})\\s+){0,3}`;
  const whole = anyOf([...clock.midnight, ...clock.noon]);
  const number = `(?:(?:${fractions(words)})\\s+)?\\d{1,2}(?:[:.]\\d{2})?(?:\\s+(?:${parts(words)}))?`;
  return `${lead}(?:${whole}|${number})`;
};

const range = (text: string, words: Vocabulary, lone: boolean): Clocks | undefined => {
  const one = moment(words);
  const between = `(?:\\s+(?:${anyOf(words.clock.until)})\\s+|\\s*-\\s*)`;
  const found = new RegExp(`(?<=^|\\s)(${one})${between}(${one})(?=\\s|$)`, 'u').exec(text);
  const [, first, second] = found ?? [];
  if (first === undefined || second === undefined) return undefined;
  return lone || isSure(`${first} ${second}`) ? both({ first, second, text }, words) : undefined;
};

interface Ends {
  readonly first: string;
  readonly second: string;
  readonly text: string;
}

const both = ({ first, second, text }: Ends, words: Vocabulary): Clocks | undefined => {
  const context = mentionsPart(first, words) ? first : rangeContext(second, text, words);
  const from = read(first, context, words);
  const to = read(second, endContext(first, second, { context, words }), words);
  return from && to ? { from, to } : undefined;
};

/** "2-3" may be times a week; what is marked, has minutes or is on a 24-hour clock is a time. */
const isSure = (said: string): boolean =>
  /\D/.test(said.replace(/\s/g, '')) || /(?:^|\s)(?:0\d|1[3-9]|2\d)(?:\s|$)/.test(said);

const hourIn = (said: string): number => Number(/\d{1,2}/.exec(said)?.[0] ?? 0);

/** "From 8 to 10 in the evening" ends in the evening too; "from 10 to 2" ends after midnight. */
const endContext = (
  first: string,
  second: string,
  { context, words }: { readonly context: string; readonly words: Vocabulary },
): string => {
  if (mentionsPart(second, words)) return second;
  return hourIn(second) > hourIn(first) ? context : '';
};

const mentionsPart = (said: string, { clock }: Vocabulary): boolean =>
  mentions(said, [...clock.morning, ...clock.evening, ...clock.night]);

/** "10 to 11 pm" names the part once for both; "in the evening from 10 to 2" names it before. */
const rangeContext = (second: string, text: string, { clock }: Vocabulary): string =>
  mentions(second, clock.evening) ? second : text.replace(second, ' ');

const single = (text: string, words: Vocabulary, lone: boolean): Clocks => {
  const found = marked(text, words) ?? (lone ? bare(text, words) : undefined);
  const clock = found && read(found, text, words);
  if (!clock) return {};
  const isEnd = words.clock.until.some((until) => found.startsWith(`${until} `));
  return isEnd ? { to: clock } : { from: clock };
};

/** A number that is all that was said of time. With more numbers in the text ("five to twelve") it would be a guess. */
const bare = (text: string, { clock }: Vocabulary): string | undefined => {
  if (/\d\D+\d/.test(text)) return undefined;
  const lead = `(?:(?:${anyOf(clock.before)})\\s+){0,3}`;
  return new RegExp(`(?<=^|\\s)${lead}\\d{1,2}$`, 'u').exec(text)?.[0];
};

/** A time that nothing but a time could be: "two flats" and "from one of them" are none. */
const marked = (text: string, words: Vocabulary): string | undefined => {
  const { clock } = words;
  const lead = `(?:(?:${anyOf(clock.before)})\\s+){0,3}`;
  const whole = anyOf([...clock.midnight, ...clock.noon]);
  const fraction = `(?:${fractions(words)})\\s+\\d{1,2}`;
  const part = `\\d{1,2}(?:[:.]\\d{2})?\\s+(?:${parts(words)})`;
  const minutes = `\\d{1,2}[:.]\\d{2}`;
  const sure = `(?:(?:${anyOf(clock.before)})\\s+){0,2}(?:${anyOf(clock.sure)})\\s+\\d{1,2}`;
  const weak = `(?:${anyOf(clock.before)})\\s+\\d{2}`;
  const any = `(?:${lead}(?:${whole}|${fraction}|${part}|${minutes})|${sure}|${weak})`;
  return new RegExp(`(?<=^|\\s)${any}(?=\\s|$)`, 'u').exec(text)?.[0];
};
