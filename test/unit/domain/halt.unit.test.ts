import { after, asks, draftOf, turn, whole } from '../../support/interviewing.ts';

const began = draftOf({ kinds: ['music'], date: '2026-11-22' });
const heard = { reply: { dangers: ['violence'], story: 'Nu slår han henne.' } } as const;
const halted = turn(began, { reply: { ...heard.reply, dangers: ['violence'] } }).draft;

describe('after a warning', () => {
  it('nothing is asked until the person decides, and what was told is kept', () => {
    expect(halted).toMatchObject({
      halted: true,
      warned: ['violence'],
      answers: { ...began.answers, kinds: ['music', 'violence'], ownWords: 'Nu slår han henne.' },
    });
  });

  it('"go on" leads to the question that stood open', () => {
    const outcome = turn(halted, 'goOn');
    expect(asks(outcome)).toBe('from');
    expect(outcome.draft.halted).toBe(false);
  });

  it.each(['stop', 'human'] as const)('"%s" ends it, and nothing is lost', (command) => {
    const outcome = turn(halted, command);
    expect(outcome.kind).toBe(command === 'stop' ? 'stopped' : 'human');
    expect(outcome.draft).toMatchObject({ answers: halted.answers, halted: false });
  });

  it.each(['repeat', 'help', 'back', 'skip'] as const)('"%s" decides nothing', (command) => {
    expect(turn(halted, command)).toEqual({ kind: 'halted', draft: halted });
  });

  it('any other words go on, count, and are kept as told', () => {
    const story = 'Det är ovanför, sedan 22.';
    const reply = { found: { position: 'above', from: '22:00' }, story } as const;
    const outcome = turn(halted, { reply });
    expect(asks(outcome)).toBe('ongoing');
    expect(outcome.draft.answers).toMatchObject({
      position: 'above',
      from: '22:00',
      ownWords: `Nu slår han henne.\n${story}`,
    });
  });

  it('words that tell no answer are the account, and no answer is wrong', () => {
    const outcome = turn(halted, { reply: { story: 'Hon skriker.' } });
    expect(outcome.kind).toBe('ask');
    expect(outcome.draft.answers.ownWords).toBe('Nu slår han henne.\nHon skriker.');
  });

  it('an account is kept also when a time in it cannot be', () => {
    const reply = { found: { from: '23:59', date: '2026-11-23' }, story: 'Nu, 23:59!' } as const;
    const outcome = turn(halted, { reply });
    expect(outcome).toMatchObject({ kind: 'retry', problem: { problem: 'startInFuture' } });
    expect(outcome.draft.answers).toEqual({
      ...halted.answers,
      ownWords: 'Nu slår han henne.\nNu, 23:59!',
    });
  });

  it('a new danger is spoken of, and waits again', () => {
    const outcome = turn(halted, {
      reply: { dangers: ['violence', 'fire'], story: 'Det brinner!' },
    });
    expect(outcome).toMatchObject({ kind: 'urgent', dangers: ['fire'], draft: { halted: true } });
  });

  it('an account that has no room for more is not cut: the person is told', () => {
    const long = draftOf({ ...whole, ownWords: 'å'.repeat(9_995) }, { halted: true });
    const outcome = turn(long, { reply: { story: 'mer-än-så' } });
    expect(outcome).toMatchObject({ kind: 'review', problem: { problem: 'accountFull' } });
    expect(outcome.draft.answers.ownWords).toHaveLength(9_995);
  });
});

describe('after advice', () => {
  const { draft: told } = turn(draftOf({}), { kinds: ['installation'] });

  it('the person decides whether to go on, and is not advised twice', () => {
    expect(turn(draftOf({}), { kinds: ['installation'] })).toMatchObject({
      kind: 'advise',
      advice: 'repair',
    });
    expect(told).toMatchObject({ halted: true, advised: ['repair'] });
    expect(asks(after(told, 'goOn', 'back', { kinds: ['installation'] }))).toBe('date');
  });

  it('a guess about the neighbour is asked for in other words, once, and may be kept', () => {
    const guess = { reply: { found: { ownWords: 'Han är sjuk.' }, marks: ['health'] } } as const;
    const draft = draftOf(whole, { asking: 'ownWords' });
    const outcome = turn(draft, { reply: { ...guess.reply, marks: ['health'] } });
    expect(outcome).toMatchObject({ kind: 'advise', advice: 'guess', draft: { halted: false } });
    const kept = turn(outcome.draft, 'keep');
    expect(kept).toMatchObject({
      kind: 'review',
      draft: { answers: { ownWords: 'Han är sjuk.' } },
    });
    const other = turn(outcome.draft, { ownWords: 'Han ropar.' });
    expect(other).toMatchObject({ kind: 'review', draft: { answers: { ownWords: 'Han ropar.' } } });
  });
});

describe('somebody with protected personal data', () => {
  it.each([began, halted, draftOf(whole)])('is helped elsewhere at once', (draft) => {
    const outcome = turn(draft, { reply: { marks: ['protectedIdentity'], dangers: ['fire'] } });
    expect(outcome).toEqual({ kind: 'elsewhere', draft });
  });
});
