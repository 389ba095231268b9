import type { Temporal } from 'temporal-polyfill';
import type { Reading } from './reading.ts';
import { endAt, namedAt, startTo } from './spans.ts';

type Day = Temporal.PlainDate;

const units = ['minute', 'hour', 'day', 'week', 'month', 'halfYear', 'year'] as const;
type Unit = (typeof units)[number];

/** The unit of time that begins here. */
const unitAt = (
  reading: Reading,
  at: number,
): { readonly name: Unit; readonly end: number } | undefined => {
  const found = namedAt(reading, 'units.', at);
  const name = found && units.find((each) => each === found.name);
  return name && { name, end: found.end };
};

interface Amount {
  readonly value: number;
  readonly end: number;
}

/** "Two", "a", "a couple of", "ett halvt": how many of a unit. */
const amountAt = (reading: Reading, at: number): Amount | undefined => {
  const implied = impliedAt(reading, at);
  if (implied !== undefined) return { value: implied, end: at };
  const half = endAt(reading, 'amount.half', at);
  if (half !== undefined) return { value: 0.5, end: half };
  const couple = endAt(reading, 'amount.couple', at);
  if (couple !== undefined) return { value: 2, end: couple };
  const one = endAt(reading, 'one', at);
  const value = reading.numbers[at] ?? (one === undefined ? 201 : 1);
  return value > 200 ? undefined : { value, end: one ?? at + 1 };
};

/** How many a unit is that holds its own number. */
const impliedAt = (reading: Reading, at: number): number | undefined => {
  if (reading.words.days.implied.length === 0) return undefined;
  const found = namedAt(reading, 'days.implied.', at);
  return found && Number(found.name);
};

/** So many of a unit: "two weeks". */
export interface LengthSaid {
  readonly value: number;
  readonly unit: Unit;
  readonly end: number;
}

/** The length of time that begins here. */
export const lengthAt = (reading: Reading, at: number): LengthSaid | undefined => {
  const amount = amountAt(reading, at);
  const unit = amount && unitAt(reading, amount.end);
  return unit && { value: amount.value, unit: unit.name, end: unit.end };
};

/** Where a length of time ends that lies back, whether that is said before it or after it. */
export const agoAt = (reading: Reading, at: number, end: number): number | undefined =>
  endAt(reading, 'days.ago', end) ??
  (startTo(reading, 'days.agoBefore', at) === undefined ? undefined : end);

/** The day that lies so long back; half of a unit is about half. */
export const backBy = (today: Day, { value, unit }: Pick<LengthSaid, 'value' | 'unit'>): Day => {
  if (unit === 'hour' || unit === 'minute') return today;
  if (unit === 'halfYear') return today.subtract({ months: 6 });
  if (value !== 0.5) return today.subtract({ [`${unit}s`]: value });
  if (unit === 'year') return today.subtract({ months: 6 });
  return today.subtract({ days: unit === 'month' ? 15 : 3 });
};

/** A length of hours or minutes, in minutes. */
export const minutesOf = ({ value, unit }: LengthSaid): number | undefined => {
  if (unit === 'minute') return value;
  return unit === 'hour' ? value * 60 : undefined;
};
