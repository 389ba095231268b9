import { Temporal } from 'temporal-polyfill';
import { status } from '../../../dialogs/status.ts';
import { emptyDraft } from '../../../src/domain/draft.ts';
import { answer } from '../../../src/domain/interview.ts';
import { now, reportId } from '../../support/caseFacts.ts';
import { after, asks, draftOf, turn, whole } from '../../support/interviewing.ts';

const began = draftOf({ kinds: ['music'], date: '2026-11-22' });
const review = draftOf(whole);

describe('back', () => {
  it('asks the earlier question again, and its answer stands until a new one is given', () => {
    const outcome = turn(began, 'back');
    expect(asks(outcome)).toBe('date');
    expect(outcome.draft.answers).toEqual(began.answers);
  });

  it('goes as far as the first question and stays there', () => {
    const backs = Array.from({ length: 20 }, () => 'back' as const);
    const outcome = after(review, ...backs);
    expect(asks(outcome)).toBe('kinds');
    expect(outcome.draft.answers).toEqual(whole);
  });

  it('walks through every question from the last to the first', () => {
    let { draft } = turn(review, 'repeat');
    const walked = Array.from({ length: 15 }, () => {
      const outcome = turn(draft, 'back');
      draft = outcome.draft;
      return asks(outcome);
    });
    expect(walked).toEqual([
      'reach',
      'name',
      'home',
      'protection',
      'talked',
      'effect',
      'ownWords',
      'position',
      'pattern',
      'since',
      'frequency',
      'to',
      'from',
      'date',
      'kinds',
    ]);
  });

  it('and a new answer lead on to what was not answered yet', () => {
    expect(asks(after(began, 'back', 'back', { kinds: ['dog'] }))).toBe('from');
  });
});

describe('skip', () => {
  it('leaves an optional question out', () => {
    const outcome = turn(began, 'skip');
    expect(asks(outcome)).toBe('ongoing');
    expect(outcome.draft.skipped).toEqual(['from']);
  });

  it('is refused where an answer is needed', () => {
    expect(turn(draftOf({}), 'skip')).toMatchObject({
      kind: 'retry',
      question: { name: 'kinds' },
      problem: { problem: 'needed' },
    });
  });

  it('takes back what was said to the question', () => {
    const outcome = turn(draftOf(whole, { asking: 'name' }), 'skip');
    expect(outcome.kind).toBe('review');
    expect(outcome.draft.answers).not.toHaveProperty('name');
  });

  it('in the review changes nothing', () => {
    expect(turn(review, 'skip')).toEqual({ kind: 'review', draft: review, picking: false });
  });
});

describe('keep', () => {
  it('leaves the line as it was and goes back to the review', () => {
    expect(after(draftOf(whole, { asking: 'from' }), 'keep')).toEqual({
      kind: 'review',
      draft: review,
      picking: false,
    });
  });
});

describe('repeat and help', () => {
  it('ask the same question, help with how to answer it', () => {
    expect(turn(began, 'repeat')).toMatchObject({ kind: 'ask', question: { name: 'from' } });
    expect(turn(began, 'help')).toMatchObject({ question: { name: 'from' }, help: true });
    expect(turn(review, 'help')).toMatchObject({ kind: 'review', draft: review });
  });
});

describe('change', () => {
  it('asks the line that was pressed, at the review or in the middle', () => {
    const press = { reply: { command: 'change', line: 'date' } } as const;
    expect(asks(turn(review, press))).toBe('date');
    expect(asks(turn(began, press))).toBe('date');
  });

  it.each([undefined, 'sourceHome', 'receiptCode'] as const)(
    'lets one choose a line when it was of %j, which is not there',
    (line) => {
      const reply = { command: 'change', ...(line && { line }) } as const;
      expect(turn(review, { reply })).toEqual({ kind: 'review', draft: review, picking: true });
    },
  );
});

describe('restart and stop', () => {
  it('restart asks from the first question, with the same id and nothing said', () => {
    const outcome = turn(draftOf(whole, { warned: ['fire'], skipped: ['from'] }), 'restart');
    expect(outcome).toMatchObject({ question: { name: 'kinds' }, draft: emptyDraft(reportId(1)) });
  });

  it('stop keeps all that was said', () => {
    expect(turn(began, 'stop')).toEqual({ kind: 'stopped', draft: began });
  });
});

describe('send', () => {
  it('sends a whole report', () => {
    expect(turn(review, 'send')).toEqual({ kind: 'done', draft: review });
  });

  it('asks for what is missing instead', () => {
    expect(asks(turn(began, 'send'))).toBe('from');
  });

  it('sends nothing while a line is being changed', () => {
    expect(asks(turn(draftOf(whole, { asking: 'date' }), 'send'))).toBe('date');
  });

  it('says first what time has made impossible', () => {
    const years = Temporal.Instant.from('2030-01-01T12:00:00Z');
    expect(turn(review, 'send', years)).toMatchObject({
      kind: 'review',
      draft: review,
      problem: { problem: 'dateTooOld' },
    });
  });

  it('is done by the answer itself where no review is wanted', () => {
    const reply = { found: { receiptCode: '0123' }, dangers: [] };
    const outcome = answer(status, emptyDraft(reportId(1)), { reply, now });
    expect(outcome).toMatchObject({ kind: 'done', draft: { answers: { receiptCode: '0123' } } });
  });
});
