import type { Temporal } from 'temporal-polyfill';
import type { Fact } from './caseEvents.ts';
import { familyOf, isListening, rootOf, type CaseFile, type FiledReport } from './caseFile.ts';
import { clockName, firstOf, type Clock } from './clock.ts';
import { firstContact, inDays, inWorkdays, type Promises } from './promises.ts';

export interface Moment {
  readonly now: Temporal.Instant;
  readonly promises: Promises;
}

/**
 * The clocks of a case after one more fact; `file` is the case after it. A promise that runs is never moved away; one that
 * must be kept sooner takes its place. Nothing is promised of a closed case.
 */
export const clocksAfter = (
  running: readonly Clock[],
  { fact, file }: { readonly fact: Fact; readonly file: CaseFile },
  moment: Moment,
): readonly Clock[] => {
  if (file.state.stage === 'closed') return [];
  const kept = running.filter((each) => !isStopped(each, { fact, file, running }));
  const begun = startedBy(fact, file, moment).filter((each) => !isSooner(kept, each));
  const names = begun.map(clockName);
  return [...kept.filter((each) => !names.includes(clockName(each))), ...begun];
};

/** Whether the same promise runs already, and not for longer. */
const isSooner = (running: readonly Clock[], begun: Clock): boolean =>
  running.some((each) => clockName(each) === clockName(begun) && each.by <= begun.by);

/** What staff do that needs no look at the case, or is no work on it. */
const noLook: readonly Fact['type'][] = [
  'identityRead',
  'identityFound',
  'followed',
  'unfollowed',
  'handedOver',
];

interface Happened {
  readonly fact: Fact;
  readonly file: CaseFile;
  readonly running: readonly Clock[];
}

const isStopped = (each: Clock, { fact, file, running }: Happened): boolean => {
  if (each.kind === 'look') return 'by' in fact && !noLook.includes(fact.type);
  const contacted = contactedBy(fact);
  if (contacted && (each.kind === 'firstContact' || each.kind === 'status'))
    return each.report !== undefined && isFamily(file, contacted, each.report);
  return isStoppedByWork(each, { fact, file, running });
};

const isFollowUp = ({ kind }: Clock): boolean => kind === 'followUp' || kind === 'secondFollowUp';

const isStoppedByWork = (each: Clock, { fact, file, running }: Happened): boolean => {
  switch (fact.type) {
    case 'stepTaken':
      if (each.kind === 'respondent') return fact.step === 'contactRespondent';
      return fact.step === 'followUp' && each === firstOf(running.filter(isFollowUp));
    case 'asked':
      return each.kind === fact.clock && areAllAsked(file, fact.clock);
    case 'stageSet':
      return each.kind === 'status' || (isFollowUp(each) && fact.stage !== 'followUp');
    case 'withdrawn':
    case 'reportSplit':
      return each.report === fact.report;
    default:
      return false;
  }
};

/** Whoever the bot cannot ask must be asked by somebody: the clock runs on. */
const areAllAsked = (file: CaseFile, kind: Clock['kind']): boolean =>
  file.reports.filter((each) => isListening(file, each)).every(({ asked }) => asked === kind);

/** The report whose complainant has been spoken with or written to. */
const contactedBy = (fact: Fact): string | undefined => {
  if (fact.type === 'answered') return fact.report;
  return fact.type === 'stepTaken' && fact.step === 'contactComplainant' ? fact.report : undefined;
};

const isFamily = (file: CaseFile, one: string, other: string): boolean =>
  familyOf(file, rootOf(file, one)).some(({ id }) => id === other);

const startedBy = (fact: Fact, file: CaseFile, moment: Moment): readonly Clock[] => {
  const contacted = contactedBy(fact);
  if (contacted) return [statusClock(rootOf(file, contacted), moment)];
  switch (fact.type) {
    case 'reportJoined':
      return [look(file, moment), ...contacts(file, fact.report, moment)];
    case 'messageCame':
      return [look(file, moment), ...wordAgain(file, fact.report, moment)];
    case 'supportChanged':
    case 'contactChanged':
    case 'calmTold':
    case 'withdrawn':
      return [look(file, moment)];
    case 'stageSet':
      return [...words(file, moment), ...(fact.stage === 'followUp' ? followUps(moment) : [])];
    case 'takenUp':
      return words(file, moment);
    default:
      return [];
  }
};

const look = ({ priority }: CaseFile, { now, promises }: Moment): Clock => {
  const days = promises.firstLook[priority];
  return { kind: 'look', by: inWorkdays(promises, days, now), days };
};

const statusClock = (report: string, { now, promises: { statusEvery } }: Moment): Clock => ({
  kind: 'status',
  report,
  by: inDays(statusEvery, now),
  days: statusEvery,
});

/** What a new report promises to who sent it, and to the tenant it is about. */
const contacts = (file: CaseFile, id: string, { now, promises }: Moment): readonly Clock[] => {
  const report = file.reports.find((each) => each.id === id);
  const answered: readonly Clock[] =
    report && !report.tip
      ? [{ kind: 'firstContact', report: id, by: report.next.by, days: report.next.days }]
      : [];
  if (file.category !== 'disturbance' || file.respondentMet) return answered;
  const { respondent: days } = promises;
  return [...answered, { kind: 'respondent', by: inWorkdays(promises, days, now), days }];
};

/** Whoever writes when nothing is promised to them any more is promised a contact anew. */
const wordAgain = (file: CaseFile, id: string, { now, promises }: Moment): readonly Clock[] => {
  const report = rootOf(file, id);
  const waits = file.clocks.some((each) => each.report && isFamily(file, report, each.report));
  if (waits || file.reports.find((each) => each.id === id)?.tip) return [];
  const { by, days } = firstContact(promises, file.priority, now);
  return [{ kind: 'firstContact', report, by, days }];
};

/** The next word to everybody who has been contacted and still waits for words. */
const words = (file: CaseFile, moment: Moment): readonly Clock[] =>
  file.reports
    .filter((report) => isListening(file, report) && !isAwaited(file, report))
    .map(({ id }) => statusClock(id, moment));

const isAwaited = (file: CaseFile, { id }: FiledReport): boolean =>
  file.clocks.some(
    ({ kind, report }) => kind === 'firstContact' && report && isFamily(file, id, report),
  );

const followUps = ({ now, promises }: Moment): readonly Clock[] => {
  const [first, second] = promises.followUps;
  return [
    { kind: 'followUp', by: inDays(first, now), days: first },
    { kind: 'secondFollowUp', by: inDays(second, now), days: second },
  ];
};
