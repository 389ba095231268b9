import type { Answers } from '../../src/domain/answers.ts';
import { emptyDraft, type Draft } from '../../src/domain/draft.ts';
import { submissionOf, type AboutReport, type Submission } from '../../src/domain/report.ts';

const answers: Answers = {
  kinds: ['music'],
  date: '2026-11-22',
  from: '23:10',
  to: '02:30',
  ongoing: false,
  frequency: 'several_per_week',
  since: { said: 'sedan i början av oktober', date: '2026-10-01' },
  position: 'home',
  sourceHome: {
    said: 'Lindgatan 4, lgh 1101',
    propertyId: 'p-lind-4',
    homeId: 'h-lind-4-1101',
  },
  ownWords: 'Basen hörs genom golvet varje natt.\nJag får inte sova.',
  effect: 'Barnen vaknar.',
  home: { said: 'Lindgatan 4, lgh 1001', propertyId: 'p-lind-4', homeId: 'h-lind-4-1001' },
  name: 'Vera Sten',
  reach: '070-000 00 01',
};

const about = { receivedAt: '2026-11-23T05:12:07Z', language: 'sv', channel: 'webchat' };

type Given = { readonly [name in keyof Answers]?: Answers[name] | undefined };

/** All that somebody in the sample register could have said; answers set to undefined were not given. */
export function sampleDraft(given: Given = {}, id: string = crypto.randomUUID()): Draft {
  const said = Object.entries({ ...answers, ...given }).filter(([, value]) => value !== undefined);
  return { ...emptyDraft(id), answers: Object.fromEntries(said) };
}

/** A report as it is made of that. */
export const sampleReport = (given: Given = {}, sent: Partial<AboutReport> = {}): Submission =>
  submissionOf(sampleDraft(given), { ...about, ...sent });
