import { Temporal } from 'temporal-polyfill';
import type { Fact } from '../../../src/domain/caseEvents.ts';
import { complainantView, staffView } from '../../../src/domain/caseView.ts';
import type { CaseFile } from '../../../src/domain/caseFile.ts';
import {
  caseAfter,
  closed,
  given,
  inStage,
  joined,
  number,
  opened,
  reportId,
} from '../../support/caseFacts.ts';

const secret: Fact = { type: 'noted', by: 'c-amir', text: 'Talade med grannen på 1201.' };

/** All that a complainant must never read: who owns it, what came of it, where it is, what was written, who else complains. */
const never = /c-sara|c-amir|calm|lind|norr|1201|Talade|household|home|music|danger|taken|reason/i;

/** The next morning, staff do these things. */
const later = (file: CaseFile, ...facts: readonly Fact[]): CaseFile =>
  caseAfter(facts, file, Temporal.Instant.from('2026-11-24T08:00:00Z'));

describe('what a complainant is told', () => {
  const first = reportId(1);
  /** Nothing has been told since the report came in. */
  const untold = {
    number,
    again: 0,
    support: {},
    withdrawn: false,
    tip: false,
    callback: false,
    messages: [],
  };

  it.each<[string, readonly Fact[]]>([
    ['received', []],
    ['working', [inStage('investigating')]],
    ['working', [inStage('contact')]],
    ['followUp', [inStage('followUp')]],
  ])('is "%s", what is next and by when', (stage, facts) => {
    const file = later(given(opened, joined(), secret).file, ...facts);
    const next = { step: 'firstContact', by: '2026-11-26', days: 3 };
    expect(complainantView(file, first)).toEqual({ ...untold, stage, next });
  });

  it('is when the case was closed, and nothing of how', () => {
    const file = later(given(opened, joined(), secret).file, closed);
    const closedAt = '2026-11-24T08:00:00Z';
    expect(complainantView(file, first)).toEqual({ ...untold, stage: 'closed', closedAt });
  });

  it('is nothing of what was done before the report came in', () => {
    const under = later(given(opened, joined(1)).file, inStage('followUp'));
    const fact = joined(2);
    const file = caseAfter([fact], under, Temporal.Instant.from('2026-11-25T22:00:00Z'));
    const told = complainantView(file, reportId(2));
    expect(told).toEqual({ ...untold, stage: 'received', next: file.reports[1]?.next });
    expect(complainantView(file, first)?.stage).toBe('followUp');
  });

  it('is nothing at all for a report that is not on the case', () => {
    expect(complainantView(given(opened, joined(1)).file, reportId(7))).toBeUndefined();
  });

  it('has no word about the neighbour, the home, the staff or the others', () => {
    const danger = joined(2, { kinds: ['threat'], priorityReasons: ['danger'] });
    const open = given(opened, joined(), danger, secret).file;
    const all = [open, later(open, inStage('contact')), later(open, closed)];
    const views = all.map((file) => complainantView(file, first));
    expect(JSON.stringify(views)).not.toMatch(never);
  });
});

describe('what a complainant has told later', () => {
  const first = reportId(1);
  const at = '2026-11-24T08:00:00Z';
  const id = reportId(9);
  const letters: readonly Fact[] = [
    { type: 'messageCame', report: first, id: reportId(8), text: 'Hur går det?', language: 'sv' },
    { type: 'answered', by: 'c-sara', report: first, text: 'Vi ringer i morgon.' },
    { type: 'answered', by: 'c-sara', report: reportId(2), text: 'Till en annan.' },
    secret,
  ];

  it('is shown to them: what they offer, what was written both ways, in order', () => {
    const offers: Fact = { type: 'supportChanged', report: first, id, support: { listen: 'yes' } };
    const file = later(given(opened, joined(1), joined(2)).file, offers, ...letters);
    const events = letters.map((fact) => ({ at, fact }));
    expect(complainantView(file, first, events)).toMatchObject({
      support: { listen: 'yes' },
      messages: [
        { from: 'complainant', at, text: 'Hur går det?' },
        { from: 'staff', at, text: 'Vi ringer i morgon.' },
      ],
    });
    expect(JSON.stringify(complainantView(file, first, events))).not.toMatch(never);
    expect(complainantView(file, reportId(2), events)?.messages).toHaveLength(1);
  });

  it('counts how often it happened again, without what was taken back or told by others', () => {
    const again = (n: number, follows: string) => joined(n, { follows });
    const back: Fact = { type: 'withdrawn', report: reportId(4), id };
    const facts = [opened, joined(1), joined(2), again(3, first), again(4, first), back];
    const { file } = given(...facts, again(5, reportId(2)));
    expect(complainantView(file, first)?.again).toBe(1);
    expect(complainantView(file, reportId(3))).toMatchObject({ follows: first, again: 0 });
    expect(staffView(file, { reports: [], events: [] }, 'coordinator').incidents).toBe(4);
  });

  it('is that the report is taken back', () => {
    const file = later(given(opened, joined(1)).file, { type: 'withdrawn', report: first, id });
    expect(complainantView(file, first)?.withdrawn).toBe(true);
  });
});

describe('what staff see', () => {
  const roles = ['coordinator', 'manager'] as const;
  const none = { reports: [], events: [] };

  it('is how many households complain, never which', () => {
    const view = staffView(given(opened, joined(1), joined(2)).file, none, 'coordinator');
    expect(view).toMatchObject({ households: 2, incidents: 2, stage: 'received' });
    expect(JSON.stringify(view)).not.toContain('household-');
  });

  it.each(roles)('tells a %s all that may be done with an open case', (role) => {
    expect(staffView(given(opened, joined()).file, none, role).may).toEqual([
      { action: 'take', to: [] },
      { action: 'handOver', to: [] },
      { action: 'follow', to: [] },
      { action: 'note', to: [] },
      { action: 'step', to: [] },
      { action: 'verify', to: [] },
      { action: 'answer', to: [] },
      { action: 'setStage', to: ['investigating', 'contact', 'followUp'] },
      { action: 'close', to: ['closed'] },
      { action: 'link', to: [] },
      { action: 'join', to: [] },
      { action: 'split', to: [] },
      { action: 'readIdentity', to: [] },
      { action: 'print', to: [] },
    ]);
  });

  it.each(roles)('tells a %s what little may be done with a closed one', (role) => {
    const view = staffView(given(opened, joined(), closed).file, none, role);
    expect(view.may.map(({ action }) => action)).toEqual([
      'follow',
      'note',
      'step',
      'answer',
      'reopen',
      'link',
      'readIdentity',
      'print',
    ]);
    expect(view).toMatchObject({ outcome: 'calm', closedAt: '2026-11-23T22:40:05Z' });
    expect(view.clocks).toEqual([]);
  });
});
