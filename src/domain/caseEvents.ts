import { z } from 'zod';
import { answers } from './answers.ts';
import { caseNumber } from './caseNumber.ts';
import { promised, support } from './caseFile.ts';
import { clockKind, runningClock } from './clock.ts';
import { leakKind } from './leak.ts';
import { place } from './place.ts';
import { proof, solution, stepKind } from './steps.ts';
import { category, kind } from './taxonomy.ts';
import { clock, day, instant } from './time.ts';
import { caseOutcome, openStage } from './transitions.ts';
import { priority } from './triage.ts';

/** The longest note, in UTF-16 units. */
export const noteText = z.string().trim().min(1).max(4_000);

/** Why somebody reads who complained (GDPR art. 5.1 f: reading is on record, with its reason). */
export const whyRead = z.string().trim().min(3).max(200);

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
  z.strictObject({ type: z.literal('reopened') }),
  z.strictObject({ type: z.literal('taken'), by }),
  z.strictObject({ type: z.literal('noted'), by, text: noteText }),
  z.strictObject({ type: z.literal('stageSet'), by, stage: openStage }),
  z.strictObject({
    type: z.literal('closed'),
    by,
    outcome: caseOutcome,
    solvedBy: z.array(solution).readonly(),
    text: noteText,
  }),
  z.strictObject({ type: z.literal('takenUp'), by, text: noteText }),
  z.strictObject({ type: z.literal('handedOver'), by, to: z.string(), text: noteText.optional() }),
  z.strictObject({ type: z.literal('followed'), by }),
  z.strictObject({ type: z.literal('unfollowed'), by }),
  z.strictObject({
    type: z.literal('stepTaken'),
    by,
    id: z.uuid(),
    step: stepKind,
    date: day,
    report: z.uuid().optional(),
    text: noteText.optional(),
  }),
  z.strictObject({
    type: z.literal('stepMended'),
    by,
    id: z.uuid(),
    date: day,
    text: noteText.optional(),
  }),
  z.strictObject({
    type: z.literal('verified'),
    by,
    report: z.uuid(),
    incident: z.int(),
    how: proof,
    /** Whoever heard or saw it, who can be called as a witness. */
    who: z.string(),
    date: day,
    time: clock.optional(),
    text: noteText.optional(),
  }),
  z.strictObject({
    type: z.literal('unconfirmed'),
    by,
    report: z.uuid(),
    incident: z.int(),
    text: noteText,
  }),
  z.strictObject({ type: z.literal('linked'), by, to: caseNumber }),
  z.strictObject({ type: z.literal('unlinked'), by, to: caseNumber }),
  z.strictObject({ type: z.literal('joinedTo'), by, to: caseNumber }),
  z.strictObject({ type: z.literal('joinedBy'), by, from: caseNumber }),
  z.strictObject({ type: z.literal('partedFrom'), by, from: caseNumber }),
  z.strictObject({
    type: z.literal('reportSplit'),
    by,
    report: z.uuid(),
    to: caseNumber,
    /** Where it comes from after all. */
    place,
  }),
  z.strictObject({ type: z.literal('clocksSet'), clocks: z.array(runningClock) }),
  z.strictObject({
    type: z.literal('clockWarned'),
    clock: clockKind,
    report: z.uuid().optional(),
    to: z.string(),
  }),
  z.strictObject({
    type: z.literal('clockBroken'),
    clock: clockKind,
    report: z.uuid().optional(),
    to: z.string(),
  }),
  z.strictObject({ type: z.literal('ownerGone'), to: z.string() }),
  /** The bot has asked the complainant whether it is calm. */
  z.strictObject({ type: z.literal('asked'), report: z.uuid(), clock: clockKind }),
  /** A message could not be brought to them, and will not be tried again. */
  z.strictObject({
    type: z.literal('unreached'),
    report: z.uuid().optional(),
    staff: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('identityRead'), by, report: z.uuid(), why: whyRead }),
  z.strictObject({
    type: z.literal('identityFound'),
    by,
    report: z.uuid(),
    why: z.literal('search'),
  }),
  z.strictObject({
    type: z.literal('answered'),
    by,
    report: z.uuid(),
    text: noteText,
    /** What it seemed to tell about the neighbour, and was let go after a second look. */
    lookedAgain: z.array(leakKind).readonly().optional(),
  }),
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
export type ToldFact = Exclude<Extract<Fact, { id: string }>, { by: string }>;

/** What happened in a case, and when: kept for ever in this order, never edited. */
export const caseEvent = z.strictObject({ at: instant, fact });
export type CaseEvent = z.infer<typeof caseEvent>;
