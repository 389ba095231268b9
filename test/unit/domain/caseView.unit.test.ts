import type { Fact } from '../../../src/domain/caseEvents.ts';
import { complainantView, staffView } from '../../../src/domain/caseView.ts';
import type { CaseFile } from '../../../src/domain/caseFile.ts';
import { evolve } from '../../../src/domain/evolve.ts';
import {
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
  facts.reduce<CaseFile>((so, fact) => evolve(so, { at: '2026-11-24T08:00:00Z', fact }), file);

describe('what a complainant is told', () => {
  const first = reportId(1);

  it.each<[string, readonly Fact[]]>([
    ['received', []],
    ['working', [inStage('investigating')]],
    ['working', [inStage('contact')]],
    ['followUp', [inStage('followUp')]],
  ])('is "%s", what is next and by when', (stage, facts) => {
    const file = later(given(opened, joined(), secret).file, ...facts);
    const next = file.state.stage === 'closed' ? undefined : file.state.next;
    expect(complainantView(file, first)).toEqual({ number, stage, next });
  });

  it('is when the case was closed, and nothing of how', () => {
    const file = later(given(opened, joined(), secret).file, closed);
    const closedAt = '2026-11-24T08:00:00Z';
    expect(complainantView(file, first)).toEqual({ number, stage: 'closed', closedAt });
  });

  it('is nothing of what was done before the report came in', () => {
    const under = later(given(opened, joined(1)).file, inStage('followUp'));
    const fact = joined(2);
    const file = evolve(under, { at: '2026-11-25T22:00:00Z', fact });
    const told = complainantView(file, reportId(2));
    expect(told).toEqual({ number, stage: 'received', next: file.reports[1]?.next });
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
      { action: 'note', to: [] },
      { action: 'setStage', to: ['investigating', 'contact', 'followUp'] },
      { action: 'close', to: ['closed'] },
      { action: 'readIdentity', to: [] },
    ]);
  });

  it.each(roles)('tells a %s what little may be done with a closed one', (role) => {
    const view = staffView(given(opened, joined(), closed).file, none, role);
    expect(view.may.map(({ action }) => action)).toEqual(['note', 'readIdentity']);
    expect(view).toMatchObject({ outcome: 'calm', closedAt: '2026-11-23T22:40:05Z' });
    expect(view.next).toBeUndefined();
  });
});
