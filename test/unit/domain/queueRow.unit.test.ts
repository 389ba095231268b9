import type { CaseFile } from '../../../src/domain/caseFile.ts';
import { caseNumber } from '../../../src/domain/caseNumber.ts';
import { queueRow, queueRowOf, rankOf } from '../../../src/domain/queueRow.ts';
import type { Priority } from '../../../src/domain/triage.ts';
import { closed, given, joined, number, opened } from '../../support/caseFacts.ts';

const open = (priority: Priority, by: string, last = 'J'): CaseFile => ({
  ...given(opened, joined(1, { priority })).file,
  clocks: [{ kind: 'look', by, days: 1 }],
  number: caseNumber.parse(`GF-ACDEFGH${last}`),
});

const shut = (closedAt: string): CaseFile => ({
  ...given(opened, joined(), closed).file,
  state: { stage: 'closed', outcome: 'calm', closedAt },
});

/** Whether the ranks sort as the cases are listed here. */
const inOrder = (files: readonly CaseFile[]): boolean => {
  const ranks = files.map(rankOf);
  return ranks.toReversed().toSorted().join('\n') === ranks.join('\n');
};

describe('the rank of a case', () => {
  it('puts what breaks first before the rest, and of that the most pressing', () => {
    expect(
      inOrder([
        open('urgent', '2026-11-24'),
        open('high', '2026-11-24'),
        open('normal', '2026-11-24'),
        open('urgent', '2026-11-25'),
        open('high', '2027-01-01'),
      ]),
    ).toBe(true);
    expect(rankOf(open('urgent', '2026-11-24'))).toBe(`open!2026-11-24-0!${number}`);
  });

  it('tells cases apart that are equally pressing', () => {
    expect(inOrder([open('high', '2026-11-24', 'J'), open('high', '2026-11-24', 'K')])).toBe(true);
  });

  it('puts the latest closed first, to the second', () => {
    expect(
      inOrder([
        shut('2100-01-01T00:00:00Z'),
        shut('2026-11-23T22:40:06Z'),
        shut('2026-11-23T22:40:05Z'),
        shut('2025-12-31T23:59:59Z'),
        shut('1999-12-31T23:59:59Z'),
      ]),
    ).toBe(true);
  });
});

describe('a row of the queue', () => {
  it('is a summary of the case, with when the next step is due', () => {
    const row = queueRowOf(given(opened, joined(1), joined(2, { incidents: 0 })).file);
    expect(queueRow.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      number,
      due: '2026-11-24',
      dueFor: 'look',
      reports: 2,
      incidents: 1,
      households: 2,
      stage: 'received',
      lastWord: 'complainant',
      owner: 'c-sara',
      taken: false,
    });
  });

  it('is never due when the case is closed', () => {
    const row = queueRowOf(given(opened, joined(), closed).file);
    expect(queueRow.parse(row)).not.toHaveProperty('due');
  });

  it('has neither the marks of the households nor the ids of the reports', () => {
    const text = JSON.stringify(queueRowOf(given(opened, joined()).file));
    expect(text).not.toMatch(/household-|00000000-0000/);
  });
});
