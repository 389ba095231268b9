import type { CaseEvent, Fact } from '../../../src/domain/caseEvents.ts';
import { toldBefore } from '../../../src/domain/toldBefore.ts';
import { reportId } from '../../support/caseFacts.ts';
import { sampleReport } from '../../support/sampleReports.ts';

const { report: first } = sampleReport();
const { report: again } = sampleReport(
  { ownWords: 'Igen.', effect: undefined, sourceHome: undefined },
  { type: 'again', follows: first.id },
);
const { report: other } = sampleReport({ ownWords: 'Lgh 1302 igen.' });

const letter = (report: string, text: string): CaseEvent => {
  const fact: Fact = { type: 'messageCame', report, id: reportId(9), language: 'sv', text };
  return { at: '2026-11-23T22:40:05Z', fact };
};
const events = [letter(first.id, 'Kerstin heter hon.'), letter(other.id, 'Det är Bo.')];

const theirs = [
  'Basen hörs genom golvet varje natt.\nJag får inte sova.',
  'Barnen vaknar.',
  'Lindgatan 4, lgh 1101',
  'Igen.',
  'Kerstin heter hon.',
];

describe('what a complainant has told before', () => {
  it.each([
    ['their first report', first.id],
    ['what has happened again', again.id],
  ])('is all that they have written, asked of %s, and nothing of others', (_, id) => {
    const told = toldBefore(id, [first, other, again], events);
    expect(new Set(told)).toEqual(new Set([...theirs, ...(id === again.id ? [] : [])]));
  });

  it('is nothing for a report that is not there', () => {
    expect(toldBefore(reportId(7), [first], events)).toEqual([]);
  });
});
