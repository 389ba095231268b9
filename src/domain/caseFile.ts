import { z } from 'zod';
import { caseNumber } from './caseNumber.ts';
import { place } from './place.ts';
import { category, kind } from './taxonomy.ts';
import { day, instant } from './time.ts';
import { caseOutcome, openStage } from './transitions.ts';
import { priority } from './triage.ts';

/** What the complainant has been told will happen next, and by which day. */
export const promised = z.strictObject({
  step: z.enum(['firstContact', 'status']),
  by: day,
  /** How many days that is: working days to the first contact, days to the next word. */
  days: z.int(),
});
export type Promised = z.infer<typeof promised>;

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
  /** `next` is what was promised when the report came in. */
  reports: z.array(
    z.strictObject({ id: z.uuid(), receivedAt: instant, incidents: z.int(), next: promised }),
  ),
  /** Opaque marks of the complaining households, to count them. */
  households: z.array(z.string()),
  /** Who wrote last. */
  lastWord: z.enum(['complainant', 'staff']),
  state: z.discriminatedUnion('stage', [
    /** `since`: when staff last moved it, or when it was opened. */
    z.strictObject({ stage: openStage, since: instant, next: promised }),
    z.strictObject({ stage: z.literal('closed'), outcome: caseOutcome, closedAt: instant }),
  ]),
});
export type CaseFile = z.infer<typeof caseFile>;
