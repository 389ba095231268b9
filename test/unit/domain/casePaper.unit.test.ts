import type { Fact } from '../../../src/domain/caseEvents.ts';
import { paperOf } from '../../support/paperCases.ts';
import { sampleReport } from '../../support/sampleReports.ts';

const vera = sampleReport({}, { receivedAt: '2026-11-21T05:12:07Z' });
const ali = sampleReport(
  {
    date: '2026-11-20',
    from: '14:00',
    to: '15:30',
    earlier: [{ date: '2026-11-02', from: '21:15' }, { date: '2026-11-24' }],
    home: { said: 'Lindgatan 4, lgh 1002', propertyId: 'p-lind-4', homeId: 'h-lind-4-1002' },
    name: 'Ali Ek',
    position: 'above',
    impacts: ['sleep', 'health', 'children'],
  },
  { receivedAt: '2026-11-22T08:00:00Z' },
);
const veraAgain = sampleReport(
  { date: '2026-11-23', from: '01:00', to: undefined, ongoing: true },
  { receivedAt: '2026-11-23T01:00:00Z', type: 'again', follows: vera.report.id },
);
const tip = sampleReport(
  { protection: 'tip', date: '2026-11-01', from: undefined, to: undefined },
  { receivedAt: '2026-11-23T02:00:00Z' },
);
const submissions = [vera, ali, veraAgain, tip];

const verified = (report: string, incident: number, who = 'Amir Haddad'): Fact => ({
  type: 'verified',
  by: 'c-sara',
  report,
  incident,
  how: 'listening',
  who,
  date: '2026-11-20',
  time: '14:20',
});
const unconfirmed = (report: string, incident: number): Fact => ({
  type: 'unconfirmed',
  by: 'c-sara',
  report,
  incident,
  text: 'Inget hördes.',
});
const step = (id: string, date: string, kind: 'contactRespondent' | 'listening'): Fact => ({
  type: 'stepTaken',
  by: 'c-sara',
  id,
  date,
  step: kind,
  text: 'Sagt i förtroende.',
});
const someId = '00000000-0000-4000-8000-00000000000a';
const otherId = '00000000-0000-4000-8000-00000000000b';

describe('the list of incidents', () => {
  const { list } = paperOf({ submissions });

  it('has one row an incident, in the order in which they happened, each with how it was told', () => {
    expect(
      list.incidents.map(({ number, incident, report, letter, receivedAt }) => [
        number,
        incident.date,
        report,
        letter,
        receivedAt,
      ]),
    ).toEqual([
      [1, '2026-11-01', 4, undefined, '2026-11-23T02:00:00Z'],
      [2, '2026-11-02', 2, 'B', '2026-11-22T08:00:00Z'],
      [3, '2026-11-20', 2, 'B', '2026-11-22T08:00:00Z'],
      [4, '2026-11-22', 1, 'A', '2026-11-21T05:12:07Z'],
      [5, '2026-11-23', 3, 'A', '2026-11-23T01:00:00Z'],
      [6, '2026-11-24', 2, 'B', '2026-11-22T08:00:00Z'],
    ]);
  });

  it('tells how long each was, as far as both ends are known, and which reach into the night', () => {
    expect(list.incidents.map(({ minutes, night }) => [minutes, night])).toEqual([
      [undefined, false],
      [undefined, false],
      [90, false],
      [200, true],
      [undefined, true],
      [undefined, false],
    ]);
  });

  it('is as long as the night was when the clocks were put back', () => {
    const autumn = sampleReport({ date: '2026-10-24', from: '23:00', to: '04:00' });
    expect(paperOf({ submissions: [autumn] }).list.incidents[0]?.minutes).toBe(360);
  });

  it('tells where each was noticed without a word of on which side the complainant lives', () => {
    expect(new Set(list.incidents.map(({ where }) => where))).toEqual(
      new Set(['unknown', 'sameBuilding']),
    );
    expect(JSON.stringify(list)).not.toMatch(/above|1002|1001/);
  });

  it('sums them up: households that are known to be different, tips apart', () => {
    expect(list.sums).toEqual({
      incidents: 6,
      verified: 0,
      unconfirmed: 0,
      nights: 2,
      households: 2,
      tips: 1,
      leftOut: 0,
    });
  });

  it('has nothing of a report that was taken back, and the letters of the others stay theirs', () => {
    const back: Fact = { type: 'withdrawn', report: vera.report.id, id: someId };
    const again: Fact = { type: 'withdrawn', report: veraAgain.report.id, id: otherId };
    const left = paperOf({ submissions, facts: [back, again] }).list;
    expect(left.incidents.map(({ letter }) => letter)).toEqual([undefined, 'B', 'B', 'B']);
    expect(left.sums).toMatchObject({ incidents: 4, households: 1, leftOut: 2 });
  });

  it('tells of each who verified it, how and when; what was found last stands', () => {
    const facts = [
      verified(ali.report.id, 1),
      verified(ali.report.id, 1, 'Jouren, bil 2'),
      verified(vera.report.id, 0),
      unconfirmed(vera.report.id, 0),
      unconfirmed(tip.report.id, 0),
      verified(tip.report.id, 0),
    ];
    const found = paperOf({ submissions, facts }).list;
    expect(found.incidents.map(({ finding }) => finding)).toEqual([
      { is: 'verified', by: [expect.objectContaining({ who: 'Amir Haddad' })] },
      { is: 'told' },
      {
        is: 'verified',
        by: [
          { how: 'listening', who: 'Amir Haddad', date: '2026-11-20', time: '14:20' },
          { how: 'listening', who: 'Jouren, bil 2', date: '2026-11-20', time: '14:20' },
        ],
      },
      { is: 'unconfirmed', by: 'c-sara', at: '2026-11-23T22:40:05Z', text: 'Inget hördes.' },
      { is: 'told' },
      { is: 'told' },
    ]);
    expect(found.sums).toMatchObject({ verified: 2, unconfirmed: 1 });
  });
});

