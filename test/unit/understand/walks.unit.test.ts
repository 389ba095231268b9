import { disturbance } from '../../../dialogs/disturbance.ts';
import { nextQuestion, type Draft } from '../../../src/domain/draft.ts';
import { answer } from '../../../src/domain/interview.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { submissionOf } from '../../../src/domain/report.ts';
import { now } from '../../support/caseFacts.ts';
import { chance, oneOf } from '../../support/chance.ts';
import { hear, type Hearing } from '../../support/hearing.ts';
import { draftOf } from '../../support/interviewing.ts';

const said: readonly string[] = [
  'hög musik',
  'Fest',
  'hund som skäller',
  'han slår henne',
  'dog',
  'loud music',
  'blaj',
  'i går',
  'i lördags 22-02',
  '3/11',
  'i morgon',
  '2030-01-01',
  'yesterday',
  'on Sunday',
  '22',
  'halv elva',
  '25:00',
  'mellan 23 och 02',
  'from 10 pm to 2 am',
  '02',
  'midnatt',
  'ja',
  'nej',
  'pågår',
  'nej, det slutade vid 02',
  'yes',
  'no',
  'still going on',
  'varje natt',
  'Det är första gången',
  'ibland',
  'every day',
  'two months',
  'Ett år eller mer',
  'ovanför',
  'Vet inte',
  'Jag vet vilken lägenhet',
  'next door',
  'Lindgatan 4 lgh 1202',
  'Skyddad mot grannen',
  'Anonymt tips',
  'Fortsätt anmälan',
  'fredag och lördag på natten',
  'Vi kan inte sova',
  'Eva Exempel',
  'eva@exempel.se',
  '070-000 00 01',
  'x'.repeat(300),
  '<b>**x**</b>',
  '😀',
  'tillbaka',
  'hoppa över',
  'skip',
  'hjälp',
  'upprepa',
  'behåll',
  'ändra',
  'Dag',
  'send',
  'börja om',
  'constructor',
  '__proto__',
  'مرحبا',
  '?',
  '31/2',
  '0',
  '-1',
  'null',
];

const about = { receivedAt: '2026-11-23T22:40:05Z', language: 'sv', channel: 'webchat' };

const say = (draft: Draft, text: string, language: Hearing['language'] = 'sv'): Outcome => {
  const name = nextQuestion(disturbance, draft)?.name;
  const reply = hear(text, name, {
    language,
    changing: draft.asking !== undefined,
    halted: draft.halted,
  });
  return answer(disturbance, draft, { reply, now });
};

/** Each review on the way makes a report; gives how many there were. */
const reviewsIn = (seed: number, steps: number): number => {
  const next = chance(seed);
  let draft = draftOf({});
  let reviews = 0;
  for (let step = 0; step < steps; step += 1) {
    const outcome = say(draft, oneOf(said, next), seed % 2 === 0 ? 'sv' : 'en');
    const { kind } = outcome;
    if (kind === 'review' || kind === 'done') {
      expect(submissionOf(outcome.draft, about).report.id).toBe(draft.id);
      reviews += 1;
    }
    draft = outcome.draft;
  }
  return reviews;
};

describe('whatever a tenant writes', () => {
  it('in whatever order, the interview goes on, and every review makes a report', () => {
    const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1);
    const reviews = seeds.map((seed) => reviewsIn(seed, 120));
    expect(reviews.filter((count) => count > 0).length).toBeGreaterThan(0);
  });
});
