import { after, asks, draftOf, turn, whole } from '../../support/interviewing.ts';

const day = (n: number): string => `2026-10-${String(n + 1).padStart(2, '0')}`;

const began = draftOf({ kinds: ['music'], date: '2026-11-22' });

describe('an answer', () => {
  it('leads to the next question', () => {
    expect(asks(turn(draftOf({}), { kinds: ['dog'] }))).toBe('date');
  });

  it('that holds more than was asked leads past all that it tells', () => {
    const told = { kinds: ['music'], date: '2026-11-22', from: '22:00', to: '02:00' } as const;
    expect(asks(turn(draftOf({}), { ...told, kinds: ['music'] }))).toBe('frequency');
  });

  it('to another question than was asked is kept, and what was asked is asked again', () => {
    const outcome = turn(draftOf({}), { position: 'above' });
    expect(asks(outcome)).toBe('kinds');
    expect(outcome.draft.answers.position).toBe('above');
  });

  it('takes its question out of what was skipped', () => {
    const { draft } = after(began, 'skip', 'back', { from: '22:00' });
    expect(draft).toMatchObject({ answers: { from: '22:00' }, skipped: [] });
  });

  it('changes only its own line', () => {
    const outcome = turn(draftOf(whole, { asking: 'date' }), { date: '2026-11-21' });
    expect(outcome).toEqual({
      kind: 'review',
      picking: false,
      draft: draftOf({
        ...whole,
        date: '2026-11-21',
      }),
    });
  });

  it('drops the answers that its new branch does not reach', () => {
    const { draft } = turn(draftOf(whole, { asking: 'frequency' }), { frequency: 'once' });
    expect(draft.answers).not.toHaveProperty('since');
  });

  it('opens a question that its new branch reaches', () => {
    expect(asks(turn(draftOf(whole, { asking: 'position' }), { position: 'home' }))).toBe(
      'sourceHome',
    );
  });

  it('in the review corrects what was said', () => {
    const outcome = turn(draftOf(whole), { date: '2026-11-21' });
    expect(outcome).toMatchObject({ kind: 'review', draft: { answers: { date: '2026-11-21' } } });
  });

  it('that it goes on takes the earlier end away, and is not judged by that end', () => {
    const outcome = turn(draftOf(whole), { date: '2026-11-23', ongoing: true });
    expect(outcome.kind).toBe('review');
    expect(outcome.draft.answers).toMatchObject({ date: '2026-11-23', ongoing: true });
    expect(outcome.draft.answers).not.toHaveProperty('to');
  });
});

describe('further occasions', () => {
  const told = draftOf({ ...whole, earlier: [{ date: '2026-11-20' }] });
  const earlier = (...dates: readonly string[]) => ({ earlier: dates.map((date) => ({ date })) });
  const after31 = turn(told, earlier(...Array.from({ length: 31 }, (_, n) => day(n))));

  it('come beside those that were told before', () => {
    expect(turn(told, earlier('2026-11-19')).draft.answers.earlier).toEqual([
      { date: '2026-11-20' },
      { date: '2026-11-19' },
    ]);
  });

  it('told again are one, as they were told last', () => {
    const fuller = { date: '2026-11-20', from: '22:00', to: '23:00' };
    expect(turn(told, { earlier: [fuller] }).draft.answers.earlier).toEqual([fuller]);
    const twice = turn(draftOf({ ...whole, earlier: [fuller] }), {
      earlier: [{ date: '2026-11-20', from: '02:00' }],
    });
    expect(twice.draft.answers.earlier).toHaveLength(2);
  });

  it('are thirty at most, those that were told last', () => {
    expect(after31.kind).toBe('review');
    expect(after31.draft.answers.earlier).toHaveLength(30);
    expect(after31.draft.answers.earlier?.at(-1)).toEqual({ date: day(30) });
  });
});

describe('a kind', () => {
  it('named in passing comes beside those that were chosen', () => {
    const outcome = turn(began, { kinds: ['dog'], from: '22:00' });
    expect(outcome.draft.answers.kinds).toEqual(['music', 'dog']);
  });

  it('chosen anew replaces them', () => {
    const outcome = turn(draftOf(whole, { asking: 'kinds' }), { kinds: ['dog'] });
    expect(outcome.draft.answers.kinds).toEqual(['dog']);
  });
});

describe('an answer that cannot be', () => {
  it.each([
    [{ date: '2026-11-24' }, 'dateInFuture'],
    [{ reply: { problem: { problem: 'timeUnclear' } } }, 'timeUnclear'],
    [{}, 'notUnderstood'],
  ])('as %j is not kept, says why (%s), and loses nothing', (said, problem) => {
    expect(turn(began, said)).toMatchObject({
      kind: 'retry',
      draft: began,
      question: { name: 'from' },
      problem: { problem },
    });
  });

  it('asks the same line again while it is being changed', () => {
    const draft = draftOf(whole, { asking: 'from' });
    expect(turn(draft, { from: '01:00', to: '00:30' })).toMatchObject({
      kind: 'retry',
      draft,
      question: { name: 'from' },
      problem: { problem: 'endBeforeStart' },
    });
  });

  it('stays in the review when it was said there', () => {
    expect(turn(draftOf(whole), { date: '2026-11-24' })).toMatchObject({
      kind: 'review',
      draft: draftOf(whole),
      problem: { problem: 'dateInFuture' },
    });
  });
});

describe('a danger', () => {
  it('is spoken of before the next question, which is asked when the person goes on', () => {
    const outcome = turn(draftOf({}), { kinds: ['violence'] });
    expect(outcome).toMatchObject({ kind: 'urgent', dangers: ['violence'] });
    expect(outcome.draft).toMatchObject({ halted: true, answers: { kinds: ['violence'] } });
    expect(asks(turn(outcome.draft, 'goOn'))).toBe('date');
  });

  it('is spoken of once, however often it is named', () => {
    const heard = { reply: { dangers: ['fire', 'fire'] } } as const;
    const first = turn(began, { reply: { ...heard.reply, dangers: ['fire', 'fire'] } });
    expect(first).toMatchObject({ kind: 'urgent', dangers: ['fire'] });
    expect(turn(first.draft, { reply: { dangers: ['fire'] } }).kind).toBe('retry');
    expect(turn(first.draft, { kinds: ['dog'] }).kind).toBe('ask');
    const risk = turn(first.draft, { kinds: ['fire_hazard'] });
    expect(risk).toMatchObject({ kind: 'urgent', dangers: ['fireRisk'] });
    expect(turn(risk.draft, { kinds: ['fire_hazard'] }).kind).toBe('ask');
  });

  it('is spoken of also when the message was no answer', () => {
    const reply = { dangers: ['threat'], problem: { problem: 'timeUnclear' } } as const;
    const outcome = turn(began, { reply: { ...reply, dangers: ['threat'] } });
    expect(outcome).toMatchObject({
      kind: 'urgent',
      dangers: ['threat'],
      draft: { answers: began.answers },
    });
  });

  it('that is new is spoken of beside one that is not', () => {
    const draft = draftOf({}, { warned: ['violence'] });
    const outcome = turn(draft, { kinds: ['violence', 'threat'] });
    expect(outcome).toMatchObject({ kind: 'urgent', dangers: ['threat'] });
  });
});
