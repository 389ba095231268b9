import type { CaseEvent, FactOf } from './caseEvents.ts';
import { caseFile, type CaseFile } from './caseFile.ts';
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
      return {
        ...file,
        lastWord: 'staff',
        state: { stage: fact.stage, since: at, next: fact.next },
      };
    case 'closed':
      return {
        ...file,
        lastWord: 'staff',
        state: { stage: 'closed', outcome: fact.outcome, closedAt: at },
      };
    case 'identityRead':
      return file;
  }
};

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

const reportOf = ({ report, incidents, next }: FactOf<'reportJoined'>, receivedAt: string) => ({
  id: report,
  receivedAt,
  incidents,
  next,
});

const joined = (file: CaseFile, fact: FactOf<'reportJoined'>, at: string): CaseFile => ({
  ...file,
  kinds: union(file.kinds, fact.kinds),
  priority: highest([file.priority, fact.priority]),
  priorityReasons: union(file.priorityReasons, fact.priorityReasons).filter(
    (reason, _, all) => reason !== 'ordinary' || all.length === 1,
  ),
  reports: [...file.reports, reportOf(fact, at)],
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
