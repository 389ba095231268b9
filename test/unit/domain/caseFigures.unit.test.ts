import type { CaseEvent, Fact } from '../../../src/domain/caseEvents.ts';
import { figuresOf, type CaseFigures } from '../../../src/domain/caseFigures.ts';
import { sumsByQuarter } from '../../../src/domain/quarterSums.ts';
import { caseAfter, closed, joined, now, opened, reportId } from '../../support/caseFacts.ts';

const first = '00000000-0000-4000-8000-00000000000a';
const second = '00000000-0000-4000-8000-00000000000b';

const step = (
  id: string,
  date: string,
  kind: 'contactComplainant' | 'contactRespondent',
): Fact => ({ type: 'stepTaken', by: 'c-sara', id, date, step: kind, report: reportId(1) });

const happened = (facts: readonly Fact[], at = now.toString()): readonly CaseEvent[] =>
  facts.map((fact) => ({ at, fact }));

const figures = (...facts: readonly Fact[]): CaseFigures | undefined => {
  const all = [opened, joined(1, { incidents: 2 }), joined(2), ...facts];
  return figuresOf({ file: caseAfter(all), events: happened(all), others: [] });
};

describe('the figures of a case', () => {
  it('are none while it is open', () => {
    expect(figures()).toBeUndefined();
  });

  it('are what it came to, and no word that anybody wrote', () => {
    const ended: Fact = { ...closed, type: 'closed', by: 'c-sara', outcome: 'calm', solvedBy: ['talk', 'support'], text: 'Hemligt.' }; // prettier-ignore
    const found = figures(
      { type: 'clockBroken', clock: 'respondent', to: 'c-amir' },
      { type: 'verified', by: 'c-sara', report: reportId(1), incident: 1, how: 'patrol', who: 'Jouren', date: '2026-11-22' }, // prettier-ignore
      closed,
      { type: 'takenUp', by: 'c-sara', text: 'Hemligt.' },
      ended,
    );
    expect(found).toEqual({
      number: opened.number,
      area: 'norr',
      category: 'disturbance',
      kinds: ['music'],
      openedAt: '2026-11-23T22:40:05Z',
      closedAt: '2026-11-23T22:40:05Z',
      outcome: 'calm',
      solvedBy: ['talk', 'support'],
      reports: 2,
      incidents: 3,
      verified: 1,
      households: 2,
      reopened: 1,
      broken: 1,
    });
    expect(JSON.stringify(found)).not.toMatch(/Hemligt|Jouren/);
  });

  it('count the days to the first contact from the day it was opened, as steps stand on now', () => {
    const found = figures(
      step(first, '2026-11-27', 'contactComplainant'),
      step(second, '2026-11-30', 'contactRespondent'),
      { type: 'stepMended', by: 'c-sara', id: second, date: '2026-11-25' },
      closed,
    );
    expect([found?.daysToComplainant, found?.daysToRespondent]).toEqual([4, 2]);
  });

  it('take an answer for a contact, and one from before the case was opened for no day at all', () => {
    const answer: Fact = { type: 'answered', by: 'c-sara', report: reportId(1), text: 'Hej.' };
    expect(figures(answer, closed)?.daysToComplainant).toBe(0);
    const early = step(first, '2026-11-20', 'contactRespondent');
    expect(figures(early, closed)?.daysToRespondent).toBe(0);
  });

  it('have the contacts and the broken promises of the cases that are worked with it', () => {
    const all = [opened, joined(), closed];
    const others = happened([
      step(first, '2026-11-25', 'contactComplainant'),
      { type: 'clockBroken', clock: 'look', to: 'c-sara' },
      { type: 'reopened' },
    ]);
    const found = figuresOf({ file: caseAfter(all), events: happened(all), others });
    expect(found).toMatchObject({ daysToComplainant: 2, broken: 1, reopened: 0 });
  });
});

describe('the sums of a quarter', () => {
  const closedAt = (at: string, more: Partial<CaseFigures> = {}): CaseFigures[] => {
    const found = figures(closed);
    return found ? [{ ...found, closedAt: at, ...more }] : [];
  };

  it('are of the cases that were closed in it in Sweden, the latest quarter first', () => {
    const sums = sumsByQuarter([
      ...closedAt('2026-12-31T22:59:59Z', { outcome: 'agreement' }),
      ...closedAt('2026-12-31T23:00:00Z'),
      ...closedAt('2026-10-01T08:00:00Z'),
    ]);
    expect(sums.map(({ year, quarter, cases }) => [year, quarter, cases])).toEqual([
      [2027, 1, 1],
      [2026, 4, 2],
    ]);
  });

  it('are how cases ended and what helped, the commonest first, with medians of the days', () => {
    const at = '2026-11-23T08:00:00Z';
    const [sums] = sumsByQuarter([
      ...closedAt(at, { solvedBy: ['talk'], daysToComplainant: 1, reopened: 2, broken: 3 }),
      ...closedAt(at, { solvedBy: ['talk', 'support'], daysToComplainant: 4, outcome: 'support' }),
      ...closedAt(at, { solvedBy: [], outcome: 'support', broken: 1 }),
    ]);
    expect(sums).toEqual({
      year: 2026,
      quarter: 4,
      cases: 3,
      outcomes: [
        { of: 'support', cases: 2 },
        { of: 'calm', cases: 1 },
      ],
      solvedBy: [
        { of: 'talk', cases: 2 },
        { of: 'support', cases: 1 },
      ],
      medianToComplainant: 2.5,
      reopened: 1,
      broken: 4,
    });
  });

  it.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1], 2.5],
  ])('have as the median of %j days %d', (days, median) => {
    const all = days.flatMap((each) =>
      closedAt('2026-11-23T08:00:00Z', { daysToRespondent: each }),
    );
    expect(sumsByQuarter(all)[0]?.medianToRespondent).toBe(median);
  });
});
