import { z } from 'zod';
import { caseNumber } from './caseNumber.ts';
import { promised } from './caseFile.ts';
import { place } from './place.ts';
import { category, kind } from './taxonomy.ts';
import { instant } from './time.ts';
import { caseOutcome, openStage } from './transitions.ts';
import { priority } from './triage.ts';

/** The longest note, in UTF-16 units. */
export const noteText = z.string().trim().min(1).max(4_000);

const by = z.string();

const fact = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('opened'),
    number: caseNumber,
    category,
    place,
    owner: z.string(),
    routeReasons: z.array(z.string()),
  }),
  z.strictObject({
    type: z.literal('reportJoined'),
    report: z.uuid(),
    kinds: z.array(kind),
    incidents: z.int(),
    household: z.string().optional(),
    priority,
    priorityReasons: z.array(z.string()),
    next: promised,
  }),
  z.strictObject({ type: z.literal('reopened'), next: promised }),
  z.strictObject({ type: z.literal('taken'), by }),
  z.strictObject({ type: z.literal('noted'), by, text: noteText }),
  z.strictObject({ type: z.literal('stageSet'), by, stage: openStage, next: promised }),
  z.strictObject({ type: z.literal('closed'), by, outcome: caseOutcome, text: noteText }),
  z.strictObject({ type: z.literal('identityRead'), by, report: z.uuid() }),
]);
export type Fact = z.infer<typeof fact>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** What happened in a case, and when: kept for ever in this order, never edited. */
export const caseEvent = z.strictObject({ at: instant, fact });
export type CaseEvent = z.infer<typeof caseEvent>;
