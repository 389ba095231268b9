import type { Fact } from '../../../src/domain/caseEvents.ts';
import { caseFile } from '../../../src/domain/caseFile.ts';
import { evolve } from '../../../src/domain/evolve.ts';
import { closed, given, inStage, joined, opened, reportId } from '../../support/caseFacts.ts';

const at = '2026-11-23T22:40:05Z';
const taken: Fact = { type: 'taken', by: 'c-amir' };
const noted: Fact = { type: 'noted', by: 'c-amir', text: 'Ringde.' };
const reopened: Fact = { type: 'reopened' };
const identityRead: Fact = {
  type: 'identityRead',
  by: 'c-amir',
  report: reportId(1),
  why: 'Ringer upp.',
};

const report = reportId(1);
const id = reportId(9);
const told: readonly Fact[] = [
  { type: 'supportChanged', report, id, support: { witness: 'yes' } },
  { type: 'contactChanged', report, id },
  { type: 'calmTold', report, id },
  { type: 'messageCame', report, id, text: 'Hej.', language: 'sv' },
  { type: 'answered', by: 'c-sara', report, text: 'Hej.' },
  { type: 'withdrawn', report, id },
];

const again = joined(3, { follows: report });
const worked = [opened, joined(1), taken, noted, inStage('contact'), joined(2), again];
const history = [...worked, ...told, closed, reopened];

describe('a case', () => {
  it.each([joined(), taken, noted, inStage('contact'), closed, reopened, identityRead, ...told])(
    'cannot begin with $type',
    (fact) => {
      expect(() => evolve(undefined, { at, fact })).toThrow(/cannot begin/);
    },
  );

  it.each(history.map((_, last) => last + 1))('fits its shape after %i facts', (count) => {
    expect(() => caseFile.parse(given(...history.slice(0, count)).file)).not.toThrow();
  });

  it('remembers who took it', () => {
    expect(given(opened, joined(), taken).file).toMatchObject({ owner: 'c-amir', taken: true });
    expect(given(opened, joined()).file).toMatchObject({ owner: 'c-sara', taken: false });
  });

  it.each([
    ['complainant', [opened, joined()]],
    ['complainant', [opened, joined(), noted]],
    ['complainant', [opened, joined(), noted, joined(2)]],
    ['staff', [opened, joined(), closed]],
    ['complainant', [opened, joined(), taken, identityRead]],
  ])('has the last word from the %s', (who, facts) => {
    expect(given(...facts).file.lastWord).toBe(who);
  });

  it('keeps the outcome and the hour of its closing', () => {
    expect(given(opened, joined(), closed).file.state).toEqual({
      stage: 'closed',
      outcome: 'calm',
      closedAt: at,
    });
  });

  it('is not changed by being read', () => {
    const { file } = given(opened, joined());
    expect(evolve(file, { at, fact: identityRead })).toEqual(file);
  });

  it('never becomes less pressing, and says no reason twice', () => {
    const urgent = joined(2, { priority: 'urgent', priorityReasons: ['danger'] });
    const night = joined(3, { priority: 'high', priorityReasons: ['danger', 'night'] });
    const { file } = given(opened, joined(1), urgent, night);
    expect(file).toMatchObject({ priority: 'urgent', priorityReasons: ['danger', 'night'] });
  });
});
