import { disturbance } from '../../../dialogs/disturbance.ts';
import {
  draft,
  emptyDraft,
  nextQuestion,
  prune,
  questionBefore,
  shownOf,
} from '../../../src/domain/draft.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const next = (now: ReturnType<typeof draftOf>) => nextQuestion(disturbance, now)?.name;
const before = (now: ReturnType<typeof draftOf>) => questionBefore(disturbance, now)?.name;

describe('a draft', () => {
  it('is empty at first, with its id alone', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const nothing = {
      answers: {},
      skipped: [],
      warned: [],
      marks: [],
      advised: [],
      warnedNow: false,
      halted: false,
    };
    expect(draft.parse(emptyDraft(id))).toEqual({ id, ...nothing });
  });

  it('asks the first question that has no answer', () => {
    expect(next(draftOf({}))).toBe('kinds');
    expect(next(draftOf({ date: '2026-11-22' }))).toBe('kinds');
    expect(next(draftOf({ kinds: ['dog'], from: '22:00' }))).toBe('date');
    expect(next(draftOf(whole))).toBeUndefined();
  });

  it('does not ask what was skipped', () => {
    expect(next(draftOf({ kinds: ['dog'], date: '2026-11-22' }, { skipped: ['from'] }))).toBe(
      'ongoing',
    );
  });

  it('asks what the person went back to, though it has an answer', () => {
    expect(next(draftOf(whole, { asking: 'date' }))).toBe('date');
  });

  it('does not ask what its branch no longer reaches, even if the person went there', () => {
    expect(next(draftOf(whole, { asking: 'sourceHome' }))).toBeUndefined();
  });

  it('goes back to the question before the one that is asked', () => {
    expect(before(draftOf({}))).toBeUndefined();
    expect(before(draftOf({ kinds: ['dog'] }))).toBe('kinds');
    expect(before(draftOf(whole))).toBe('reach');
    expect(before(draftOf(whole, { asking: 'to' }))).toBe('from');
  });
});

describe('a quiet question', () => {
  const told = draftOf({ ...whole, earlier: [{ date: '2026-11-20' }] });
  const shown = (now: ReturnType<typeof draftOf>) =>
    shownOf(disturbance, now).map(({ name }) => name);

  it('is not asked by itself, and is asked when it is sought out', () => {
    expect(next(draftOf(whole))).toBeUndefined();
    expect(next(draftOf(whole, { asking: 'earlier' }))).toBe('earlier');
  });

  it('is shown in the review when something was told of it, and only then', () => {
    expect(shown(draftOf(whole))).not.toContain('earlier');
    expect(shown(told)).toContain('earlier');
  });

  it('is passed by on the way back, unless something was told of it', () => {
    expect(before(draftOf(whole, { asking: 'frequency' }))).toBe('to');
    expect(before({ ...told, asking: 'frequency' })).toBe('earlier');
  });
});

describe('pruning', () => {
  it('keeps what a quiet question was told', () => {
    const told = draftOf({
      ...whole,
      others: 'yes',
      impacts: ['sleep'],
      earlier: [{ date: '2026-11-20' }],
    });
    expect(prune(disturbance, told)).toEqual(told);
  });

  it('drops what the branch no longer reaches', () => {
    const once = draftOf({ ...whole, frequency: 'once' }, { skipped: ['sourceHome', 'name'] });
    const pruned = prune(disturbance, once);
    expect(pruned.answers).not.toHaveProperty('since');
    expect(pruned.skipped).toEqual(['name']);
  });

  it('drops answers that a newer version of the set does not ask for, and keeps the rest', () => {
    const shorter = {
      ...disturbance,
      questions: disturbance.questions.filter(({ name }) => name !== 'effect'),
    };
    const { effect, ...rest } = whole;
    expect(effect).toBeDefined();
    expect(prune(shorter, draftOf(whole)).answers).toEqual(rest);
  });

  it('changes nothing of a whole report, and nothing the second time', () => {
    const once = prune(disturbance, draftOf(whole, { asking: 'date' }));
    expect(once).toEqual(draftOf(whole, { asking: 'date' }));
    expect(prune(disturbance, once)).toEqual(once);
  });
});
