import { Temporal } from 'temporal-polyfill';
import type { CaseFigures } from './caseFigures.ts';
import { local } from './time.ts';

/** How many cases ended so, or were helped by this. */
export interface Count<T> {
  readonly of: T;
  readonly cases: number;
}

/** What a quarter of a year came to. */
export interface QuarterSums {
  readonly year: number;
  readonly quarter: number;
  readonly cases: number;
  readonly outcomes: readonly Count<CaseFigures['outcome']>[];
  /** Several things may have helped in one case. */
  readonly solvedBy: readonly Count<CaseFigures['solvedBy'][number]>[];
  /** Half of the cases took no more days than this; nothing where nobody was contacted. */
  readonly medianToComplainant?: number;
  readonly medianToRespondent?: number;
  readonly reopened: number;
  readonly broken: number;
}

const quarterOf = (instant: string): { readonly year: number; readonly quarter: number } => {
  const { year, month } = local(Temporal.Instant.from(instant));
  return { year, quarter: Math.ceil(month / 3) };
};

const nameOf = ({ closedAt }: CaseFigures): string => {
  const { year, quarter } = quarterOf(closedAt);
  return `${year}-${quarter}`;
};

/** The sums of every quarter in which a case was closed, the latest first. */
export const sumsByQuarter = (figures: readonly CaseFigures[]): readonly QuarterSums[] =>
  [...Map.groupBy(figures, nameOf)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, theirs]) => sumsOf(theirs));

const sumsOf = (figures: readonly CaseFigures[]): readonly QuarterSums[] => {
  const [first] = figures;
  if (!first) return [];
  const toComplainant = median(figures.flatMap((each) => each.daysToComplainant ?? []));
  const toRespondent = median(figures.flatMap((each) => each.daysToRespondent ?? []));
  return [
    {
      ...quarterOf(first.closedAt),
      cases: figures.length,
      outcomes: counted(figures.map(({ outcome }) => outcome)),
      solvedBy: counted(figures.flatMap((each) => each.solvedBy)),
      ...(toComplainant !== undefined && { medianToComplainant: toComplainant }),
      ...(toRespondent !== undefined && { medianToRespondent: toRespondent }),
      reopened: figures.filter(({ reopened }) => reopened > 0).length,
      broken: figures.reduce((sum, { broken }) => sum + broken, 0),
    },
  ];
};

/** The commonest first. */
const counted = <T>(all: readonly T[]): readonly Count<T>[] =>
  [...Map.groupBy(all, (each) => each)]
    .map(([of, same]) => ({ of, cases: same.length }))
    .toSorted((a, b) => b.cases - a.cases);

const median = (days: readonly number[]): number | undefined => {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[Math.ceil(sorted.length / 2) - 1];
  return middle === undefined || before === undefined ? undefined : (middle + before) / 2;
};
