import { Temporal } from 'temporal-polyfill';
import { advance } from '../../../src/domain/advance.ts';
import type { Fact } from '../../../src/domain/caseEvents.ts';
import type { CaseFile } from '../../../src/domain/caseFile.ts';
import type { Register } from '../../../src/domain/register.ts';
import { tick } from '../../../src/domain/tick.ts';
import { caseAfter, closed, joined, opened, practice, register, reportId } from '../../support/caseFacts.ts'; // prettier-ignore

const { promises } = practice;
const report = reportId(1);

/** What time has made true by then. */
const at = (moment: string, file: CaseFile, among: Register = register): readonly Fact[] =>
  tick(file, { now: Temporal.Instant.from(moment), promises, register: among });

/** The case after all that has rung by then. */
const rung = (moment: string, file: CaseFile): CaseFile => {
  const facts = at(moment, file);
  const now = Temporal.Instant.from(moment);
  return facts.length === 0 ? file : advance({ file, version: 9 }, facts, { now, promises }).after;
};

/** A report came in on Monday night: look on Tuesday, first contact on Thursday, the tenant complained about by Monday. */
const file = caseAfter([opened, joined()]);
const look = { clock: 'look' } as const;
const contact = { clock: 'firstContact', report } as const;

const away = (id: string, awayUntil: string): Register => ({
  ...register,
  coordinators: register.coordinators.map((each) =>
    each.id === id ? { ...each, awayUntil } : each,
  ),
});
const without = (...gone: readonly string[]): Register => ({
  ...register,
  coordinators: register.coordinators.filter(({ id }) => !gone.includes(id)),
});

describe('as time passes', () => {
  it.each([
    ['2026-11-24T06:59:59Z', []],
    ['2026-11-24T07:00:00Z', [{ type: 'clockWarned', ...look, to: 'c-sara' }]],
    ['2026-11-24T15:29:59Z', [{ type: 'clockWarned', ...look, to: 'c-sara' }]],
    [
      '2026-11-24T15:30:00Z',
      [
        { type: 'clockWarned', ...look, to: 'c-sara' },
        { type: 'clockBroken', ...look, to: 'c-amir' },
      ],
    ],
  ])('by %s this has rung', (moment, facts) => {
    expect(at(moment, file)).toEqual(facts);
  });

  it('each promise rings for itself, with the report that it was given for', () => {
    const after = rung('2026-11-25T07:00:00Z', file);
    expect(at('2026-11-26T07:00:00Z', after)).toEqual([{ type: 'clockWarned', ...contact, to: 'c-sara' }]); // prettier-ignore
  });

  it.each(['2026-11-24T07:00:00Z', '2026-11-24T15:30:00Z', '2027-06-01T12:00:00Z'])(
    'what has rung by %s never rings again',
    (moment) => {
      const once = rung(moment, file);
      expect(once).not.toEqual(file);
      expect(at(moment, once)).toEqual([]);
      expect(rung(moment, once)).toEqual(once);
    },
  );

  it('rung minute by minute or after a long sleep, the case is the same in the end', () => {
    const end = Temporal.Instant.from('2026-12-01T16:00:00Z');
    let step = file;
    for (
      let now = Temporal.Instant.from('2026-11-23T23:00:00Z');
      Temporal.Instant.compare(now, end) <= 0;
      now = now.add({ minutes: 10 })
    )
      step = rung(now.toString(), step);
    expect(step).toEqual(rung(end.toString(), file));
    expect(step.clocks.every(({ warned, broken }) => warned && broken)).toBe(true);
  });

  it('nothing rings on a closed case', () => {
    expect(at('2027-06-01T12:00:00Z', caseAfter([opened, joined(), closed]))).toEqual([]);
  });
});

describe('a broken promise', () => {
  const brokenTo = (among: Register): readonly string[] =>
    at('2026-11-24T15:30:00Z', file, among).flatMap((fact) =>
      fact.type === 'clockBroken' ? [fact.to] : [],
    );

  it('goes to the backup, past a backup who is away to the manager, and back again the day after', () => {
    expect(brokenTo(register)).toEqual(['c-amir']);
    expect(brokenTo(away('c-amir', '2026-11-24'))).toEqual(['c-karin']);
    expect(brokenTo(away('c-amir', '2026-11-23'))).toEqual(['c-amir']);
  });

  it('puts the backup on the case until it is made good', () => {
    const broken = rung('2026-11-24T15:30:00Z', file);
    expect(broken).toMatchObject({ owner: 'c-sara', backup: 'c-amir' });
    const made = caseAfter([{ type: 'taken', by: 'c-amir' }], broken);
    expect(made.clocks.some((each) => each.broken)).toBe(false);
    expect(made).not.toHaveProperty('backup');
  });
});

describe('an owner who has left', () => {
  const late = '2026-11-24T15:30:00Z';

  it('leaves the case to the manager, who is told what they would have been told', () => {
    expect(at(late, file, without('c-sara'))).toEqual([
      { type: 'ownerGone', to: 'c-karin' },
      { type: 'clockWarned', ...look, to: 'c-karin' },
      { type: 'clockBroken', ...look, to: 'c-karin' },
    ]);
  });

  it('leaves it once, and it is not taken by anybody', () => {
    const taken = caseAfter([{ type: 'taken', by: 'c-amir' }], file);
    const facts = at(late, taken, without('c-amir'));
    expect(facts[0]).toEqual({ type: 'ownerGone', to: 'c-karin' });
    const after = caseAfter(facts, taken);
    expect(after).toMatchObject({ owner: 'c-karin', taken: false });
    expect(at(late, after, without('c-amir'))).toEqual([]);
  });

  it('is also one who only reads now: a reader owns nothing', () => {
    const coordinators = register.coordinators.map((each) =>
      each.id === 'c-sara' ? { ...each, role: 'reader' as const } : each,
    );
    expect(at(late, file, { ...register, coordinators })[0]).toEqual({ type: 'ownerGone', to: 'c-karin' }); // prettier-ignore
  });

  it('leaves nothing on a case that is closed', () => {
    const shut = caseAfter([opened, joined(), closed]);
    expect(at(late, shut, without('c-sara'))).toEqual([]);
  });
});
