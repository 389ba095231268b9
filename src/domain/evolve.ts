import type { CaseEvent, FactOf, ToldFact } from './caseEvents.ts';
import { caseFile, type CaseFile, type FiledReport } from './caseFile.ts';
import { highest } from './triage.ts';

/** The case after one more event. Pure. @throws when the first event of a case is not `opened` */
export const evolve = (file: CaseFile | undefined, { at, fact }: CaseEvent): CaseFile => {
  if (fact.type === 'opened') return opened(fact, at);
  if (!file) throw new Error(`a case cannot begin with ${fact.type}`);
  switch (fact.type) {
    case 'reportJoined':
      return joined(file, fact, at);
    case 'reopened':
      return { ...file, state: { stage: 'received', since: at, next: fact.next } };
    case 'taken':
      return { ...file, owner: fact.by, taken: true };
    case 'noted':
      return file;
    case 'stageSet':
      return byStaff(file, { stage: fact.stage, since: at, next: fact.next, told: fact.next });
    case 'closed':
      return closed(file, fact, at);
    case 'identityRead':
      return file;
    case 'answered':
      return byStaff(file, file.state);
    default:
      return toldLater(file, fact, at);
  }
};

const closed = (file: CaseFile, { outcome }: FactOf<'closed'>, at: string): CaseFile =>
  byStaff(
    { ...file, reports: file.reports.map((each) => ({ ...each, closedAt: at })) },
    { stage: 'closed', outcome, closedAt: at },
  );

const byStaff = (file: CaseFile, state: CaseFile['state']): CaseFile => ({
  ...file,
  lastWord: 'staff',
  state,
});

/** So much of what was told of one report is remembered by id. */
const toldKept = 20;

/** What the complainant has told after the report came in is the last word of the case. */
const toldLater = (file: CaseFile, fact: ToldFact, at: string): CaseFile => ({
  ...file,
  lastWord: 'complainant',
  reports: file.reports.map((each) =>
    each.id === fact.report ? { ...noted(each, fact, at), told: remembered(each, fact) } : each,
  ),
});

const remembered = ({ told = [] }: FiledReport, { id }: ToldFact): string[] =>
  [...told, id].slice(-toldKept);

const noted = (before: FiledReport, fact: ToldFact, at: string): FiledReport => {
  switch (fact.type) {
    case 'supportChanged':
      return { ...before, support: { ...before.support, ...fact.support } };
    case 'withdrawn':
      return { ...before, withdrawnAt: at };
    case 'messageCame':
      return stillOpen(before);
    case 'calmTold':
      return { ...before, calmAt: at };
    case 'contactChanged':
      return before;
  }
};

/** Whoever writes about a closed case has it open again. */
const stillOpen = ({ closedAt, ...rest }: FiledReport): FiledReport => rest;

/** Whoever tells that it happens again has the case open again, and what was taken back stands. */
const takenUp = ({ withdrawnAt, ...rest }: FiledReport): FiledReport => stillOpen(rest);

const opened = ({ type, ...told }: FactOf<'opened'>, at: string): CaseFile =>
  caseFile.parse({
    ...told,
    kinds: [],
    openedAt: at,
    taken: false,
    priority: 'normal',
    priorityReasons: [],
    reports: [],
    households: [],
    lastWord: 'complainant',
    state: {
      stage: 'received',
      since: at,
      next: { step: 'firstContact', by: at.slice(0, 10), days: 0 },
    },
  });

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

const reportOf = (
  { report, incidents, next, follows, tip }: FactOf<'reportJoined'>,
  receivedAt: string,
): FiledReport => ({
  id: report,
  receivedAt,
  incidents,
  next,
  ...(follows && { follows }),
  ...(tip && { tip }),
});

const joined = (file: CaseFile, fact: FactOf<'reportJoined'>, at: string): CaseFile => ({
  ...file,
  kinds: union(file.kinds, fact.kinds),
  priority: highest([file.priority, fact.priority]),
  priorityReasons: union(file.priorityReasons, fact.priorityReasons).filter(
    (reason, _, all) => reason !== 'ordinary' || all.length === 1,
  ),
  reports: [
    ...file.reports.map((each) => (each.id === fact.follows ? takenUp(each) : each)),
    reportOf(fact, at),
  ],
  households: union(file.households, fact.household ? [fact.household] : []),
  lastWord: 'complainant',
  state: earliest(file, fact, at),
});

/** A new report never moves an earlier promise further away, and never hides one that was broken. */
const earliest = (
  { state, reports }: CaseFile,
  { next }: FactOf<'reportJoined'>,
  at: string,
): CaseFile['state'] => {
  if (state.stage === 'closed' || reports.length === 0)
    return { stage: 'received', since: at, next };
  return state.next.by <= next.by ? state : { ...state, next };
};
