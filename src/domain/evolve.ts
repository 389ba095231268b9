import type { CaseEvent, FactOf, ToldFact } from './caseEvents.ts';
import { caseFile, type CaseFile, type FiledReport } from './caseFile.ts';
import type { Clock } from './clock.ts';
import { isByStaff, worked } from './evolveWork.ts';
import { highest } from './triage.ts';

/** The case after one more event. Pure. @throws when the first event of a case is not `opened` */
export const evolve = (file: CaseFile | undefined, { at, fact }: CaseEvent): CaseFile => {
  if (fact.type === 'opened') return opened(fact, at);
  if (!file) throw new Error(`a case cannot begin with ${fact.type}`);
  if (isByStaff(fact)) return worked(file, fact, at);
  switch (fact.type) {
    case 'reportJoined':
      return joined(file, fact, at);
    case 'reopened':
      return { ...afresh(file), state: { stage: 'received', since: at } };
    case 'clocksSet':
      return withClocks(file, fact.clocks);
    case 'clockWarned':
      return withClocks(file, rung(file, fact, 'warned'));
    case 'clockBroken':
      return { ...withClocks(file, rung(file, fact, 'broken')), backup: fact.to };
    case 'asked':
      return {
        ...file,
        reports: file.reports.map((each) =>
          each.id === fact.report ? { ...each, asked: fact.clock } : each,
        ),
      };
    case 'unreached':
      return file;
    case 'ownerGone':
      return { ...file, owner: fact.to, taken: false };
    default:
      return toldLater(file, fact, at);
  }
};

/** The backup is there as long as a clock is broken. */
const withClocks = ({ backup, ...file }: CaseFile, clocks: Clock[]): CaseFile => ({
  ...file,
  clocks,
  ...(backup && clocks.some(({ broken }) => broken) && { backup }),
});

const rung = (
  { clocks }: CaseFile,
  { clock: kind, report }: FactOf<'clockWarned' | 'clockBroken'>,
  as: 'warned' | 'broken',
): Clock[] =>
  clocks.map((each) =>
    each.kind === kind && each.report === report ? { ...each, [as]: true } : each,
  );

/** A case that begins anew: the tenant it is about must be spoken with again. */
const afresh = ({ respondentMet, ...file }: CaseFile): CaseFile => file;

/** So much of what was told of one report is remembered by id. */
const toldKept = 20;

/** What the complainant has told after the report came in is the last word of the case. */
const toldLater = (file: CaseFile, fact: ToldFact, at: string): CaseFile => ({
  ...file,
  lastWord: 'complainant',
  toldAt: at,
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
    clocks: [],
    followers: [],
    steps: [],
    links: [],
    joined: [],
    state: { stage: 'received', since: at },
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
  toldAt: at,
  state: file.reports.length === 0 ? { stage: 'received', since: at } : file.state,
});
