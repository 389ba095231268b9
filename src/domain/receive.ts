import { Temporal } from 'temporal-polyfill';
import type { Fact, FactOf } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import type { CaseNumber } from './caseNumber.ts';
import type { Place } from './place.ts';
import { firstContact, type Promises } from './promises.ts';
import type { Register } from './register.ts';
import type { Report } from './report.ts';
import { route } from './routing.ts';
import { categoryOf } from './taxonomy.ts';
import { local } from './time.ts';
import { triage, type QuietHours } from './triage.ts';

/** The landlord's rules that a report is weighed by. */
export interface Practice {
  readonly promises: Promises;
  readonly quiet: QuietHours;
}

export interface Arrival {
  readonly number: CaseNumber;
  readonly report: Report;
  readonly place: Place;
  /** An opaque mark of the complaining household, when it is known. */
  readonly household?: string;
}

/** What is true once the report has come in: a case opened, reopened or joined. The same report twice changes nothing. */
export const receive = (
  current: CaseFile | undefined,
  arrival: Arrival,
  { register, practice }: { readonly register: Register; readonly practice: Practice },
): readonly Fact[] => {
  if (current?.reports.some(({ id }) => id === arrival.report.id)) return [];
  if (current && current.category !== categoryOf(arrival.report))
    throw new Error('a report can join only a case of its own category');
  const joined = joinedBy(current, arrival, practice);
  if (!current) return [openedBy(arrival, register), joined];
  return current.state.stage === 'closed' ? [{ type: 'reopened' }, joined] : [joined];
};

const openedBy = ({ number, report, place }: Arrival, register: Register): Fact => {
  const category = categoryOf(report);
  const today = local(Temporal.Instant.from(report.receivedAt)).toPlainDate().toString();
  const { owner, reasons } = route(register, { place, category, kinds: report.kinds }, today);
  return { type: 'opened', number, category, place, owner, routeReasons: [...reasons] };
};

const joinedBy = (
  current: CaseFile | undefined,
  { report, household }: Arrival,
  { promises, quiet }: Practice,
): FactOf<'reportJoined'> => {
  const households = new Set([...(current?.households ?? []), ...(household ? [household] : [])])
    .size;
  const { priority, reasons } = triage({ report, households, quiet });
  const received = Temporal.Instant.from(report.receivedAt);
  return {
    type: 'reportJoined',
    report: report.id,
    kinds: report.kinds,
    incidents: report.incidents.length,
    ...(report.follows && { follows: report.follows }),
    ...(report.protection === 'tip' && { tip: true }),
    ...(household && { household }),
    priority,
    priorityReasons: [...reasons],
    next: firstContact(promises, priority, received),
  };
};
