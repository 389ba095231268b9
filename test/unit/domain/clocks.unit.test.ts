import { Temporal } from 'temporal-polyfill';
import type { Fact } from '../../../src/domain/caseEvents.ts';
import type { CaseFile } from '../../../src/domain/caseFile.ts';
import { complainantView } from '../../../src/domain/caseView.ts';
import { caseAfter, closed, inStage, joined, opened, reportId } from '../../support/caseFacts.ts';

const first = reportId(1);
const id = reportId(9);
const by = 'c-sara';

const running = ({ clocks }: CaseFile): readonly string[] =>
  clocks.map(({ kind, report, by: day }) =>
    [kind, report?.slice(-1), day].filter(Boolean).join(' '),
  );

/** What runs after these facts on Monday evening, and then these on another morning. */
const after = (facts: readonly Fact[], later: readonly Fact[] = [], day = '2026-11-25') => {
  const then = caseAfter([opened, ...facts]);
  return running(
    later.length > 0 ? caseAfter(later, then, Temporal.Instant.from(`${day}T08:00:00Z`)) : then,
  );
};

const step = (kind: 'contactComplainant' | 'contactRespondent' | 'followUp'): Fact => ({
  type: 'stepTaken',
  by,
  id,
  step: kind,
  date: '2026-11-25',
  ...(kind === 'contactComplainant' && { report: first }),
});
const answered: Fact = { type: 'answered', by, report: first, text: 'Hej.' };

describe('a report that comes in', () => {
  it('promises a look, a contact with who sent it and one with the tenant it is about', () => {
    expect(after([joined()])).toEqual([
      'look 2026-11-24',
      'firstContact 1 2026-11-26',
      'respondent 2026-11-30',
    ]);
  });

  it('that nobody can answer promises no contact', () => {
    expect(after([joined(1, { tip: true })])).toEqual(['look 2026-11-24', 'respondent 2026-11-30']);
  });

  it.each(['concern', 'repair', 'callback'] as const)(
    'of a %s promises nothing to a neighbour',
    (category) => {
      const file = caseAfter([{ ...opened, category } as const, joined()]);
      expect(running(file)).toEqual(['look 2026-11-24', 'firstContact 1 2026-11-26']);
    },
  );

  it('and is urgent is looked at the same day, while the office is open', () => {
    const urgent = [opened, joined(1, { priority: 'urgent' })];
    const look = (at: string) =>
      running(caseAfter(urgent, undefined, Temporal.Instant.from(at)))[0];
    expect(look('2026-11-24T08:00:00Z')).toBe('look 2026-11-24');
    expect(look('2026-11-24T15:31:00Z')).toBe('look 2026-11-25');
    expect(look('2026-11-28T08:00:00Z')).toBe('look 2026-11-30');
    // The day before Christmas Eve the office closes at noon; Christmas is over on Monday.
    expect(look('2026-12-23T10:59:00Z')).toBe('look 2026-12-23');
    expect(look('2026-12-23T11:00:00Z')).toBe('look 2026-12-28');
  });

  it('never moves away what was promised before, and brings nearer what is more pressing', () => {
    expect(after([joined()], [joined(2)])).toEqual([
      'look 2026-11-24',
      'firstContact 1 2026-11-26',
      'respondent 2026-11-30',
      'firstContact 2 2026-11-26',
    ]);
    const urgent = joined(2, { priority: 'urgent' });
    expect(after([joined()], [urgent], '2026-11-24')).toContain('look 2026-11-24');
    expect(after([joined(1)], [urgent], '2026-11-23')).toContain('look 2026-11-23');
  });
});

