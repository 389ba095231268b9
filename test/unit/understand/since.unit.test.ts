import { hear } from '../../support/hearing.ts';

/** Said on Monday 23 November 2026. */
const since = (text: string, language: 'sv' | 'en' = 'sv') =>
  hear(text, 'since', { language }).found.since;

describe('since when it has been so', () => {
  it.each([
    ['två månader', '2026-09-23'],
    ['2 månader', '2026-09-23'],
    ['i ungefär tre veckor', '2026-11-02'],
    ['för 10 dagar sedan', '2026-11-13'],
    ['ett år', '2025-11-23'],
    ['en vecka', '2026-11-16'],
    ['sedan 3 november', '2026-11-03'],
    ['sedan i måndags', '2026-11-16'],
    ['sedan i augusti', '2026-08-01'],
    ['Den senaste veckan', '2026-11-16'],
    ['Den senaste månaden', '2026-10-23'],
    ['Det senaste halvåret', '2026-05-23'],
    ['Ett år eller mer', '2025-11-23'],
    ['3 gånger på 2 veckor', '2026-11-09'],
    ['kl 22 varje dag i 2 veckor', '2026-11-09'],
  ])('as %j is since %s', (said, date) => {
    expect(since(said)).toEqual({ said, date });
  });

  it.each([
    ['two months', '2026-09-23'],
    ['a week', '2026-11-16'],
    ['for 3 weeks now', '2026-11-02'],
    ['The last six months', '2026-05-23'],
    ['since 3 November', '2026-11-03'],
  ])('in English as %j is since %s', (said, date) => {
    expect(since(said, 'en')).toEqual({ said, date });
  });

  it.each([
    'länge',
    'sedan vi flyttade in',
    '1234 veckor',
    '🤷',
    'två dagisbarn',
    'constructor',
    'toString',
    'valueOf',
    '__proto__',
    'hasOwnProperty',
  ])('as %j is kept as it was said, without a day', (said) => {
    expect(since(said)).toEqual({ said });
  });

  it('has at most 200 characters', () => {
    expect(since('x'.repeat(200))?.said).toHaveLength(200);
    expect(hear('x'.repeat(201), 'since').problem).toEqual({
      problem: 'lineTooLong',
      values: { most: 200 },
    });
  });
});
