import type { CaseEvent } from './caseEvents.ts';
import { firstOf, type Clock } from './clock.ts';
import {
  checkedIn,
  familyOf,
  incidentsIn,
  rootOf,
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
  /** What is promised and not kept yet, what breaks first before the rest. */
  readonly clocks: readonly Clock[];
  readonly owner: string;
  readonly taken: boolean;
  readonly priority: Priority;
  readonly priorityReasons: readonly string[];
  readonly routeReasons: readonly string[];
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly households: number;
  readonly incidents: number;
  readonly checked: ReturnType<typeof checkedIn>;
  readonly followers: readonly string[];
  readonly links: readonly string[];
  readonly joined: readonly string[];
  readonly joinedTo?: string | undefined;
  readonly backup?: string | undefined;
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

/** What is promised to this complainant: nobody learns from another's day that others have reported. */
const progress = (
  file: CaseFile,
  report: FiledReport,
): Pick<ComplainantView, 'stage' | 'next' | 'closedAt'> => {
  const { state } = file;
  const closedAt = state.stage === 'closed' ? state.closedAt : report.closedAt;
  if (closedAt !== undefined || state.stage === 'closed')
    return { stage: 'closed', ...(closedAt && { closedAt }) };
  const { since, stage } = state;
  const isMoved = since > report.receivedAt;
  return { stage: isMoved ? told[stage] : 'received', ...promisedTo(file, report) };
};

/** The first day promised under this report: the contact that its receipt speaks of, or the next word. */
const promisedTo = (file: CaseFile, { id }: FiledReport): { readonly next?: Promised } => {
  const family = familyOf(file, id).map((each) => each.id);
  const root = rootOf(file, id);
  const mine = firstOf(
    file.clocks.filter(({ report }) => report && (family.includes(report) || report === root)),
  );
  if (!mine) return {};
  const { by, days } = mine;
  return { next: { step: mine.kind === 'firstContact' ? 'firstContact' : 'status', by, days } };
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
    ...(state.stage === 'closed' ? { outcome: state.outcome, closedAt: state.closedAt } : {}),
    clocks: file.clocks.toSorted((a, b) => (a.by < b.by ? -1 : 1)),
    checked: checkedIn(file),
    households: households.length,
    incidents: incidentsIn(file),
    reports,
    filed: file.reports,
    events,
    may: mayDo({ stage: state.stage, category: file.category }, role),
  };
};

/** Whether somebody reads an answer to this report: nobody stands behind a tip, and who asked to be called has no code. */
export const isAnswerable = ({ protection, type }: Report): boolean =>
  protection !== 'tip' && type !== 'callback';

const mayDo = (
  at: { readonly stage: Stage; readonly category: Category },
  role: Role,
): StaffView['may'] =>
  actions.flatMap((action) => {
    const rule = allowed(at, role, action);
    return rule ? [{ action, to: rule.to }] : [];
  });
