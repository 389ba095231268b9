import { disturbance } from '../../../dialogs/disturbance.ts';
import {
  draft,
  emptyDraft,
  nextQuestion,
  prune,
  questionBefore,
} from '../../../src/domain/draft.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const next = (now: ReturnType<typeof draftOf>) => nextQuestion(disturbance, now)?.name;
const before = (now: ReturnType<typeof draftOf>) => questionBefore(disturbance, now)?.name;

describe('a draft', () => {
  it('is empty at first, with its id alone', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    expect(draft.parse(emptyDraft(id))).toEqual({ id, answers: {}, skipped: [], warned: [] });
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

describe('pruning', () => {
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
