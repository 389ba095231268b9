import { caseEvent } from '../../../src/domain/caseEvents.ts';
import { decide } from '../../../src/domain/decide.ts';
import type { Leak } from '../../../src/domain/leak.ts';
import { ok } from '../../../src/domain/result.ts';
import { given, joined, now, opened, register, reportId } from '../../support/caseFacts.ts';

const worker = { id: 'c-sara', role: 'coordinator' } as const;
const report = reportId(1);
const text = 'Hemtjänsten är där, och hemtjänsten säger att han är sjuk.';
const leaks: readonly Leak[] = [
  { kind: 'support', words: 'Hemtjänsten', from: 0, to: 11 },
  { kind: 'support', words: 'hemtjänsten', from: 24, to: 35 },
  { kind: 'health', words: 'sjuk', from: 53, to: 57 },
];

const { file } = given(opened, joined());
const answer = (found: readonly Leak[] | undefined, secondLook?: boolean) =>
  decide({ type: 'answer', report, text, secondLook }, file, {
    worker,
    now,
    register,
    ...(found && { leaks: found }),
  });

describe('an answer that seems to tell about the neighbour', () => {
  it('is refused, with all that it tells', () => {
    expect(answer(leaks)).toEqual({ ok: false, problem: { problem: 'tellsOfNeighbour', leaks } });
    expect(answer(leaks, false)).toMatchObject({ ok: false });
  });

  it('is sent after a second look, and what it told is on record, each kind once', () => {
    const sent = answer(leaks, true);
    expect(sent).toEqual(
      ok([{ type: 'answered', by: 'c-sara', report, text, lookedAgain: ['support', 'health'] }]),
    );
    if (!sent.ok) throw new Error('it was refused');
    const [fact] = sent.value;
    expect(caseEvent.parse({ at: '2026-11-23T22:40:05Z', fact }).fact).toEqual(fact);
  });
});

describe('an answer that tells nothing', () => {
  it.each([[undefined], [[]]])('is sent as it is, looked at again or not (%j)', (none) => {
    const sent = ok([{ type: 'answered', by: 'c-sara', report, text }]);
    expect(answer(none)).toEqual(sent);
    expect(answer(none, true)).toEqual(sent);
  });
});

describe('an answer that nobody would read', () => {
  it.each([
    ['a tip', given(opened, joined(1, { tip: true }))],
    ['a wish to be called up', given({ ...opened, category: 'callback' }, joined())],
  ])('is refused as that before anything else: %s', (_, { file: unread }) => {
    const work = { type: 'answer', report, text } as const;
    expect(decide(work, unread, { worker, now, register, leaks })).toEqual({
      ok: false,
      problem: { problem: 'answerUnread' },
    });
  });
});
