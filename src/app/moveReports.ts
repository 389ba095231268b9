import { Temporal } from 'temporal-polyfill';
import { advance } from '../domain/advance.ts';
import type { Fact } from '../domain/caseEvents.ts';
import type { FiledReport } from '../domain/caseFile.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import { receive, type Practice } from '../domain/receive.ts';
import type { Register } from '../domain/register.ts';
import type { Cases, Pending } from './ports.ts';
import { untilFirst } from './retry.ts';

export interface MovingDeps {
  readonly cases: Cases;
  readonly pending: Pending;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly practice: Practice;
}

/** Opens the cases that reports have been moved to, with the reports as they came in. Gives those. Safe to repeat. */
export const moveReports = async (
  deps: MovingDeps,
  number: CaseNumber,
): Promise<readonly CaseNumber[]> => {
  const stored = await deps.cases.load(number);
  const changed = new Set<CaseNumber>();
  for (const { id, movedTo } of stored?.file.reports ?? [])
    if (movedTo && (await untilFirst(() => move(deps, number, { id, movedTo }))))
      changed.add(movedTo);
  return [...changed];
};

type Moving = Pick<FiledReport, 'id'> & { readonly movedTo: CaseNumber };

const move = async (
  deps: MovingDeps,
  from: CaseNumber,
  { id, movedTo }: Moving,
): Promise<boolean | 'conflict'> => {
  const { cases, pending, practice, register } = deps;
  const before = await cases.load(movedTo);
  if (before?.file.reports.some((each) => each.id === id)) return false;
  const { report, complainant, split, talk, known } = await readMoved(cases, from, id);
  const arrival = { number: movedTo, report, place: split.place, ...known };
  const facts = receive(before?.file, arrival, { register: register(), practice });
  const link: readonly Fact[] = before ? [] : [{ type: 'linked', by: split.by, to: from }];
  // Its promises are as old as the report: what was late on the first case is late here.
  const now = Temporal.Instant.from(report.receivedAt);
  const advanced = advance(before, [...facts, ...link], { now, promises: practice.promises });
  const submission = { report, complainant };
  await pending.mark(`case!${movedTo}`);
  const change = { ...(before && { before }), ...advanced, submission, ...(talk && { talk }) };
  return (await cases.record(change)) ? true : 'conflict';
};

/** The report and who sent it, word by word, from where they came in. */
const readMoved = async (cases: Cases, from: CaseNumber, id: string) => {
  const report = (await cases.reports(from)).find((each) => each.id === id);
  const complainant = await cases.complainant(from, id);
  const facts = (await cases.events(from)).map(({ fact }) => fact);
  const split = facts.find((fact) => fact.type === 'reportSplit' && fact.report === id);
  const joined = facts.find((fact) => fact.type === 'reportJoined' && fact.report === id);
  if (!report || !complainant || split?.type !== 'reportSplit')
    throw new Error('a report that was moved is not there');
  const household = joined?.type === 'reportJoined' ? joined.household : undefined;
  const known = household ? { household } : {};
  return { report, complainant, split, known, talk: await cases.talk(from, id) };
};