describe('a clock', () => {
  it.each<[string, Fact]>([
    ['take', { type: 'taken', by }],
    ['note', { type: 'noted', by, text: 'Läst.' }],
    ['stage', inStage('investigating')],
  ])('of the first look stops at a %s', (_, fact) => {
    expect(after([joined()], [fact])).not.toContain('look 2026-11-24');
  });

  it.each<[string, Fact]>([
    ['reading who complained', { type: 'identityRead', by, report: first, why: 'Ringer.' }],
    ['following', { type: 'followed', by }],
    ['handing over', { type: 'handedOver', by, to: 'c-amir' }],
  ])('of the first look goes on at %s', (_, fact) => {
    expect(after([joined()], [fact])).toContain('look 2026-11-24');
  });

  it.each([answered, step('contactComplainant')])(
    'of first contact becomes one of the next word at $type',
    (fact) => {
      expect(after([joined()], [fact])).toEqual(['respondent 2026-11-30', 'status 1 2026-12-09']);
    },
  );

  it('of the next word begins anew at every word, and at every stage', () => {
    const spoken = [joined(), answered];
    expect(after(spoken, [answered])).toContain('status 1 2026-12-09');
    expect(after(spoken, [inStage('contact')])).toContain('status 1 2026-12-09');
    expect(after(spoken)).toContain('status 1 2026-12-07');
  });

  it('of first contact stands whatever stage the case is in', () => {
    expect(after([joined()], [inStage('contact')])).toContain('firstContact 1 2026-11-26');
  });

  it('of the tenant complained about stops when they have been spoken with, and by nothing else', () => {
    expect(after([joined()], [step('contactRespondent')])).not.toContain('respondent 2026-11-30');
    expect(after([joined()], [inStage('contact')])).toContain('respondent 2026-11-30');
    expect(after([joined(), step('contactRespondent')], [joined(2)]).join(' ')).not.toMatch(
      /respondent/,
    );
  });

  it('asks twice whether it is calm, once the case is followed up', () => {
    const followed = [joined(), answered, inStage('followUp')];
    expect(after(followed)).toContain('followUp 2026-12-07');
    // Two weeks on is the day before Twelfth Night: a working day.
    expect(after(followed)).toContain('secondFollowUp 2027-01-04');
    expect(after(followed, [step('followUp')])).not.toContain('followUp 2026-12-07');
    expect(after(followed, [step('followUp')])).toContain('secondFollowUp 2027-01-04');
    expect(after(followed, [inStage('contact')]).join(' ')).not.toMatch(/ollowUp/);
  });

  it('never runs on a closed case', () => {
    expect(after([joined()], [closed])).toEqual([]);
  });

  it.each<Fact>([
    answered,
    step('contactComplainant'),
    { type: 'calmTold', report: first, id },
    { type: 'withdrawn', report: first, id },
    { type: 'contactChanged', report: first, id },
    { type: 'supportChanged', report: first, id, support: { witness: 'yes' } },
  ])('never begins on a closed case, not by $type either', (fact) => {
    expect(after([joined(), closed], [fact])).toEqual([]);
  });

  it('stops for a report that is taken back, and somebody shall see that', () => {
    const back: Fact = { type: 'withdrawn', report: first, id };
    expect(after([joined(), { type: 'taken', by }], [back])).toEqual([
      'respondent 2026-11-30',
      'look 2026-11-26',
    ]);
  });
});

describe('a message from a complainant', () => {
  const message: Fact = {
    type: 'messageCame',
    report: first,
    id,
    text: 'Hur går det?',
    language: 'sv',
  };

  it('is looked at within a working day, and moves no promise', () => {
    expect(after([joined(), answered], [message])).toEqual([
      'respondent 2026-11-30',
      'status 1 2026-12-07',
      'look 2026-11-26',
    ]);
  });

  it('about a closed case is promised a contact', () => {
    const shut = [joined(), closed];
    expect(after(shut, [{ type: 'reopened' }, message])).toEqual([
      'look 2026-11-26',
      'firstContact 1 2026-11-30',
    ]);
  });
});

describe('what a complainant is promised', () => {
  it('is their own clock, and nobody else’s', () => {
    const file = caseAfter([opened, joined(1), joined(2), answered]);
    expect(complainantView(file, first)?.next).toEqual({
      step: 'status',
      by: '2026-12-07',
      days: 14,
    });
    expect(complainantView(file, reportId(2))?.next).toMatchObject({ step: 'firstContact' });
  });
});
