import type { Fact } from '../../../src/domain/caseEvents.ts';
import type { CaseFile } from '../../../src/domain/caseFile.ts';
import { evolve } from '../../../src/domain/evolve.ts';
import { receive } from '../../../src/domain/receive.ts';
import type { Report } from '../../../src/domain/report.ts';
import * as facts from '../../support/caseFacts.ts';
import { sampleReport } from '../../support/sampleReports.ts';

const { closed, given, inStage, joined, number, opened, practice, register, reportId } = facts;

const report = (n: number, more: Partial<Report> = {}): Report => ({
  ...sampleReport({
    from: '14:00',
    to: '15:00',
    frequency: 'once',
    since: undefined,
  }).report,
  id: reportId(n),
  receivedAt: '2026-11-23T22:40:05Z',
  ...more,
});

const arrive = (file: CaseFile | undefined, n: number, more: Partial<Report> = {}) => {
  const arrival = { number, report: report(n, more), place: opened.place };
  return receive(file, { ...arrival, household: `household-${n}` }, { register, practice });
};

const after = (file: CaseFile | undefined, added: readonly Fact[]) =>
  added.reduce<CaseFile | undefined>(
    (so, fact) => evolve(so, { at: '2026-11-23T22:40:05Z', fact }),
    file,
  );

describe('the first report about a home', () => {
  it('opens a case with the coordinator of the area and joins it', () => {
    expect(arrive(undefined, 1)).toEqual([opened, joined(1)]);
  });

  it.each([
    [['music'], '2026-11-26', 3],
    [['threat'], '2026-11-24', 1],
  ] as const)('of %j promises first contact by %s', (kinds, by, days) => {
    const [, fact] = arrive(undefined, 1, { kinds: [...kinds] });
    expect(fact).toMatchObject({ next: { step: 'firstContact', by, days } });
  });

  it('counts the days from the Swedish day on which it came', () => {
    const [, fact] = arrive(undefined, 1, { receivedAt: '2026-11-23T23:10:00Z' });
    expect(fact).toMatchObject({ next: { by: '2026-11-27' } });
  });

  it('opens a concern when somebody may be harmed', () => {
    const [fact] = arrive(undefined, 1, { kinds: ['music', 'violence'] });
    expect(fact).toMatchObject({ type: 'opened', category: 'concern' });
  });
});

describe('another report about the home', () => {
  it('joins the open case', () => {
    const { file } = given(opened, joined(1));
    const added = arrive(file, 2, { kinds: ['dog'] });
    expect(added.map(({ type }) => type)).toEqual(['reportJoined']);
    expect(after(file, added)).toMatchObject({
      kinds: ['music', 'dog'],
      households: ['household-1', 'household-2'],
      priority: 'high',
      priorityReasons: ['severalHouseholds'],
    });
  });

  it('from the same household counts it once', () => {
    const { file } = given(opened, joined(1, { household: 'household-2' }));
    expect(after(file, arrive(file, 2))?.households).toEqual(['household-2']);
  });

  it('is promised first contact, whoever else is being spoken with: the answer tells nothing of the case', () => {
    const { file } = given(opened, joined(1), inStage('contact'));
    const [alone] = arrive(undefined, 2).slice(1);
    expect(arrive(file, 2)).toMatchObject([{ next: alone?.type === 'reportJoined' && alone.next }]);
  });

  it('of another category never joins: a concern opens no file on a home', () => {
    const { file } = given(opened, joined(1));
    expect(() => arrive(file, 2, { kinds: ['violence'] })).toThrow('its own category');
  });

  it('opens a closed case again, from the beginning, with its history', () => {
    const { file } = given(opened, joined(1), closed);
    const added = arrive(file, 2);
    expect(added.map(({ type }) => type)).toEqual(['reopened', 'reportJoined']);
    expect(after(file, added)).toMatchObject({
      number,
      owner: 'c-sara',
      lastWord: 'complainant',
      reports: [{ id: reportId(1) }, { id: reportId(2) }],
      state: { stage: 'received' },
    });
  });
});

describe('the same report', () => {
  it.each([
    ['open', [opened, joined(1)]],
    ['closed', [opened, joined(1), closed]],
  ])('twice changes nothing while the case is %s', (_, history) => {
    expect(arrive(given(...history).file, 1)).toEqual([]);
  });
});
