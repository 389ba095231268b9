import { Temporal } from 'temporal-polyfill';
import { jourOnDuty, socialServices } from '../../../src/domain/onDuty.ts';
import type { OpenHours } from '../../../src/domain/register.ts';
import { at } from '../../../src/domain/time.ts';
import { register } from '../../support/caseFacts.ts';

const { landlord } = register;
/** Whether a patrol with these hours is on duty. */
const isOpen = (hours: OpenHours, now: Temporal.Instant): boolean =>
  jourOnDuty({ ...landlord, jour: { phone: '1', hours: [hours] } }, now) !== undefined;

/** 2026-11-23 is a Monday. */
const days = ['mon 2026-11-23', 'fri 2026-11-27', 'sat 2026-11-28', 'sun 2026-11-29'] as const;
const on = (day: (typeof days)[number], time: string): Temporal.Instant => at(day.slice(4), time);

describe('hours that pass midnight', () => {
  const night = { days: [5, 6], from: '20:00', to: '04:00' };

  it.each([
    ['fri 2026-11-27', '19:59', false],
    ['fri 2026-11-27', '20:00', true],
    ['fri 2026-11-27', '23:59', true],
    ['fri 2026-11-27', '03:00', false],
    ['sat 2026-11-28', '00:00', true],
    ['sat 2026-11-28', '03:59', true],
    ['sat 2026-11-28', '04:00', false],
    ['sun 2026-11-29', '03:59', true],
    ['sun 2026-11-29', '20:00', false],
  ] as const)('on %s at %s hold: %s', (day, time, open) => {
    expect(isOpen(night, on(day, time))).toBe(open);
  });

  it.each([
    ['2026-03-29T00:30:00Z', 'before the clock is put forward', true],
    ['2026-03-29T01:30:00Z', 'half past three, an hour after half past one', true],
    ['2026-03-29T02:00:00Z', 'four', false],
    ['2026-10-25T00:30:00Z', 'half past two the first time', true],
    ['2026-10-25T01:30:00Z', 'half past two the second time', true],
    ['2026-10-25T02:59:00Z', 'a minute before four', true],
    ['2026-10-25T03:00:00Z', 'four', false],
  ])('when summer time changes, at %s (%s), hold: %s', (instant, _, open) => {
    expect(isOpen(night, Temporal.Instant.from(instant))).toBe(open);
  });
});

describe('hours by day', () => {
  const office = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' };

  it.each([
    ['mon 2026-11-23', '07:59', false],
    ['mon 2026-11-23', '08:00', true],
    ['mon 2026-11-23', '16:29', true],
    ['mon 2026-11-23', '16:30', false],
    ['sat 2026-11-28', '12:00', false],
    ['sun 2026-11-29', '12:00', false],
  ] as const)('on %s at %s hold: %s', (day, time, open) => {
    expect(isOpen(office, on(day, time))).toBe(open);
  });
});

describe('the number to call', () => {
  it('of the patrol is told only while it is on duty', () => {
    expect(jourOnDuty(landlord, on('mon 2026-11-23', '23:40'))).toBe('011-000 00 20');
    expect(jourOnDuty(landlord, on('mon 2026-11-23', '12:00'))).toBeUndefined();
    expect(jourOnDuty(landlord, on('sat 2026-11-28', '03:30'))).toBe('011-000 00 20');
    expect(jourOnDuty(landlord, on('mon 2026-11-23', '03:30'))).toBeUndefined();
    const { jour, ...none } = landlord;
    expect(jour).toBeDefined();
    expect(jourOnDuty(none, on('mon 2026-11-23', '23:40'))).toBeUndefined();
  });

  it('of social services is that of the office by day, and the emergency service’s off hours', () => {
    expect(socialServices(landlord, on('mon 2026-11-23', '10:00'))).toBe('011-000 00 30');
    expect(socialServices(landlord, on('mon 2026-11-23', '23:40'))).toBe('011-000 00 40');
    expect(socialServices(landlord, on('sat 2026-11-28', '10:00'))).toBe('011-000 00 40');
    const officeAlone = { ...landlord, social: { phone: '1' } };
    expect(socialServices(officeAlone, on('sat 2026-11-28', '10:00'))).toBe('1');
    const { social, ...none } = landlord;
    expect(social).toBeDefined();
    expect(socialServices(none, on('mon 2026-11-23', '10:00'))).toBeUndefined();
  });
});
