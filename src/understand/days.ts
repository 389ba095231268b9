import { Temporal } from 'temporal-polyfill';
import { anyOf, listed, mentions } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The day that a plain text speaks of, as `YYYY-MM-DD`; a day without a year is the latest that has been. */
export const findDay = (
  text: string,
  words: Vocabulary,
  today: Temporal.PlainDate,
): string | undefined =>
  (
    night(written(text, words, today) ?? named(text, words, today), text, words) ??
    back(text, words, today) ??
    weekday(text, words, today)
  )?.toString();

/** "The night to 3 November" began the day before. */
const night = (day: Temporal.PlainDate | undefined, text: string, { nightTo }: Vocabulary) =>
  day?.subtract({ days: mentions(text, nightTo) ? 1 : 0 });

const slashed = /(?<=^|\s)(\d{1,2})\/(\d{1,2})(?:[/ -](\d{4}))?(?=\s|$)/;
const iso = /(?<=^|\s)(\d{4})-(\d{1,2})-(\d{1,2})(?=\s|$)/;

const inMonth = (names: readonly string[]): RegExp => {
  const month = anyOf(names);
  const before = `(\\d{1,2})(?::?e|:?a|st|nd|rd|th)?\\s+(?:of\\s+)?(?:${month})`;
  const after = `(?:${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?`;
  return new RegExp(`(?<=^|\\s)(?:${before}|${after})(?:\\s+(\\d{4}))?(?=\\s|$)`, 'u');
};

/** The text without its written dates, so that their numbers are not taken for clock times. */
export const withoutDates = (text: string, { months }: Vocabulary): string =>
  [iso, slashed, ...months.map(inMonth)].reduce(
    (said, pattern) => said.replace(pattern, ' '),
    text,
  );

const date = (year: number, month: number, day: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** The latest such day that is not after today; a day in the coming week is left as it is, to be asked about. */
const latest = (
  today: Temporal.PlainDate,
  { month, day }: { readonly month: number; readonly day: number },
): Temporal.PlainDate | undefined => {
  const found = date(today.year, month, day);
  if (!found || found.since(today).days <= 7) return found;
  return date(today.year - 1, month, day);
};

const written = (text: string, { dayFirst }: Vocabulary, today: Temporal.PlainDate) => {
  const full = iso.exec(text);
  if (full) return date(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = slashed.exec(text);
  if (!short) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return short[3] ? date(Number(short[3]), month, day) : latest(today, { month, day });
};

const named = (text: string, { months }: Vocabulary, today: Temporal.PlainDate) => {
  const index = months.findIndex((names) => inMonth(names).test(text));
  const found = inMonth(months[index] ?? []).exec(text);
  if (index < 0 || !found) return undefined;
  const day = Number(found[1] ?? found[2]);
  return found[3]
    ? date(Number(found[3]), index + 1, day)
    : latest(today, { month: index + 1, day });
};

const back = (text: string, { daysBack }: Vocabulary, today: Temporal.PlainDate) => {
  const found = daysBack.find(({ phrases }) => mentions(text, phrases));
  return found && today.subtract({ days: found.days });
};

/** The latest such weekday before today; of a night to a weekday, the day on which it began. */
const weekday = (text: string, { weekdays, nightTo }: Vocabulary, today: Temporal.PlainDate) => {
  const index = listed(text, weekdays);
  if (index < 0) return undefined;
  const days = (today.dayOfWeek - (index + 1) + 7) % 7;
  if (mentions(text, nightTo)) return today.subtract({ days: days + 1 });
  return today.subtract({ days: days === 0 ? 7 : days });
};
