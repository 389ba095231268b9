import type { CaseEvent } from './caseEvents.ts';
import type { CaseFile, Promised } from './caseFile.ts';
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
  { number, state, reports }: CaseFile,
  id: string,
): ComplainantView | undefined => {
  const report = reports.find((each) => each.id === id);
  if (!report) return undefined;
  if (state.stage === 'closed') return { number, stage: 'closed', closedAt: state.closedAt };
  return state.since > report.receivedAt
    ? { number, stage: told[state.stage], next: state.next }
    : { number, stage: 'received', next: report.next };
};

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
    incidents: file.reports.reduce((sum, each) => sum + each.incidents, 0),
    reports,
    events,
    may: mayDo(state.stage, role),
  };
};

const mayDo = (stage: Stage, role: Role): StaffView['may'] =>
  actions.flatMap((action) => {
    const rule = allowed(stage, role, action);
    return rule ? [{ action, to: rule.to }] : [];
  });
