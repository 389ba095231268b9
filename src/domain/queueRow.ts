import { z } from 'zod';
import { caseNumber } from './caseNumber.ts';
import { clockKind, firstOf } from './clock.ts';
import { incidentsIn, type CaseFile } from './caseFile.ts';
import { place } from './place.ts';
import { category, kind } from './taxonomy.ts';
import { day, instant } from './time.ts';
import { stage } from './transitions.ts';
import { priorities, priority } from './triage.ts';

/** What the queue shows of a case. */
export const queueRow = z.strictObject({
  number: caseNumber,
  category,
  kinds: z.array(kind),
  place,
  stage,
  priority,
  owner: z.string(),
  taken: z.boolean(),
  /** Whoever works it in the owner's place since a clock broke. */
  backup: z.string().optional(),
  followers: z.array(z.string()),
  /** The case that it is worked with, as one. */
  joinedTo: caseNumber.optional(),
  openedAt: instant,
  /** The last day for the next promised step; none when closed. */
  due: day.optional(),
  dueFor: clockKind.optional(),
  /** A promise has been broken and is not made good. */
  broken: z.boolean().optional(),
  reports: z.int(),
  incidents: z.int(),
  households: z.int(),
  lastWord: z.enum(['complainant', 'staff']),
  /** When a complainant last told something. */
  toldAt: instant,
});
export type QueueRow = z.infer<typeof queueRow>;

const dueOf = ({ clocks }: CaseFile): Pick<QueueRow, 'due' | 'dueFor' | 'broken'> => {
  const first = firstOf(clocks);
  if (!first) return {};
  const isBroken = clocks.some(({ broken }) => broken);
  return { due: first.by, dueFor: first.kind, ...(isBroken && { broken: true }) };
};

/** Cases that were opened before it was noted when a complainant told something have their reports to go by. */
const toldAtOf = ({ toldAt, reports, openedAt }: CaseFile): string =>
  toldAt ?? reports.map(({ receivedAt }) => receivedAt).toSorted().at(-1) ?? openedAt; // prettier-ignore

export const queueRowOf = (file: CaseFile): QueueRow => ({
  number: file.number,
  category: file.category,
  kinds: file.kinds,
  place: file.place,
  stage: file.state.stage,
  priority: file.priority,
  owner: file.owner,
  taken: file.taken,
  ...(file.backup && { backup: file.backup }),
  ...(file.joinedTo && { joinedTo: file.joinedTo }),
  followers: file.followers,
  openedAt: file.openedAt,
  ...dueOf(file),
  reports: file.reports.length,
  incidents: incidentsIn(file),
  households: file.households.length,
  lastWord: file.lastWord,
  toldAt: toldAtOf(file),
});

/** Sorts after every day. */
const never = '9999-12-31';

/** An instant as a text that sorts backwards: the latest first. */
export const backwards = (moment: string): string =>
  String(9_999_999_999_999 - Date.parse(moment)).padStart(13, '0');

/**
 * Where a case stands in its queue, as a text that sorts: `open!2026-11-26-0!GF-…` for open cases, what breaks first and of
 * that the most pressing first; `closed!…` by the day it was closed, the latest first.
 */
export const rankOf = ({ number, priority: pressing, state, clocks }: CaseFile): string =>
  state.stage === 'closed'
    ? `closed!${backwards(state.closedAt)}!${number}`
    : `open!${firstOf(clocks)?.by ?? never}-${priorities.indexOf(pressing)}!${number}`;
