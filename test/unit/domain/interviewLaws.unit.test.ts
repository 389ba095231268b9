import * as fc from 'fast-check';
import { dialogs } from '../../../dialogs/index.ts';
import { pickAnswers } from '../../../src/domain/answers.ts';
import { emptyDraft, prune, type Draft } from '../../../src/domain/draft.ts';
import { answer, standing } from '../../../src/domain/interview.ts';
import type { Outcome, Reply } from '../../../src/domain/outcome.ts';
import type { QuestionSet } from '../../../src/domain/questionSet.ts';
import { now, reportId } from '../../support/caseFacts.ts';
import { fitting, known, moment, reply } from '../../support/replies.ts';
import { wrongIn } from '../../support/soundness.ts';

/** The same runs every time; what fails is shrunk to the shortest conversation that shows it. */
const runs = {
  seed: 2026,
  numRuns: 300,
  interruptAfterTimeLimit: 20_000,
  markInterruptAsFailure: true,
} as const;

const sets: readonly QuestionSet[] = Object.values(dialogs);

const conversation = fc.record({
  name: fc.constantFrom(...sets.map(({ name }) => name)),
  begun: moment,
  first: known,
  turns: fc.array(fc.record({ reply, minutes: fc.nat(90) }), { maxLength: 30 }),
});
type Conversation = typeof conversation extends fc.Arbitrary<infer T> ? T : never;

const setNamed = (name: string): QuestionSet => {
  const found = sets.find((each) => each.name === name);
  if (!found) throw new Error(`no set is called ${name}`);
  return found;
};

/** Everything that goes wrong on the way, and how far it came. */
const walk = ({ name, begun, first, turns }: Conversation) => {
  const set = setNamed(name);
  let draft = prune(set, { ...emptyDraft(reportId(1)), answers: first });
  let at = begun;
  const kinds: Outcome['kind'][] = [];
  const wrong = turns.flatMap((turn, index) => {
    at = at.add({ minutes: turn.minutes });
    const before = draft;
    const outcome = answer(set, before, { reply: turn.reply, now: at });
    // What has come to its end is not spoken of any more: the next words begin anew.
    draft = outcome.kind === 'done' ? emptyDraft(reportId(1)) : outcome.draft;
    kinds.push(outcome.kind);
    const turned = { set, before, reply: turn.reply, now: at, outcome };
    return wrongIn(turned).map((broken) => `turn ${index + 1}: ${broken}`);
  });
  return { set, wrong, draft, kinds };
};

const saying = (said: Partial<Reply>): Reply => ({ found: {}, dangers: [], ...said });

/** What somebody says who wants to come to the end: an answer that fits, or nothing where nothing need be said. */
const towardsEnd = (outcome: Outcome, skips: boolean): Reply => {
  if (outcome.kind !== 'ask' && outcome.kind !== 'retry') return saying({ command: 'goOn' });
  const { name, optional } = outcome.question;
  // Times that do not fit together are told once more.
  if (outcome.kind === 'retry' && outcome.problem.problem !== 'needed')
    return saying({ found: { ...pickAnswers(fitting, ['date', 'from', 'to']), ongoing: false } });
  return skips && optional
    ? saying({ command: 'skip' })
    : saying({ found: { [name]: fitting[name] } });
};

/** The outcome with which the questions end, and how many turns that took. */
const end = (set: QuestionSet, from: Draft, skips: boolean) => {
  let outcome: Outcome = standing(set, from);
  let turns = 0;
  while (outcome.kind !== 'review' && outcome.kind !== 'done' && turns <= mostTurns) {
    outcome = answer(set, outcome.draft, { reply: towardsEnd(outcome, skips), now });
    turns += 1;
  }
  return { outcome, turns };
};

/** Each question once, and each danger and advice with the decision to go on. */
const mostTurns = 45;

describe('whatever is said, in whatever order, to any set of questions', () => {
  it('the interview asks or ends, never throws, asks nothing that is known, and every review makes a report', () => {
    fc.assert(
      fc.property(conversation, (said) => {
        expect(walk(said).wrong).toEqual([]);
      }),
      runs,
    );
  });

  it.each([true, false])(
    'whoever answers now comes to the end (skipping what they can: %s)',
    (skips) => {
      fc.assert(
        fc.property(conversation, (said) => {
          const { set, draft } = walk(said);
          const { outcome, turns } = end(set, draft, skips);
          expect(outcome.kind).toBe(set.review ? 'review' : 'done');
          expect(turns).toBeLessThanOrEqual(mostTurns);
        }),
        runs,
      );
    },
  );

  it('comes to every sort of outcome, so that this proves something', () => {
    const reached = fc.sample(conversation, runs).flatMap((said) => walk(said).kinds);
    const often = (kind: Outcome['kind']) => reached.filter((each) => each === kind).length;
    for (const kind of ['ask', 'retry', 'review', 'done', 'urgent', 'halted', 'elsewhere'] as const)
      expect([kind, often(kind) >= 10]).toEqual([kind, true]);
    expect(often('advise')).toBeGreaterThan(0);
  });
});
