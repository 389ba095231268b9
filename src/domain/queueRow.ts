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
});
export type QueueRow = z.infer<typeof queueRow>;

const dueOf = ({ clocks }: CaseFile): Pick<QueueRow, 'due' | 'dueFor' | 'broken'> => {
  const first = firstOf(clocks);
  if (!first) return {};
  const isBroken = clocks.some(({ broken }) => broken);
  return { due: first.by, dueFor: first.kind, ...(isBroken && { broken: true }) };
};

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
  openedAt: file.openedAt,
  ...dueOf(file),
  reports: file.reports.length,
  incidents: incidentsIn(file),
  households: file.households.length,
  lastWord: file.lastWord,
});

/** Sorts after every day. */
const never = '9999-12-31';

/**
 * Where a case stands in its queue, as a text that sorts: `open!2026-11-26-0!GF-…` for open cases, what breaks first and of
 * that the most pressing first; `closed!…` by the day it was closed, the latest first.
 */
export const rankOf = ({ number, priority: pressing, state, clocks }: CaseFile): string => {
  if (state.stage !== 'closed')
    return `open!${firstOf(clocks)?.by ?? never}-${priorities.indexOf(pressing)}!${number}`;
  const back = 9_999_999_999_999 - Date.parse(state.closedAt);
  return `closed!${String(back).padStart(13, '0')}!${number}`;
};
