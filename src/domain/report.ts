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
import { incident, incidentOf } from './incident.ts';
import { danger, kind } from './taxonomy.ts';
import { instant } from './time.ts';

/**
 * One submission (anmälan) by one complainant: what they said, word by word, and never changed.
 * `receivedAt` is a legal fact (JB 12 kap. 16 § with RH 1994:84: from when remedy was asked for).
 */
export const report = z.strictObject({
  id: z.uuid(),
  receivedAt: instant,
  language: z.string(),
  channel: z.string(),
  kinds: z.array(kind).min(1),
  /** Dangers that were heard in the words or named as kinds. */
  dangers: z.array(danger),
  incidents: z.array(incident),
  frequency: frequency.optional(),
  since: answers.shape.since.optional(),
  source: z.strictObject({ position, home: saidHome.optional() }),
  ownWords: answers.shape.ownWords,
  effect: answers.shape.effect.optional(),
});
export type Report = z.infer<typeof report>;

/** Who complained (anmälare): kept apart from the report, and shown only on purpose. */
export const complainant = z.strictObject({
  name: answers.shape.name.optional(),
  reach: answers.shape.reach.optional(),
  home: saidHome.optional(),
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
  frequency: 'report',
  since: 'report',
  position: 'source',
  sourceHome: 'source',
  ownWords: 'report',
  effect: 'report',
  home: 'complainant',
  name: 'complainant',
  reach: 'complainant',
  receiptCode: 'nowhere',
} satisfies Record<QuestionName, 'report' | 'incident' | 'source' | 'complainant' | 'nowhere'>;

const kept = (given: Answers, where: (typeof keptIn)[QuestionName]): Answers =>
  pickAnswers(
    given,
    questionName.options.filter((name) => keptIn[name] === where),
  );

/** The report that a whole draft makes, and who sent it. @throws ZodError when the draft is not whole */
export const submissionOf = (
  { id, answers: given, warned }: Draft,
  about: Pick<Report, 'receivedAt' | 'language' | 'channel'>,
): Submission => {
  const occasion = incidentOf(given);
  return {
    report: report.parse({
      ...about,
      id,
      dangers: warned,
      ...kept(given, 'report'),
      incidents: occasion ? [occasion] : [],
      source: { position: given.position, ...(given.sourceHome && { home: given.sourceHome }) },
    }),
    complainant: complainant.parse(kept(given, 'complainant')),
  };
};
