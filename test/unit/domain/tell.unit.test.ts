import type { Fact } from '../../../src/domain/caseEvents.ts';
import { tell, type Telling } from '../../../src/domain/tell.ts';
import { closed, given, joined, now, opened, practice, reportId } from '../../support/caseFacts.ts';

const report = reportId(1);
const id = reportId(9);
const setting = { report, id, now, promises: practice.promises };
const told = (telling: Telling, ...facts: readonly Fact[]): readonly Fact[] =>
  tell(telling, given(opened, joined(1), ...facts).file, setting);

const yes = { type: 'support', support: { witness: 'yes' } } as const;
const message = { type: 'message', text: 'Hej.', language: 'sv' } as const;

const supported: Fact = {
  type: 'supportChanged',
  report,
  id,
  support: { witness: 'yes' },
};
const withdrawn: Fact = { type: 'withdrawn', report, id };
const came: Fact = { type: 'messageCame', report, id, text: 'Hej.', language: 'sv' };

const tellings: readonly (readonly [Telling, Fact])[] = [
  [yes, supported],
  [{ type: 'contact' }, { type: 'contactChanged', report, id }],
  [{ type: 'calm' }, { type: 'calmTold', report, id }],
  [{ type: 'withdraw' }, withdrawn],
  [message, came],
];

describe('what a complainant tells later', () => {
  it.each(tellings)('$type is true from now on', (telling, fact) => {
    expect(told(telling)).toEqual([fact]);
  });

  it.each(tellings)('$type by the same turn again is told once', (telling, fact) => {
    expect(told(telling, fact)).toEqual([]);
  });

  it('changes one answer and leaves the others', () => {
    const before = { ...supported, id: reportId(8) };
    const listen = { type: 'support', support: { listen: 'no' } } as const;
    expect(told(listen, before)).toHaveLength(1);
    expect(told({ type: 'support', support: { witness: 'no' } }, before)).toHaveLength(1);
    expect(told(yes, before)).toEqual([]);
    expect(told({ type: 'support', support: {} })).toEqual([]);
  });

  it('nobody stands behind a tip: no witness, no way to be reached', () => {
    const file = given(opened, joined(1, { tip: true })).file;
    expect(tell(yes, file, setting)).toEqual([]);
    expect(tell({ type: 'contact' }, file, setting)).toEqual([]);
    expect(tell(message, file, setting)).toHaveLength(1);
  });

  it('another message is another one', () => {
    expect(told(message, { ...came, id: reportId(8) })).toHaveLength(1);
  });

  it('calm told again later the same day is told again', () => {
    expect(told({ type: 'calm' }, { type: 'calmTold', report, id: reportId(8) })).toHaveLength(1);
  });

  it('takes back what was told of the report later, and nothing of others', () => {
    const again = joined(3, { follows: report });
    const { file } = given(opened, joined(1), joined(2), again);
    expect(tell({ type: 'withdraw' }, file, setting)).toEqual([
      withdrawn,
      { ...withdrawn, report: reportId(3) },
    ]);
  });

  it('opens a closed case only when somebody must read it', () => {
    expect(told(message, closed)).toEqual([{ type: 'reopened' }, came]);
    expect(told({ type: 'calm' }, closed)).toEqual([{ type: 'calmTold', report, id }]);
    expect(told({ type: 'withdraw' }, closed)).toEqual([withdrawn]);
    expect(told(message, came, closed)).toEqual([]);
  });

  it('of a report that is not on the case is nothing', () => {
    const { file } = given(opened, joined(2));
    expect(tell(message, file, setting)).toEqual([]);
  });
});

describe('a case after what was told', () => {
  it('knows it of that report alone, and the complainant has the last word', () => {
    const calm: Fact = { type: 'calmTold', report, id };
    const { file } = given(opened, joined(1), joined(2), supported, calm, came, withdrawn);
    const at = '2026-11-23T22:40:05Z';
    expect(file.reports[0]).toMatchObject({
      support: { witness: 'yes' },
      calmAt: at,
      told: [id, id, id, id],
      withdrawnAt: at,
    });
    expect(Object.keys(file.reports[1] ?? {})).toEqual(['id', 'receivedAt', 'incidents', 'next']);
    expect(file.lastWord).toBe('complainant');
  });

  it('adds up what is offered, the latest answer of each', () => {
    const later: Fact = {
      type: 'supportChanged',
      report,
      id: reportId(8),
      support: { witness: 'no', listen: 'yes' },
    };
    const { file } = given(opened, joined(1), supported, later);
    expect(file.reports[0]?.support).toEqual({ witness: 'no', listen: 'yes' });
  });

  it('changes nothing by a new way to be reached: that is kept apart', () => {
    const { file } = given(opened, joined(1), { type: 'contactChanged', report, id });
    const [before] = given(opened, joined(1)).file.reports;
    expect(file.reports).toEqual([{ ...before, told: [id] }]);
  });

  it('has the last word from staff once they have answered', () => {
    const answered: Fact = { type: 'answered', by: 'c-sara', report, text: 'Tack.' };
    expect(given(opened, joined(1), came, answered).file.lastWord).toBe('staff');
  });

  it('remembers the latest twenty things told of a report', () => {
    const many = Array.from({ length: 25 }, (_, n): Fact => ({ ...came, id: reportId(n) }));
    const { told: kept } = given(opened, joined(1), ...many).file.reports[0] ?? {};
    expect(kept).toEqual(many.slice(5).map((_, n) => reportId(n + 5)));
  });
});
