import { z } from 'zod';
import { leaning } from './answers.ts';
import { caseNumber } from './caseNumber.ts';
import { clockKind, runningClock } from './clock.ts';
import { place } from './place.ts';
import { category, kind } from './taxonomy.ts';
import { day, instant } from './time.ts';
import { stepKind } from './steps.ts';
import { caseOutcome, openStage } from './transitions.ts';
import { highest, priority } from './triage.ts';

/** What the complainant has been told will happen next, and by which day. */
export const promised = z.strictObject({
  step: z.enum(['firstContact', 'status']),
  by: day,
  /** How many days that is: working days to the first contact, days to the next word. */
  days: z.int(),
});
export type Promised = z.infer<typeof promised>;

/** What the complainant offers beside the report; it may be changed at any time. */
export const support = z.strictObject({
  witness: leaning.optional(),
  listen: leaning.optional(),
  others: leaning.optional(),
});
export type Support = z.infer<typeof support>;

/** A report as its case keeps it in mind. `next` is what was promised when it came in. */
const filedReport = z.strictObject({
  id: z.uuid(),
  receivedAt: instant,
  incidents: z.int(),
  next: promised,
  /** The report that this one tells has happened again. */
  follows: z.uuid().optional(),
  /** When the case was closed to this complainant; nobody else's report opens it again to them. */
  closedAt: instant.optional(),
  /** An anonymous tip, which nobody answers. */
  tip: z.boolean().optional(),
  support: support.optional(),
  /** The last time that the complainant said that it is calm. */
  calmAt: instant.optional(),
  withdrawnAt: instant.optional(),
  /** The follow-up that the bot has asked the complainant about, while its clock runs. */
  asked: clockKind.optional(),
  /** The case that it was moved to, because it is about another home. */
  movedTo: caseNumber.optional(),
  /** Its incidents that staff have verified (konstaterad) or could not confirm, by their place in the report. */
  checked: z.record(z.string(), z.enum(['verified', 'unconfirmed'])).optional(),
  /** Ids of what was told last, so that nothing is taken in twice. */
  told: z.array(z.uuid()).optional(),
});
export type FiledReport = z.infer<typeof filedReport>;

/** A step that somebody took: what can be mended by them within a day. */
const takenStep = z.strictObject({
  id: z.uuid(),
  by: z.string(),
  at: instant,
  step: stepKind,
});

/** A case (ärende): all reports about one source home, and the work with it. */
export const caseFile = z.strictObject({
  number: caseNumber,
  category,
  place,
  kinds: z.array(kind),
  openedAt: instant,
  owner: z.string(),
  routeReasons: z.array(z.string()),
  /** Whether the owner has taken the case, or it was only routed to them. */
  taken: z.boolean(),
  priority,
  priorityReasons: z.array(z.string()),
  reports: z.array(filedReport),
  /** Opaque marks of the complaining households, to count them. */
  households: z.array(z.string()),
  /** What is promised and not kept yet. */
  clocks: z.array(runningClock),
  /** The tenant complained about has been contacted since the case was opened. */
  respondentMet: z.boolean().optional(),
  /** Whoever works it in the owner's place since a clock broke. */
  backup: z.string().optional(),
  /** Colleagues who want to know what happens. */
  followers: z.array(z.string()),
  /** The steps taken, to be mended; their words are in the events. */
  steps: z.array(takenStep),
  /** Cases that have to do with this one. */
  links: z.array(caseNumber),
  /** The case that this one is worked with, as one. */
  joinedTo: caseNumber.optional(),
  /** The cases that are worked with this one. */
  joined: z.array(caseNumber),
  /** Who wrote last. */
  lastWord: z.enum(['complainant', 'staff']),
  /** When a complainant last told something. */
  toldAt: instant.optional(),
  state: z.discriminatedUnion('stage', [
    /** `since`: when staff last moved it, or when it was opened. */
    z.strictObject({ stage: openStage, since: instant }),
    z.strictObject({ stage: z.literal('closed'), outcome: caseOutcome, closedAt: instant }),
  ]),
});
export type CaseFile = z.infer<typeof caseFile>;

/** Neither taken back nor moved to another case. */
const isCounted = ({ withdrawnAt, movedTo }: FiledReport): boolean =>
  withdrawnAt === undefined && movedTo === undefined;

/** Incidents that have been told of and not taken back. */
export const incidentsIn = ({ reports }: CaseFile): number =>
  reports.filter(isCounted).reduce((sum, { incidents }) => sum + incidents, 0);

/** A report, and those that tell that it has happened again. */
export const familyOf = ({ reports }: CaseFile, report: string): readonly FiledReport[] =>
  reports.filter(({ id, follows }) => id === report || follows === report);

/** The report under which its complainant reads and is answered: the first of those that tell the same. */
export const rootOf = ({ reports }: CaseFile, report: string): string => {
  const follows = reports.find(({ id }) => id === report)?.follows;
  return follows !== undefined && reports.some(({ id }) => id === follows) ? follows : report;
};

/** A case with another that is worked with it: the reports, households, promises and reasons of both. */
export const joinedFile = (leader: CaseFile, other: CaseFile): CaseFile => ({
  ...leader,
  kinds: [...new Set([...leader.kinds, ...other.kinds])],
  priorityReasons: [...new Set([...leader.priorityReasons, ...other.priorityReasons])],
  priority: highest([leader.priority, other.priority]),
  reports: [...leader.reports, ...other.reports],
  households: [...new Set([...leader.households, ...other.households])],
  clocks: [...leader.clocks, ...other.clocks],
  lastWord: leader.lastWord === 'complainant' ? 'complainant' : other.lastWord,
});

/** Whether somebody hears what is told under this report: nobody does under a tip, and each complainant is told once. */
export const isListening = (
  file: CaseFile,
  { id, tip, withdrawnAt, movedTo }: FiledReport,
): boolean => !tip && !withdrawnAt && !movedTo && rootOf(file, id) === id;

/** How many incidents staff have verified, and could not confirm. */
export const checkedIn = ({
  reports,
}: CaseFile): { readonly verified: number; readonly unconfirmed: number } => {
  const all = reports.filter(isCounted).flatMap(({ checked = {} }) => Object.values(checked));
  const count = (what: string): number => all.filter((each) => each === what).length;
  return { verified: count('verified'), unconfirmed: count('unconfirmed') };
};
