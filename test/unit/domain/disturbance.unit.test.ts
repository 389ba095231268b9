import { disturbance } from '../../../dialogs/disturbance.ts';
import { dialogs } from '../../../dialogs/index.ts';
import type { Answers } from '../../../src/domain/answers.ts';
import { reachedBy } from '../../../src/domain/draft.ts';
import { wordsOf } from '../../../src/domain/questionSet.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const namesFor = (answers: Answers): readonly string[] =>
  reachedBy(disturbance, draftOf(answers)).map(({ name }) => name);

describe('a report of a disturbance', () => {
  it('asks what, when, how often, where from, in own words, how to be protected, and last who tells', () => {
    expect(namesFor(whole)).toEqual([
      'kinds',
      'date',
      'from',
      'to',
      'earlier',
      'frequency',
      'since',
      'pattern',
      'position',
      'ownWords',
      'impacts',
      'effect',
      'talked',
      'others',
      'protection',
      'home',
      'name',
      'reach',
    ]);
  });

  it.each<[string, Answers, readonly string[]]>([
    ['whether it goes on, when no end is known', {}, ['ongoing']],
    ['not when it ended, when it goes on', { ongoing: true }, ['ongoing']],
    ['when it ended, when it does not go on', { ongoing: false }, ['ongoing', 'to']],
    ['not whether it goes on, when the end is known', { to: '02:00' }, ['to']],
    ['nothing more of the end, when both are known', { to: '02:00', ongoing: false }, ['to']],
    [
      'only whether it goes on, when it does after all',
      { to: '02:00', ongoing: true },
      ['ongoing'],
    ],
  ])('asks %s', (_, answers, expected) => {
    const names = namesFor({ date: '2026-11-22', ...answers });
    expect(names.filter((name) => name === 'ongoing' || name === 'to')).toEqual(expected);
  });

  it('asks since when only of what happens more than once', () => {
    expect(namesFor({ frequency: 'once' })).not.toContain('since');
    expect(namesFor({ frequency: 'sometimes' })).toContain('since');
    expect(namesFor({})).not.toContain('since');
  });

  it.each([
    ['home', true],
    ['other_building', true],
    ['above', false],
    ['unknown', false],
  ] as const)('asks which home when it comes from "%s": %s', (position, asked) => {
    expect(namesFor({ position }).includes('sourceHome')).toBe(asked);
  });

  it('can be told without a day, a name, an address or a word of how it affects one', () => {
    const needed = disturbance.questions.filter(({ optional }) => !optional);
    expect(needed.map(({ name }) => name)).toEqual(['kinds', 'position', 'ownWords', 'protection']);
  });

  it('asks of no hour when the day is not known', () => {
    const names = namesFor({ kinds: ['music'] });
    expect(names).not.toContain('from');
    expect(names).not.toContain('ongoing');
  });

  it('never asks about health', () => {
    expect(disturbance.questions.map(({ name }) => name).join()).not.toMatch(/health|illness/);
  });
});

/** What is asked when nothing more is said of each question: they are skipped, but the needed ones. */
const askedOf = (answers: Answers): readonly string[] =>
  reachedBy(disturbance, draftOf(answers))
    .filter(({ quiet, name }) => answers[name] === undefined && !quiet?.(answers))
    .map(({ name }) => name);

const wordsFor = (name: string, answers: Answers): string | undefined => {
  const question = disturbance.questions.find((each) => each.name === name);
  return question && wordsOf(question, answers);
};

describe('a concern for somebody', () => {
  const concern = { kinds: ['child_concern'] } satisfies Answers;

  it('is asked about less', () => {
    expect(askedOf(concern)).toEqual([
      'date',
      'position',
      'ownWords',
      'protection',
      'home',
      'name',
      'reach',
    ]);
    expect(askedOf({ ...concern, frequency: 'weekly' })).not.toContain('since');
  });

  it('is asked about in other words', () => {
    expect(wordsFor('ownWords', concern)).toBe('concernWords');
    expect(wordsFor('protection', concern)).toBe('concernProtection');
    expect(wordsFor('ownWords', { kinds: ['music'] })).toBe('ownWords');
    expect(wordsFor('protection', { kinds: ['music'] })).toBe('protection');
  });
});

describe('what need not be asked', () => {
  it.each<[string, Answers, string]>([
    ['when it happens, if it never stops', { frequency: 'constantly' }, 'pattern'],
    [
      'when it happens, if it is daily from a known hour',
      { frequency: 'daily', date: '2026-11-22', from: '22:00' },
      'pattern',
    ],
    ['when it happens, if it happened once', { frequency: 'once' }, 'pattern'],
    ['how it affects one, if that was told', { impacts: ['sleep'] }, 'effect'],
    ['whether they have talked, if there are threats', { kinds: ['threat'] }, 'talked'],
    [
      'whether they have talked, if there is harassment',
      { kinds: ['music', 'harassment'] },
      'talked',
    ],
    ['who tells, of a tip', { protection: 'tip' }, 'name'],
    ['where one lives, of a tip', { protection: 'tip' }, 'home'],
    ['how to be reached, of a tip', { protection: 'tip' }, 'reach'],
  ])('is %s', (_, answers, name) => {
    expect(askedOf({ kinds: ['music'], ...answers })).not.toContain(name);
  });

  it.each<[string, Answers, string]>([
    ['when it happens, if it is weekly', { frequency: 'weekly' }, 'pattern'],
    ['when it happens, if it is daily at an unknown hour', { frequency: 'daily' }, 'pattern'],
    ['which home, of a tip', { protection: 'tip', position: 'above' }, 'sourceHome'],
    ['how it affects one', {}, 'effect'],
    ['whether they have talked', {}, 'talked'],
    ['who tells, of whoever is protected', { protection: 'protected' }, 'name'],
  ])('is not %s', (_, answers, name) => {
    expect(askedOf({ kinds: ['music'], ...answers })).toContain(name);
  });

  it('is the way to be reached once more: the name alone is asked for then', () => {
    expect(wordsFor('name', { reach: 'eva@exempel.se' })).toBe('nameOnly');
    expect(wordsFor('name', {})).toBe('name');
  });
});

describe('every question set', () => {
  it.each(Object.entries(dialogs))(
    '%s goes by its name and asks no question twice',
    (name, set) => {
      const names = set.questions.map((question) => question.name);
      expect(set.name).toBe(name);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
