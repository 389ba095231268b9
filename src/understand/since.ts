import type { Temporal } from 'temporal-polyfill';
import { anyOf } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

const unitNames = ['day', 'week', 'month', 'year'] as const;

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
  { units, numbers }: Vocabulary,
  today: Temporal.PlainDate,
): string | undefined => {
  const period = offered.get(said);
  if (period) return today.subtract(period).toString();
  const digits = unitNames.map((name) => ({ name, amount: inDigits(units[name], said) }));
  const counted = digits.find(({ amount: found }) => found !== undefined);
  if (counted) return back(today, Number(counted.amount), counted.name);
  const amount = numbers.findIndex((names) => names.length > 0 && unit(names, units, said));
  const word = unitNames.find(
    (name) => amount >= 0 && pattern(numbers[amount] ?? [], units[name]).test(said),
  );
  return word && back(today, amount, word);
};

const inDigits = (unitWords: readonly string[], said: string): string | undefined =>
  new RegExp(`(?<=^|\\s)(\\d{1,3})\\s+(?:${anyOf(unitWords)})(?=\\s|$)`, 'u').exec(said)?.[1];

const pattern = (amount: readonly string[], unitWords: readonly string[]): RegExp =>
  new RegExp(`(?<=^|\\s)(?:${anyOf(amount)})\\s+(?:${anyOf(unitWords)})(?=\\s|$)`, 'u');

const unit = (names: readonly string[], units: Vocabulary['units'], said: string): boolean =>
  unitNames.some((name) => pattern(names, units[name]).test(said));

const back = (
  today: Temporal.PlainDate,
  amount: number,
  unitName: (typeof unitNames)[number],
): string => today.subtract({ [`${unitName}s`]: amount }).toString();
