import { Temporal } from 'temporal-polyfill';
import { addWorkdays } from '../../../src/domain/workdays.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** A working day is the first one after the day before it. */
const isWorkday = (date: Temporal.PlainDate): boolean =>
  addWorkdays(date.subtract({ days: 1 }), 1).equals(date);

/** Public holidays and closed eves that fall on a Monday to Friday. */
const closed: Readonly<Record<number, string>> = {
  2024: '01-01 03-29 04-01 05-01 05-09 06-06 06-21 12-24 12-25 12-26 12-31',
  2025: '01-01 01-06 04-18 04-21 05-01 05-29 06-06 06-20 12-24 12-25 12-26 12-31',
  2026: '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31',
  2027: '01-01 01-06 03-26 03-29 05-06 06-25 12-24 12-31',
  2028: '01-06 04-14 04-17 05-01 05-25 06-06 06-23 12-25 12-26',
  2029: '01-01 03-30 04-02 05-01 05-10 06-06 06-22 12-24 12-25 12-26 12-31',
  2030: '01-01 04-19 04-22 05-01 05-30 06-06 06-21 12-24 12-25 12-26 12-31',
};

/** All days Monday to Friday on which the office is closed, as `MM-DD`. */
const closedIn = (year: number): string => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const all = Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
  const free = all.filter((each) => each.dayOfWeek <= 5 && !isWorkday(each));
  return free.map((each) => each.toString().slice(5)).join(' ');
};

describe('the office', () => {
  it.each(Object.entries(closed))(
    'in %s is closed on the holidays and eves alone',
    (year, days) => {
      expect(closedIn(Number(year))).toBe(days);
    },
  );

  it.each([
    ['2026-06-06', 'the National Day, a Saturday'],
    ['2026-06-20', 'Midsummer Day'],
    ['2026-12-26', 'Boxing Day, a Saturday'],
    ['2026-05-24', 'Whit Sunday'],
    ['2026-10-31', 'All Saints’ Day'],
    ['2026-11-28', 'an ordinary Saturday'],
  ])('is closed on %s, %s', (date) => {
    expect(isWorkday(day(date))).toBe(false);
  });

  it.each([
    ['2026-04-02', 'Maundy Thursday'],
    ['2026-01-05', 'the eve of Epiphany'],
    ['2026-05-15', 'the day after Ascension'],
    ['2026-05-25', 'Whit Monday, a working day since 2005'],
    ['2026-12-23', 'the day before Christmas Eve'],
    ['2026-12-28', 'the Monday after Christmas'],
  ])('is open on %s, %s', (date) => {
    expect(isWorkday(day(date))).toBe(true);
  });
});

describe('so many working days on', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24', 'from a Monday'],
    ['2026-11-20', 1, '2026-11-23', 'from a Friday over the weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-22', 3, '2026-11-25', 'from a Sunday'],
    ['2026-12-22', 3, '2026-12-29', 'over Christmas 2026'],
    ['2026-12-30', 1, '2027-01-04', 'over New Year'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-06-18', 1, '2026-06-22', 'over Midsummer'],
    ['2025-12-23', 1, '2025-12-29', 'over Christmas 2025'],
    ['2024-12-20', 3, '2024-12-30', 'over Christmas 2024'],
  ])('%s and %i is %s, %s', (from, n, to) => {
    expect(addWorkdays(day(from), n).toString()).toBe(to);
  });

  it('is always later, always a working day, and one more day is later still', () => {
    for (let from = day('2026-01-01'); from.year === 2026; from = from.add({ days: 1 })) {
      const [one, two] = [addWorkdays(from, 1), addWorkdays(from, 2)];
      expect(isWorkday(one)).toBe(true);
      expect([from, one, two].toSorted(Temporal.PlainDate.compare)).toEqual([from, one, two]);
      expect(addWorkdays(one, 1).equals(two)).toBe(true);
    }
  });
});
