import { z } from 'zod';
import { caseNumber } from './caseNumber.ts';
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
  openedAt: instant,
  /** The last day for the next promised step; none when closed. */
  due: day.optional(),
  reports: z.int(),
  incidents: z.int(),
  households: z.int(),
  lastWord: z.enum(['complainant', 'staff']),
});
export type QueueRow = z.infer<typeof queueRow>;

export const queueRowOf = (file: CaseFile): QueueRow => ({
  number: file.number,
  category: file.category,
  kinds: file.kinds,
  place: file.place,
  stage: file.state.stage,
  priority: file.priority,
  owner: file.owner,
  taken: file.taken,
  openedAt: file.openedAt,
  ...(file.state.stage !== 'closed' && { due: file.state.next.by }),
  reports: file.reports.length,
  incidents: incidentsIn(file),
  households: file.households.length,
  lastWord: file.lastWord,
});

/**
 * Where a case stands in its queue, as a text that sorts: `open!0-2026-11-26!GF-…` for open cases, the most pressing
 * and the first to fall due first; `closed!…` by the day it was closed, the latest first.
 */
export const rankOf = ({ number, priority: pressing, state }: CaseFile): string => {
  if (state.stage !== 'closed')
    return `open!${priorities.indexOf(pressing)}-${state.next.by}!${number}`;
  const back = 9_999_999_999_999 - Date.parse(state.closedAt);
  return `closed!${String(back).padStart(13, '0')}!${number}`;
};
