import { codesOf, fits, queueCodes, type QueueFilter } from '../../../src/domain/queueFilter.ts';
import { queueRowOf } from '../../../src/domain/queueRow.ts';
import { lookAt } from '../../../src/domain/visit.ts';
import type { Temporal } from 'temporal-polyfill';
import { closed, given, joined, now, opened } from '../../support/caseFacts.ts';

const row = queueRowOf(given(opened, joined()).file);
const codes = codesOf(row);
const shut = codesOf(queueRowOf(given(opened, joined(), closed).file));
const today = '2026-11-23';
const asked = (filter: Partial<QueueFilter>): QueueFilter => ({ state: 'open', areas: [], ...filter }); // prettier-ignore

describe('a case', () => {
  it('has codes without anything that somebody wrote', () => {
    expect(queueCodes.parse(codes)).toEqual(codes);
    expect(JSON.stringify(codes)).not.toMatch(/said|address|GF-/);
  });

  it.each<[string, Partial<QueueFilter>, boolean]>([
    ['nothing', {}, true],
    ['its area among others', { areas: ['soder', 'norr'] }, true],
    ['another area', { areas: ['soder'] }, false],
    ['its owner', { owner: 'c-sara' }, true],
    ['another owner', { owner: 'c-amir' }, false],
    ['not taken', { free: true }, true],
    ['followed by somebody', { follower: 'c-sara' }, false],
    ['its stage', { stage: 'received' }, true],
    ['another stage', { stage: 'followUp' }, false],
    ['its kind', { kind: 'music' }, true],
    ['another kind', { kind: 'dog' }, false],
    ['its priority', { priority: 'normal' }, true],
    ['another priority', { priority: 'urgent' }, false],
    ['its home', { home: 'h-lind-4-1201' }, true],
    ['another home', { home: 'h-lind-4-1202' }, false],
    ['that the last word is the complainant’s', { unanswered: true }, true],
    ['broken promises', { overdue: true }, false],
    ['what was told before', { since: '2026-11-23T22:40:04Z' }, true],
    ['what was told after', { since: '2026-11-23T22:40:05Z' }, false],
    ['closed cases', { state: 'closed' }, false],
    ['all of it', { state: 'any', kind: 'music', areas: ['norr'], owner: 'c-sara' }, true],
  ])('that is asked about %s fits: %s %s', (_what, filter, fit) => {
    expect(fits(asked(filter), codes, today)).toBe(fit);
  });

  it('belongs to the backup too since a clock broke', () => {
    expect(fits(asked({ owner: 'c-amir' }), { ...codes, backup: 'c-amir' }, today)).toBe(true);
  });

  it('is overdue from the day after, and from the moment that a promise is broken', () => {
    const due = { ...codes, due: today };
    expect(fits(asked({ overdue: true }), due, today)).toBe(false);
    expect(fits(asked({ overdue: true }), { ...due, broken: true }, today)).toBe(true);
    expect(fits(asked({ overdue: true }), due, '2026-11-24')).toBe(true);
  });

  it('that is closed is among the closed, and waits for nobody', () => {
    expect(fits(asked({ state: 'closed' }), shut, today)).toBe(true);
    expect(fits(asked({ state: 'any', free: true }), shut, today)).toBe(false);
    expect(fits(asked({ state: 'any', overdue: true }), shut, today)).toBe(false);
  });
});

describe('a visit', () => {
  const after = (minutes: number): Temporal.Instant => now.add({ minutes });

  it('goes on as long as somebody looks within the hour, and is over after that', () => {
    const first = lookAt(undefined, now);
    const still = lookAt(lookAt(first, after(50)), after(110));
    expect(first).toEqual({ looked: '2026-11-23T22:40:05Z' });
    expect(still).toEqual({ looked: '2026-11-24T00:30:05Z' });
    const second = lookAt(still, after(171));
    expect(second).toEqual({ looked: '2026-11-24T01:31:05Z', before: '2026-11-24T00:30:05Z' });
    expect(lookAt(second, after(180)).before).toBe('2026-11-24T00:30:05Z');
  });
});
