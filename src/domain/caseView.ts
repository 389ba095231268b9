import type { CaseEvent } from './caseEvents.ts';
import {
  incidentsIn,
  type CaseFile,
  type FiledReport,
  type Promised,
  type Support,
} from './caseFile.ts';
import type { Place } from './place.ts';
import type { Role } from './register.ts';
import type { Report } from './report.ts';
import type { Category, Kind } from './taxonomy.ts';
import { actions, allowed, type Action, type Stage } from './transitions.ts';
import type { Priority } from './triage.ts';

/** All that a complainant may be told: how far, what next and when. Never a word about the neighbour or what is done about them. */
export interface ComplainantView {
  readonly number: string;
  readonly stage: 'received' | 'working' | 'followUp' | 'closed';
  readonly next?: Promised;
  readonly closedAt?: string;
  /** The report that this one tells has happened again. */
  readonly follows?: string;
  /** How often it has been told again. */
  readonly again: number;
  readonly support: Support;
  readonly withdrawn: boolean;
  /** Nobody answers an anonymous tip. */
  readonly tip: boolean;
  /** A wish to be called up: no report, so nothing can be told of it later. */
  readonly callback: boolean;
  /** What the complainant and the coordinator have written to each other, in order. */
  readonly messages: readonly Letter[];
}

interface Letter {
  readonly from: 'complainant' | 'staff';
  readonly at: string;
  readonly text: string;
}

/** What staff see of a case; who complained is not in it. */
export interface StaffView {
  readonly number: string;
  readonly category: Category;
  readonly kinds: readonly Kind[];
  readonly place: Place;
  readonly stage: Stage;
  readonly outcome?: string;
  readonly next?: Promised;
  readonly owner: string;
  readonly taken: boolean;
  readonly priority: Priority;
  readonly priorityReasons: readonly string[];
  readonly routeReasons: readonly string[];
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly households: number;
  readonly incidents: number;
  readonly reports: readonly Report[];
  /** What has become of each report since: what is offered, whether it is calm or taken back. */
  readonly filed: readonly FiledReport[];
  readonly events: readonly CaseEvent[];
  /** What this role may do now, with the stages it may lead to. */
  readonly may: readonly { readonly action: Action; readonly to: readonly Stage[] }[];
}

/** That a neighbour has been spoken with is about the neighbour: to the complainant it is still work under way. */
const told: Readonly<Record<Stage, ComplainantView['stage']>> = {
  received: 'received',
  investigating: 'working',
  contact: 'working',
  followUp: 'followUp',
  closed: 'closed',
};

/**
 * How far this report has come. Until staff have moved the case after it came in, it is received: whoever reports a home
 * must not learn from the answer that others have, or that the neighbour has been spoken with.
 */
export const complainantView = (
  file: CaseFile,
  id: string,
  events: readonly CaseEvent[] = [],
): ComplainantView | undefined => {
  const report = file.reports.find((each) => each.id === id);
  if (!report) return undefined;
  return {
    number: file.number,
    ...progress(file, report),
    ...followed(file, report),
    tip: report.tip ?? false,
    callback: file.category === 'callback',
    again: file.reports.filter(
      ({ follows, withdrawnAt }) => follows === id && withdrawnAt === undefined,
    ).length,
    support: report.support ?? {},
    withdrawn: report.withdrawnAt !== undefined,
    messages: lettersOf(id, events),
  };
};

/** A repeat that became a case of its own stands under no other report. */
const followed = ({ reports }: CaseFile, { follows }: FiledReport) =>
  follows && reports.some(({ id }) => id === follows) ? { follows } : {};

/** What was promised to this complainant: nobody learns from another day that others have reported. */
const progress = (
  { state }: CaseFile,
  report: FiledReport,
): Pick<ComplainantView, 'stage' | 'next' | 'closedAt'> => {
  const closedAt = state.stage === 'closed' ? state.closedAt : report.closedAt;
  if (closedAt !== undefined || state.stage === 'closed')
    return { stage: 'closed', ...(closedAt && { closedAt }) };
  const { told: word, since, stage } = state;
  return word && since > report.receivedAt
    ? { stage: told[stage], next: word }
    : { stage: 'received', next: report.next };
};

const lettersOf = (id: string, events: readonly CaseEvent[]): readonly Letter[] =>
  events.flatMap(({ at, fact }): readonly Letter[] => {
    if (fact.type === 'messageCame' && fact.report === id)
      return [{ from: 'complainant', at, text: fact.text }];
    return fact.type === 'answered' && fact.report === id
      ? [{ from: 'staff', at, text: fact.text }]
      : [];
  });

/** The only way to show a case to staff. */
export const staffView = (
  file: CaseFile,
  {
    reports,
    events,
  }: { readonly reports: readonly Report[]; readonly events: readonly CaseEvent[] },
  role: Role,
): StaffView => {
  const { state, households, taken, ...rest } = file;
  return {
    ...rest,
    taken,
    stage: state.stage,
    ...(state.stage === 'closed'
      ? { outcome: state.outcome, closedAt: state.closedAt }
      : { next: state.next }),
    households: households.length,
    incidents: incidentsIn(file),
    reports,
    filed: file.reports,
    events,
    may: mayDo(state.stage, role),
  };
};

/**
 * The report under which an answer to this one is read: one receipt code leads to a report and to what has happened again.
 * Nobody reads an answer to a tip, nor does whoever asked to be called up and has no code.
 */
export const readUnder = (
  { reports }: Pick<StaffView, 'reports'>,
  id: string | undefined,
): string | undefined => {
  const report = reports.find((each) => each.id === id);
  if (!report || report.protection === 'tip' || report.type === 'callback') return undefined;
  return reports.find((each) => each.id === report.follows)?.id ?? report.id;
};

const mayDo = (stage: Stage, role: Role): StaffView['may'] =>
  actions.flatMap((action) => {
    const rule = allowed(stage, role, action);
    return rule ? [{ action, to: rule.to }] : [];
  });
