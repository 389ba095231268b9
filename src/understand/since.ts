import type { Temporal } from 'temporal-polyfill';
import { readText } from './reading.ts';
import { lengthsIn } from './sinceSaid.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The offered periods, and how far back each begins at the latest. */
const offered: ReadonlyMap<string, Temporal.DurationLike> = new Map([
  ['week', { days: 7 }],
  ['month', { months: 1 }],
  ['halfYear', { months: 6 }],
  ['year', { years: 1 }],
]);

/** The first day of a period ("two weeks", an offered code), as `YYYY-MM-DD`, about. */
export const findSince = (
  said: string,
  words: Vocabulary,
  today: Temporal.PlainDate,
): string | undefined => {
  const period = offered.get(said);
  if (period) return today.subtract(period).toString();
  return lengthsIn(readText(said, words), today)[0]?.day.toString();
};