describe('the disturbance report', () => {
  it('has the reports of each complainant under their letter, and no tip under anybody’s', () => {
    const { report } = paperOf({ submissions });
    expect(
      report.complainants.map(({ letter, reports }) => [
        letter,
        reports.map((each) => each.number),
      ]),
    ).toEqual([
      ['A', [1, 3]],
      ['B', [2]],
      [undefined, [4]],
    ]);
  });

  it('says what it does to them, but nothing of their children or their health', () => {
    const { report } = paperOf({ submissions });
    expect(report.impacts).toEqual([{ impact: 'sleep', complainants: 1 }]);
  });

  it('says how many may witness, and not who', () => {
    const support = { witness: 'yes', listen: 'unsure' } as const;
    const offered: Fact = { type: 'supportChanged', report: ali.report.id, id: someId, support };
    const { report } = paperOf({ submissions, facts: [offered] });
    expect(report.offers).toEqual({ witness: 1, listen: 0 });
  });

  it('has every step on the day that it stands on now, without what was written of it', () => {
    const facts: readonly Fact[] = [
      step(someId, '2026-11-20', 'contactRespondent'),
      step(otherId, '2026-11-19', 'listening'),
      { type: 'stepMended', by: 'c-sara', id: someId, date: '2026-11-18', text: 'I förtroende.' },
      { type: 'noted', by: 'c-sara', text: 'I förtroende.' },
    ];
    const paper = paperOf({ submissions, facts });
    expect(paper.report.steps.map(({ date, step: kind }) => [date, kind])).toEqual([
      ['2026-11-18', 'contactRespondent'],
      ['2026-11-19', 'listening'],
    ]);
    expect(paper.report.grounds.heard).toBe(true);
    expect(JSON.stringify(paper)).not.toContain('förtroende');
  });

  it.each([
    ['nothing', [], { verified: false, households: false, heard: false }, [vera, tip]],
    ['several households', [], { verified: false, households: true, heard: false }, [vera, ali]],
    ['a verified incident', [verified(vera.report.id, 0)], { verified: true, households: false, heard: false }, [vera]], // prettier-ignore
  ])('says what a demand to remedy can rest on: %s', (_what, facts, grounds, sent) => {
    expect(paperOf({ submissions: sent, facts }).report.grounds).toEqual(grounds);
  });
});

describe('what is on a paper only where it was asked for', () => {
  it('is own words, each under the number of its report', () => {
    expect(paperOf({ submissions }).words).toBeUndefined();
    const { words } = paperOf({ submissions: [vera] }, { words: true });
    expect(words).toEqual([
      {
        report: 1,
        letter: 'A',
        receivedAt: '2026-11-21T05:12:07Z',
        language: 'sv',
        ownWords: 'Basen hörs genom golvet varje natt.\nJag får inte sova.',
        effect: 'Barnen vaknar.',
      },
    ]);
  });

  it('is who the letters are, each once, and nobody behind a tip', () => {
    expect(paperOf({ submissions }).named).toBeUndefined();
    const { named } = paperOf({ submissions }, { names: true });
    expect(named).toEqual([
      { letter: 'A', ...identity(vera) },
      { letter: 'B', ...identity(ali) },
    ]);
  });
});

const identity = ({ complainant: { name, reach, home } }: typeof vera) => ({ name, reach, home });
