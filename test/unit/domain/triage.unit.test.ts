import type { Incident } from '../../../src/domain/incident.ts';
import { highest, triage } from '../../../src/domain/triage.ts';
import type { Kind } from '../../../src/domain/taxonomy.ts';
import { practice } from '../../support/caseFacts.ts';
import { sampleReport } from '../../support/sampleReports.ts';

const { quiet } = practice;

/** A one-off in the daytime by one household: nothing about it presses. */
const ordinary = sampleReport({
  frequency: 'once',
  since: undefined,
  from: '14:00',
  to: '15:00',
}).report;

const weigh = (kinds: readonly Kind[], households = 1) =>
  triage({ report: { ...ordinary, kinds: [...kinds] }, households, quiet });

const at = (times: Partial<Incident>, hours: { from: string; to: string } = quiet) =>
  triage({
    report: {
      ...ordinary,
      incidents: [
        {
          date: '2026-11-22',
          ongoing: false,
          ...times,
        },
      ],
    },
    households: 1,
    quiet: hours,
  });

describe('the priority of a report', () => {
  it('is normal when nothing in it presses, and says so', () => {
    expect(weigh(['music'])).toEqual({ priority: 'normal', reasons: ['ordinary'] });
  });

  it.each<Kind>(['violence', 'threat', 'fire_hazard', 'child_concern', 'adult_concern'])(
    'is urgent for %s',
    (kind) => {
      expect(weigh(['music', kind])).toEqual({ priority: 'urgent', reasons: ['danger'] });
    },
  );

  it('is not urgent for a suspected crime: the police are not the landlord', () => {
    expect(weigh(['drugs_crime']).priority).toBe('normal');
  });

  it('is high when it goes on now', () => {
    expect(at({ ongoing: true })).toEqual({ priority: 'high', reasons: ['ongoing'] });
  });

  it.each(['several_per_week', 'daily', 'constantly'] as const)('is high when %s', (frequency) => {
    const { report } = sampleReport({ frequency, from: '14:00', to: '15:00' });
    expect(triage({ report, households: 1, quiet })).toEqual({
      priority: 'high',
      reasons: ['repeated'],
    });
  });

  it('is high when a second household complains', () => {
    expect(weigh(['music'], 2)).toEqual({ priority: 'high', reasons: ['severalHouseholds'] });
  });

  it('gives every reason that holds, and the most pressing decides', () => {
    const { report } = sampleReport({ kinds: ['threat'] });
    expect(triage({ report, households: 3, quiet })).toEqual({
      priority: 'urgent',
      reasons: ['danger', 'night', 'repeated', 'severalHouseholds'],
    });
  });

  it('is the same for the same report, always', () => {
    expect(weigh(['dog', 'smoke'])).toEqual(weigh(['dog', 'smoke']));
  });
});

describe('the night', () => {
  it.each([
    [{ from: '22:00' }, true],
    [{ from: '06:59' }, true],
    [{ from: '07:00' }, false],
    [{ from: '21:59' }, false],
    [{ from: '21:00', to: '22:30' }, true],
    [{ from: '20:00', to: '08:00' }, true],
    [{ from: '14:00', to: '15:00' }, false],
    [{}, false],
  ])('has an incident with %j: %s', (times, night) => {
    expect(at(times).reasons.includes('night')).toBe(night);
  });

  it('has no evening that was over when it began', () => {
    expect(at({ from: '19:00', to: '22:00' }).reasons).toEqual(['ordinary']);
  });

  it.each([
    [{ from: '14:00', to: '15:00' }, false],
    [{ from: '23:30' }, false],
    [{ from: '00:30', to: '01:00' }, true],
    [{ from: '05:59' }, true],
  ])('that a landlord begins at midnight has %j: %s', (times, night) => {
    expect(at(times, { from: '00:00', to: '06:00' }).reasons.includes('night')).toBe(night);
  });
});

describe('the priority of a case', () => {
  it('is that of its most pressing report', () => {
    expect(highest(['normal', 'urgent', 'high'])).toBe('urgent');
    expect(highest(['normal', 'high'])).toBe('high');
    expect(highest([])).toBe('normal');
  });
});
