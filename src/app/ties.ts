import type { CaseNumber } from '../domain/caseNumber.ts';
import type { ChangeDeps } from './changeCase.ts';
import type { Claimed, Stored } from './ports.ts';

/** The cases that are worked with this one. */
export const joinedWith = async (
  { cases }: Pick<ChangeDeps, 'cases'>,
  { file }: Stored,
): Promise<readonly Stored[]> =>
  (await Promise.all(file.joined.map((each) => cases.load(each)))).flatMap((each) => each ?? []);

/** On which case a report is now: it may have been moved to another home's. */
export const whereIs = async (
  deps: Pick<ChangeDeps, 'cases'>,
  { number, report }: Claimed,
): Promise<Claimed> => {
  const stored = await deps.cases.load(number);
  const moved = stored?.file.reports.find(({ id }) => id === report)?.movedTo;
  const there = moved && (await deps.cases.load(moved));
  // Until the other case has it, the first one still tells of it.
  const isThere = there?.file.reports.some(({ id }) => id === report);
  return moved && isThere ? whereIs(deps, { number: moved, report }) : { number, report };
};

/** Which of the cases that are worked as one a report is on. */
export const caseOfReport = async (
  deps: Pick<ChangeDeps, 'cases'>,
  number: CaseNumber,
  report: string,
): Promise<CaseNumber> => {
  const stored = await deps.cases.load(number);
  const all = stored ? [stored, ...(await joinedWith(deps, stored))] : [];
  const has = ({ file }: Stored): boolean =>
    file.reports.some(({ id, movedTo }) => id === report && !movedTo);
  return all.find(has)?.file.number ?? number;
};

interface Of {
  readonly seen: number;
  readonly number: CaseNumber;
}

/**
 * What of the version that a worker saw is this case's own: a page shows the cases that are worked as one together, and
 * counts what has happened in all of them.
 */
export const ownSeen = async (
  deps: Pick<ChangeDeps, 'cases'>,
  asked: CaseNumber,
  of: Of,
): Promise<number> => {
  const stored = await deps.cases.load(asked);
  const all = stored ? [stored, ...(await joinedWith(deps, stored))] : [];
  const others = all.filter(({ file }) => file.number !== of.number);
  return others.reduce((seen, { version }) => seen - version, of.seen);
};
