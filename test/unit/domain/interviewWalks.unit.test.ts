import { frequencies, positions, type Answers } from '../../../src/domain/answers.ts';
import { draft as draftShape, type Draft } from '../../../src/domain/draft.ts';
import type { Command, Outcome } from '../../../src/domain/outcome.ts';
import { submissionOf } from '../../../src/domain/report.ts';
import { kinds } from '../../../src/domain/taxonomy.ts';
import { chance, oneOf } from '../../support/chance.ts';
import { asks, draftOf, turn, type Turn } from '../../support/interviewing.ts';

const about = { receivedAt: '2026-11-23T22:40:05Z', language: 'sv', channel: 'webchat' };

const clocks = ['00:00', '01:30', '02:00', '06:59', '12:00', '22:00', '23:39', '23:59'];
const homes = [{ said: 'Månvägen 1' }, { said: 'Lindgatan 4', propertyId: 'p-lind-4' }];

/** Every sort of answer, right and wrong, some that tell several things. */
const answers: readonly Answers[] = [
  ...kinds.map((kind) => ({ kinds: [kind] })),
  ...['2026-11-22', '2026-11-23', '2026-11-24', '2020-01-01'].map((date) => ({ date })),
  ...clocks.flatMap((time) => [{ from: time }, { to: time, ongoing: false }]),
  { ongoing: true },
  { ongoing: false },
  { from: '22:00', to: '02:00', ongoing: false },
  ...frequencies.map((frequency) => ({ frequency })),
  { since: { said: 'länge' } },
  { since: { said: 'x', date: '2027-01-01' } },
  ...positions.map((position) => ({ position })),
  ...homes.flatMap((home) => [{ home }, { sourceHome: home }]),
  { ownWords: '  Högt!  ' },
  { effect: '😀' },
  { name: 'Eva' },
  { reach: '070-000 00 01' },
  { kinds: ['music', 'threat'], date: '2026-11-23', position: 'above' },
];

const commands: readonly Command[] = [
  ...(['back', 'back', 'skip', 'skip', 'skip', 'repeat', 'help'] as const),
  ...(['restart', 'stop', 'send', 'change', 'keep'] as const),
];

const lines = ['kinds', 'date', 'to', 'ongoing', 'position', 'sourceHome', 'receiptCode'] as const;

const somethingSaid = (next: () => number): Turn => {
  const roll = next();
  if (roll < 0.6) return oneOf(answers, next);
  if (roll < 0.85) return oneOf(commands, next);
  if (roll < 0.95) return { reply: { command: 'change', line: oneOf(lines, next) } };
  return { reply: { dangers: ['fire'], problem: { problem: 'notUnderstood' } } };
};

const inside = (outcome: Outcome): Outcome => (outcome.kind === 'urgent' ? outcome.next : outcome);

/** All that is wrong with an outcome. */
const faults = (before: Draft, outcome: Outcome): readonly string[] => {
  const { kind, draft } = inside(outcome);
  const whole = kind === 'review' || kind === 'done';
  const changed = JSON.stringify(draft.answers) !== JSON.stringify(before.answers);
  return [
    ...(draftShape.safeParse(draft).success ? [] : ['the draft has lost its shape']),
    ...(kind === 'retry' && changed ? ['a refused answer changed what was said'] : []),
    ...(kind === 'ask' && !asks(outcome) ? ['nothing is asked'] : []),
    ...(whole && !fits(draft) ? ['the review makes no report'] : []),
    ...(draft.id === before.id ? [] : ['the draft is another one']),
  ];
};

const fits = (draft: Draft): boolean => {
  const { report, complainant } = submissionOf(draft, about);
  return report.id === draft.id && complainant.name === draft.answers.name;
};

const walk = (seed: number, steps: number): readonly string[] => {
  const next = chance(seed);
  let draft = draftOf({});
  return Array.from({ length: steps }, () => {
    const outcome = turn(draft, somethingSaid(next));
    const found = faults(draft, outcome);
    draft = outcome.draft;
    return found;
  }).flat();
};

describe('whatever is said, in whatever order', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'the interview asks, shows or ends, and loses nothing (walk %i)',
    (seed) => {
      expect(walk(seed, 100)).toEqual([]);
    },
  );

  it('somebody who answers or skips each question comes to the review', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const next = chance(seed);
      let outcome = turn(draftOf({}), 'repeat');
      let turns = 0;
      for (let name = asks(outcome); name && turns < 200; name = asks(outcome), turns += 1) {
        const fitting = answers.filter((each) => name in each);
        outcome = turn(outcome.draft, next() < 0.3 ? 'skip' : oneOf(fitting, next));
      }
      expect([seed, inside(outcome).kind]).toEqual([seed, 'review']);
    }
  });
});
