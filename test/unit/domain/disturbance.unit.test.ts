import { disturbance } from '../../../dialogs/disturbance.ts';
import { dialogs } from '../../../dialogs/index.ts';
import type { Answers } from '../../../src/domain/answers.ts';
import { reachedBy } from '../../../src/domain/draft.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const namesFor = (answers: Answers): readonly string[] =>
  reachedBy(disturbance, draftOf(answers)).map(({ name }) => name);

describe('a report of a disturbance', () => {
  it('asks what, when, how often, where from, in own words, and last who tells', () => {
    expect(namesFor(whole)).toEqual([
      'kinds',
      'date',
      'from',
      'to',
      'frequency',
      'since',
      'position',
      'ownWords',
      'effect',
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
    expect(needed.map(({ name }) => name)).toEqual(['kinds', 'position', 'ownWords']);
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
