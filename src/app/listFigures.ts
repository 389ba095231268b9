import { Temporal } from 'temporal-polyfill';
import { figuresOf, type CaseFigures } from '../domain/caseFigures.ts';
import { joinedFile, type CaseFile } from '../domain/caseFile.ts';
import type { QueueRow } from '../domain/queueRow.ts';
import { local } from '../domain/time.ts';
import type { Cases } from './ports.ts';
import { joinedWith } from './ties.ts';

/** So many cases are counted at most; a landlord closes that many in a year and more. */
const mostCases = 5_000;

/** Days of closing, both counted: `YYYY-MM-DD`. */
export interface ClosingDays {
  readonly from: string;
  readonly to: string;
}

export interface Figures {
  readonly figures: readonly CaseFigures[];
  /** There were more than could be counted. */
  readonly cut: boolean;
}

interface FiguresDeps {
  readonly cases: Cases;
  /** A page of the queue; closed cases stand in it with the latest closed first. */
  readonly queue: (asked: {
    readonly areas: readonly string[];
    readonly state: 'closed';
    readonly after?: string;
  }) => Promise<{ readonly rows: readonly QueueRow[]; readonly after?: string }>;
}

export type ListFigures = (days: ClosingDays) => Promise<Figures>;

/** The figures of every case that was closed in these days, the latest closed first. */
export const listFigures =
  (deps: FiguresDeps): ListFigures =>
  async ({ from, to }) => {
    const found: CaseFigures[] = [];
    let after: string | undefined;
    do {
      const asked = { areas: [], state: 'closed' } as const;
      const page = await deps.queue({ ...asked, ...(after && { after }) });
      const figures = await Promise.all(page.rows.map((row) => figuresFor(deps, row)));
      const all = figures.flatMap((each) => each ?? []);
      found.push(...all.filter((each) => closingDay(each) <= to && closingDay(each) >= from));
      const isPast = all.some((each) => closingDay(each) < from);
      after = isPast ? undefined : page.after;
    } while (after !== undefined && found.length < mostCases);
    return { figures: found.slice(0, mostCases), cut: after !== undefined };
  };

const closingDay = ({ closedAt }: CaseFigures): string =>
  local(Temporal.Instant.from(closedAt)).toPlainDate().toString();

/**
 * None where the queue is a moment behind and the case is open again, and none of a case that is worked with another: it is
 * counted with that one.
 */
const figuresFor = async (
  { cases }: FiguresDeps,
  { number }: QueueRow,
): Promise<CaseFigures | undefined> => {
  const stored = await cases.load(number);
  if (!stored || stored.file.joinedTo) return undefined;
  const others = await joinedWith({ cases }, stored);
  const file = others.reduce<CaseFile>((so, each) => joinedFile(so, each.file), stored.file);
  const told = await Promise.all(others.map((each) => cases.events(each.file.number)));
  return figuresOf({ file, events: await cases.events(number), others: told.flat() });
};
