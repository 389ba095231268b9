import { Temporal } from 'temporal-polyfill';
import { checkTimes, incidentsOf } from '../../../src/domain/incident.ts';
import { at, local, stamp } from '../../../src/domain/time.ts';

const later = Temporal.Instant.from('2026-11-23T12:00:00Z');

const pad = (n: number): string => String(n).padStart(2, '0');
const times = Array.from(
  { length: 48 },
  (_, n) => `${pad(Math.floor(n / 2))}:${pad((n % 2) * 30)}`,
);

/** Minutes between the start and the end of an incident. */
const minutes = (date: string, from: string, to: string): number => {
  const [found] = incidentsOf({ date, from, to });
  if (!found?.start || !found.end) throw new Error('both times are known');
  return Temporal.Instant.from(found.end).since(found.start).total('minutes');
};

describe('a night when summer time begins', () => {
  it('is an hour shorter', () => {
    expect(minutes('2026-03-28', '23:00', '04:00')).toBe(4 * 60);
  });

  it('moves a time that does not exist an hour forward', () => {
    expect(stamp(at('2026-03-29', '02:30'))).toBe('2026-03-29T01:30:00Z');
  });
});

describe('a night when summer time ends', () => {
  it('is an hour longer', () => {
    expect(minutes('2026-10-24', '23:00', '04:00')).toBe(6 * 60);
  });

  it('takes a time that comes twice as the first of the two', () => {
    expect(stamp(at('2026-10-25', '02:30'))).toBe('2026-10-25T00:30:00Z');
    expect(minutes('2026-10-24', '23:00', '02:00')).toBe(3 * 60);
  });
});

describe('an incident that is believed', () => {
  it.each(['2026-03-28', '2026-03-29', '2026-10-25'])(
    'of %s never ends before it begins, whatever half hours are said',
    (date) => {
      const wrong = times.flatMap((from) =>
        times
          .filter((to) => !checkTimes({ date, from, to }, later) && minutes(date, from, to) < 0)
          .map((to) => `${from}–${to}`),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('the clock of the house', () => {
  it.each([
    ['2026-11-23T22:40:05Z', '2026-11-23T23:40:05+01:00[Europe/Stockholm]'],
    ['2026-07-01T22:40:05Z', '2026-07-02T00:40:05+02:00[Europe/Stockholm]'],
  ])('at %s shows %s', (instant, shown) => {
    expect(local(Temporal.Instant.from(instant)).toString()).toBe(shown);
  });

  it('writes whole seconds', () => {
    expect(stamp(Temporal.Instant.from('2026-11-23T22:40:05.987Z'))).toBe('2026-11-23T22:40:05Z');
  });
});
