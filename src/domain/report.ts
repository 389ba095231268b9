import { z } from 'zod';
import {
  answers,
  frequency,
  pickAnswers,
  position,
  questionName,
  saidHome,
  type Answers,
  type QuestionName,
} from './answers.ts';
import type { Draft } from './draft.ts';
import { incident, incidentsOf } from './incident.ts';
import { danger, kind } from './taxonomy.ts';
import { instant } from './time.ts';

/** What a submission is: a report, the same thing once more, or a wish to be called up. */
const reportType = z.enum(['report', 'again', 'callback']);
export type ReportType = z.infer<typeof reportType>;

/**
 * One submission (anmälan) by one complainant: what they said, word by word, and never changed.
 * `receivedAt` is a legal fact (JB 12 kap. 16 § with RH 1994:84: from when remedy was asked for).
 */
export const report = z
  .strictObject({
    id: z.uuid(),
    type: reportType.default('report'),
    /** The report that this one tells has happened again. */
    follows: z.uuid().optional(),
    receivedAt: instant,
    language: z.string(),
    channel: z.string(),
    kinds: z.array(kind),
    /** Dangers that were heard in the words or named as kinds. */
    dangers: z.array(danger),
    incidents: z.array(incident),
    frequency: frequency.optional(),
    since: answers.shape.since.optional(),
    pattern: answers.shape.pattern.optional(),
    source: z.strictObject({ position, home: saidHome.optional() }),
    ownWords: answers.shape.ownWords.optional(),
    effect: answers.shape.effect.optional(),
    impacts: answers.shape.impacts.optional(),
    talked: answers.shape.talked.optional(),
    others: answers.shape.others.optional(),
    protection: answers.shape.protection.optional(),
    /** The person read it through and said that it is true to the best of their knowledge. */
    truth: z.boolean().default(false),
  })
  .refine(
    ({ type, kinds, ownWords }) =>
      type !== 'report' || (kinds.length > 0 && ownWords !== undefined),
    {
      error: 'a report says what it is about, in the own words of who sent it',
    },
  );
export type Report = z.infer<typeof report>;

/** Who complained (anmälare): kept apart from the report, and shown only on purpose. */
export const complainant = z.strictObject({
  name: answers.shape.name.optional(),
  reach: answers.shape.reach.optional(),
  home: saidHome.optional(),
  bestTime: answers.shape.bestTime.optional(),
});
export type Complainant = z.infer<typeof complainant>;

export interface Submission {
  readonly report: Report;
  readonly complainant: Complainant;
}

/** Where each answer is kept. A question whose answer is kept nowhere does not compile. */
const keptIn = {
  kinds: 'report',
  date: 'incident',
  from: 'incident',
  ongoing: 'incident',
  to: 'incident',
  earlier: 'incident',
  frequency: 'report',
  since: 'report',
  pattern: 'report',
  position: 'source',
  sourceHome: 'source',
  ownWords: 'report',
  effect: 'report',
  impacts: 'report',
  talked: 'report',
  others: 'report',
  protection: 'report',
  home: 'complainant',
  name: 'complainant',
  reach: 'complainant',
  bestTime: 'complainant',
  witness: 'support',
  listen: 'support',
  message: 'told',
  sure: 'nowhere',
  receiptCode: 'nowhere',
} satisfies Record<
  QuestionName,
  'report' | 'incident' | 'source' | 'complainant' | 'support' | 'told' | 'nowhere'
>;

const kept = (given: Answers, where: (typeof keptIn)[QuestionName]): Answers =>
  pickAnswers(
    given,
    questionName.options.filter((name) => keptIn[name] === where),
  );

/** What is known of a submission beside what was answered. */
export type AboutReport = Pick<Report, 'receivedAt' | 'language' | 'channel'> &
  Partial<Pick<Report, 'type' | 'follows' | 'truth'>>;

/** The report that a whole draft makes, and who sent it. @throws ZodError when the draft is not whole */
export const submissionOf = (
  { id, answers: given, warned }: Draft,
  about: AboutReport,
): Submission => ({
  report: report.parse({
    ...about,
    id,
    kinds: [],
    dangers: warned,
    ...kept(given, 'report'),
    incidents: incidentsOf(given),
    source: {
      position: given.position ?? 'unknown',
      ...(given.sourceHome && { home: given.sourceHome }),
    },
  }),
  complainant: complainant.parse(given.protection === 'tip' ? {} : kept(given, 'complainant')),
});

/**
 * What happened again: a report of its own time and words about the place and the kinds of the one before. Who complained
 * is known from that one.
 */
export const againOf = (first: Submission, draft: Draft, about: AboutReport): Submission => {
  const { report: before } = first;
  const { report: told } = submissionOf(draft, about);
  const kinds = [...new Set([...before.kinds, ...told.kinds])];
  // What was told of somebody who may be harmed is not forgotten: it would make a file on their home.
  const dangers = [...new Set([...before.dangers, ...told.dangers])];
  const { source, protection } = before;
  return {
    report: report.parse({
      ...told,
      kinds,
      dangers,
      source,
      ...(protection && { protection }),
      type: 'again',
      follows: before.id,
    }),
    complainant: first.complainant,
  };
};
