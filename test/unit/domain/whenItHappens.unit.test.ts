import { Temporal } from 'temporal-polyfill';
import type { Incident } from '../../../src/domain/incident.ts';
import { whenItHappens } from '../../../src/domain/whenItHappens.ts';

/** Tuesday 24 November 2026. */
const now = Temporal.Instant.from('2026-11-24T09:00:00Z');

const incident = (date: string, from?: string, to?: string): Incident => ({
  date,
  ongoing: false,
  ...(from && { from }),
  ...(to && { to }),
});

/** The hours that these incidents touch, as `5 23`: Saturday at 23. */
const touched = (...incidents: readonly Incident[]): readonly string[] =>
  whenItHappens(incidents, now).hours.flatMap((row, day) =>
    row.flatMap((count, hour) => (count > 0 ? [`${day} ${hour}`] : [])),
  );

describe('the picture of when it happens', () => {
  it('goes past midnight into the next day', () => {
    expect(touched(incident('2026-11-21', '23:30', '02:00'))).toEqual(['5 23', '6 0', '6 1']);
  });

  it('goes from Sunday night into Monday', () => {
    expect(touched(incident('2026-11-22', '22:00', '00:15'))).toEqual(['0 0', '6 22', '6 23']);
  });

  it('does not count the hour at whose beginning it stopped', () => {
    expect(touched(incident('2026-11-23', '20:00', '21:00'))).toEqual(['0 20']);
  });

  it('shows the hour that is known when the end or the start is not', () => {
    expect(touched(incident('2026-11-23', '20:10'))).toEqual(['0 20']);
    expect(touched(incident('2026-11-23', undefined, '03:10'))).toEqual(['0 3']);
  });

  it('counts each hour once for each incident', () => {
    const twice = [incident('2026-11-16', '20:00', '21:00'), incident('2026-11-23', '20:30')];
    expect(whenItHappens(twice, now).hours[0]?.[20]).toBe(2);
  });

  it('tells how many have no time', () => {
    const all = [incident('2026-11-23'), incident('2026-11-22', '20:00')];
    expect(whenItHappens(all, now).untimed).toBe(1);
  });

  it('goes by the twelve weeks that end with this one', () => {
    const all = [incident('2026-11-23'), incident('2026-11-22'), incident('2026-09-06')];
    const { weeks } = whenItHappens(all, now);
    expect(weeks).toHaveLength(12);
    expect(weeks[0]).toEqual({ monday: '2026-09-07', count: 0 });
    expect(weeks.slice(-2)).toEqual([
      { monday: '2026-11-16', count: 1 },
      { monday: '2026-11-23', count: 1 },
    ]);
  });
});
