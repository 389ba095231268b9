import { z } from 'zod';
import { answers } from './answers.ts';
import { caseNumber } from './caseNumber.ts';
import { promised, support } from './caseFile.ts';
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
    follows: z.uuid().optional(),
    tip: z.boolean().optional(),
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
  z.strictObject({ type: z.literal('answered'), by, report: z.uuid(), text: noteText }),
  z.strictObject({ type: z.literal('supportChanged'), report: z.uuid(), id: z.uuid(), support }),
  z.strictObject({ type: z.literal('contactChanged'), report: z.uuid(), id: z.uuid() }),
  z.strictObject({ type: z.literal('calmTold'), report: z.uuid(), id: z.uuid() }),
  z.strictObject({ type: z.literal('withdrawn'), report: z.uuid(), id: z.uuid() }),
  z.strictObject({
    type: z.literal('messageCame'),
    report: z.uuid(),
    id: z.uuid(),
    language: z.string(),
    text: answers.shape.message,
  }),
]);
export type Fact = z.infer<typeof fact>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** What a complainant told after their report came in. */
export type ToldFact = Extract<Fact, { id: string }>;

/** What happened in a case, and when: kept for ever in this order, never edited. */
export const caseEvent = z.strictObject({ at: instant, fact });
export type CaseEvent = z.infer<typeof caseEvent>;
