import { Temporal } from 'temporal-polyfill';
import type { Answers } from '../../../src/domain/answers.ts';
import { checkTimes, incidentsOf, settleNight } from '../../../src/domain/incident.ts';
import { now } from '../../support/caseFacts.ts';

const problem = (answers: Answers, at = now) => checkTimes(answers, at)?.problem;

describe('an incident', () => {
  it.each([
    [{ from: '22:00', to: '23:30' }, '2026-11-22T21:00:00Z', '2026-11-22T22:30:00Z'],
    [{ from: '23:10', to: '02:30' }, '2026-11-22T22:10:00Z', '2026-11-23T01:30:00Z'],
    [{ from: '22:00', to: '00:00' }, '2026-11-22T21:00:00Z', '2026-11-22T23:00:00Z'],
    [{ from: '00:00', to: '03:00' }, '2026-11-21T23:00:00Z', '2026-11-22T02:00:00Z'],
    [{ from: '22:00' }, '2026-11-22T21:00:00Z', undefined],
    [{}, undefined, undefined],
  ])('of 22 November with %j lasts from %s to %s', (times: Answers, start, end) => {
    const [found] = incidentsOf({ date: '2026-11-22', ...times });
    expect([found?.start, found?.end]).toEqual([start, end]);
  });

  it('goes over the end of a month and of a year', () => {
    const [found] = incidentsOf({ date: '2025-12-31', from: '23:30', to: '04:00' });
    expect(found?.end).toBe('2026-01-01T03:00:00Z');
  });

  it('keeps the day and the clock times as they were said', () => {
    const said = { date: '2026-11-22', from: '23:10', to: '02:30' };
    expect(incidentsOf(said)).toEqual([expect.objectContaining({ ...said, ongoing: false })]);
  });

  it('is none without a day', () => {
    expect(incidentsOf({ from: '22:00', to: '23:00' })).toEqual([]);
  });
});

describe('several occasions', () => {
  const earlier = [{ date: '2026-11-21', from: '23:00', to: '02:00' }, { date: '2026-11-20' }];

  it('are incidents each, the latest last, whatever order they were told in', () => {
    const found = incidentsOf({ date: '2026-11-22', from: '22:00', ongoing: true, earlier });
    expect(found).toEqual([
      { date: '2026-11-20', ongoing: false },
      {
        date: '2026-11-21',
        from: '23:00',
        to: '02:00',
        ongoing: false,
        start: '2026-11-21T22:00:00Z',
        end: '2026-11-22T01:00:00Z',
      },
      { date: '2026-11-22', from: '22:00', ongoing: true, start: '2026-11-22T21:00:00Z' },
    ]);
  });

  it('are told in the order of the clock within a day', () => {
    const twice = [{ date: '2026-11-22', from: '08:00' }];
    const found = incidentsOf({ date: '2026-11-22', from: '07:00', earlier: twice });
    expect(found.map(({ from }) => from)).toEqual(['07:00', '08:00']);
  });

  it('are there also when the latest has no day', () => {
    expect(incidentsOf({ earlier }).map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-21']);
  });

  it.each<[string, Answers]>([
    ['dateInFuture', { earlier: [{ date: '2026-11-24' }] }],
    ['dateTooOld', { earlier: [...earlier, { date: '2020-01-01' }] }],
    ['endBeforeStart', { earlier: [{ date: '2026-11-20', from: '22:00', to: '20:00' }] }],
    ['startInFuture', { date: '2026-11-22', earlier: [{ date: '2026-11-23', from: '23:50' }] }],
  ])('are judged each: %s', (code, answers) => {
    expect(problem(answers)).toBe(code);
  });

  it('that can be are no problem', () => {
    expect(problem({ date: '2026-11-22', from: '22:00', earlier })).toBeUndefined();
  });
});

describe('just after midnight', () => {
  const night = Temporal.Instant.from('2026-11-23T23:30:00Z');
  const settle = (answers: Answers, at = night) => settleNight(answers, at);

  it('"today" at a later hour is the evening before, for each occasion', () => {
    const today = { date: '2026-11-24', from: '23:00' };
    expect(settle({ ...today, earlier: [today, { date: '2026-11-24', from: '00:10' }] })).toEqual({
      date: '2026-11-23',
      from: '23:00',
      earlier: [
        { date: '2026-11-23', from: '23:00' },
        { date: '2026-11-24', from: '00:10' },
      ],
    });
  });

  it.each<[string, Answers]>([
    ['another day', { date: '2026-11-22', from: '23:00' }],
    ['no hour', { date: '2026-11-24' }],
    ['an hour that has been', { date: '2026-11-24', from: '00:30' }],
  ])('%s stays what it is', (_, answers) => {
    expect(settle(answers)).toEqual(answers);
  });

  it('is over at six', () => {
    const six = Temporal.Instant.from('2026-11-24T05:00:00Z');
    expect(settle({ date: '2026-11-24', from: '23:00' }, six).date).toBe('2026-11-24');
  });
});

describe('times that can be', () => {
  it.each<[string, Answers]>([
    ['an ongoing disturbance', { date: '2026-11-23', from: '22:00', ongoing: true }],
    ['one that began this very minute', { date: '2026-11-23', from: '23:40' }],
    ['one that passed midnight', { date: '2026-11-22', from: '22:00', to: '02:00' }],
    ['a day alone', { date: '2026-11-23' }],
    ['three years back to the day', { date: '2023-11-23' }],
    ['a whole day and evening', { date: '2026-11-22', from: '06:00', to: '23:00' }],
    ['nothing at all', {}],
  ])('are those of %s', (_, answers) => {
    expect(problem(answers)).toBeUndefined();
  });

  it('are those of a night that is over, told in the small hours', () => {
    const at = Temporal.Instant.from('2026-11-24T01:30:00Z');
    expect(problem({ date: '2026-11-23', from: '22:00', to: '02:00' }, at)).toBeUndefined();
  });
});

describe('times that cannot be', () => {
  it.each<[string, string, Answers]>([
    ['dateInFuture', 'tomorrow', { date: '2026-11-24' }],
    ['dateTooOld', 'more than three years back', { date: '2023-11-22' }],
    ['startInFuture', 'a minute ahead', { date: '2026-11-23', from: '23:41' }],
    ['endInFuture', 'an end ahead', { date: '2026-11-23', from: '22:00', to: '23:59' }],
    ['endInFuture', 'an end tomorrow', { date: '2026-11-23', from: '22:00', to: '02:00' }],
    ['endInFuture', 'an end ahead alone', { date: '2026-11-23', to: '23:59' }],
    ['endBeforeStart', 'an end before', { date: '2026-11-22', from: '22:00', to: '20:00' }],
    ['endBeforeStart', 'no time between', { date: '2026-11-22', from: '22:00', to: '22:00' }],
    ['sinceInFuture', 'since tomorrow', { since: { said: 'i morgon', date: '2026-11-24' } }],
  ])('are told as %s: %s', (code, _, answers) => {
    expect(problem(answers)).toBe(code);
  });

  it('are judged by the day in Sweden, not in Greenwich', () => {
    const afterMidnight = Temporal.Instant.from('2026-11-23T23:30:00Z');
    expect(problem({ date: '2026-11-24' }, afterMidnight)).toBeUndefined();
    expect(problem({ date: '2026-11-24' }, now)).toBe('dateInFuture');
  });
});
