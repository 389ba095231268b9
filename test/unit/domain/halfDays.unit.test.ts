import { Temporal } from 'temporal-polyfill';
import { closing, opening } from '../../../src/domain/promises.ts';
import { isHalfDay, isWorkday } from '../../../src/domain/workdays.ts';
import { practice } from '../../support/caseFacts.ts';

/**
 * Half days from the almanac: the eve of Epiphany, Maundy Thursday, Walpurgis Night, the day before All Saints' Day, and the
 * day before Christmas Eve; those in brackets fall on a weekend, or on a day that is free already, and are no working days.
 */
const half: Readonly<Record<number, string>> = {
  2024: '01-05 03-28 04-30 11-01 12-23',
  2025: '(01-05) 04-17 04-30 10-31 12-23',
  2026: '01-05 04-02 04-30 10-30 12-23',
  2027: '01-05 03-25 04-30 11-05 12-23',
  2028: '01-05 04-13 (04-30) 11-03 (12-23)',
  2029: '01-05 03-29 04-30 11-02 (12-23)',
  2030: '(01-05) 04-18 04-30 11-01 12-23',
};

const daysIn = (year: number): readonly Temporal.PlainDate[] => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
};

describe('the office closes at noon', () => {
  it.each(Object.entries(half))('in %s on the half days alone', (year, days) => {
    const found = daysIn(Number(year)).filter(isHalfDay);
    const written = found.map((each) => {
      const day = each.toString().slice(5);
      return isWorkday(each) ? day : `(${day})`;
    });
    expect(written.join(' ')).toBe(days);
  });

  it('on more than one day a year, and never on two days in a row', () => {
    for (let year = 2024; year <= 2099; year += 1) {
      const found = daysIn(year).filter(isHalfDay);
      expect(found).toHaveLength(5);
      expect(found.filter((each) => isHalfDay(each.add({ days: 1 })))).toEqual([]);
    }
  });
});

describe('the hours of the office', () => {
  const { promises } = practice;
  it.each([
    ['2026-11-24', '2026-11-24T07:00:00Z', '2026-11-24T15:30:00Z', 'an ordinary day in winter'],
    ['2026-07-01', '2026-07-01T06:00:00Z', '2026-07-01T14:30:00Z', 'an ordinary day in summer'],
    ['2026-12-23', '2026-12-23T07:00:00Z', '2026-12-23T11:00:00Z', 'a half day in winter'],
    ['2026-04-30', '2026-04-30T06:00:00Z', '2026-04-30T10:00:00Z', 'a half day in summer'],
    ['2026-03-27', '2026-03-27T07:00:00Z', '2026-03-27T15:30:00Z', 'the last day before summer time'],
    ['2026-03-30', '2026-03-30T06:00:00Z', '2026-03-30T14:30:00Z', 'the first day of summer time'],
    ['2026-10-23', '2026-10-23T06:00:00Z', '2026-10-23T14:30:00Z', 'the last day of summer time'],
    ['2026-10-26', '2026-10-26T07:00:00Z', '2026-10-26T15:30:00Z', 'the first day after it'],
  ])('of %s are from %s to %s, on %s', (day, opens, closes) => {
    expect(opening(promises, day).toString()).toBe(opens);
    expect(closing(promises, day).toString()).toBe(closes);
  }); // prettier-ignore

  it('are those of the settings', () => {
    const office = { opens: '07:15', closes: '17:45', halfDay: '11:20' };
    const others = { ...promises, office };
    expect(opening(others, '2026-11-24').toString()).toBe('2026-11-24T06:15:00Z');
    expect(closing(others, '2026-11-24').toString()).toBe('2026-11-24T16:45:00Z');
    expect(closing(others, '2026-12-23').toString()).toBe('2026-12-23T10:20:00Z');
  });
});
