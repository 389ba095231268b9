import { Temporal } from 'temporal-polyfill';
import { dueWords, shortMoment, toTheSecond } from '../../src/board/dateWords.ts';
import { incidentWords } from '../../src/board/incidentWords.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { texts } from '../support/boardHost.ts';

const at = (instant: string, language = 'sv') => ({
  say: texts.words(language),
  language,
  now: Temporal.Instant.from(instant),
});
const monday = '2026-11-23T12:00:00Z';

describe('a due day in words', () => {
  it.each([
    ['2026-11-23', 'i dag', 'today'],
    ['2026-11-24', 'i morgon', 'tomorrow'],
    ['2026-11-26', 'tors 26 nov', 'Thu 26 Nov'],
    ['2027-01-05', 'tis 5 jan. 2027', 'Tue, 5 Jan 2027'],
    ['2026-11-22', '1 dag sen', '1 day late'],
    ['2026-11-21', '2 dagar sen', '2 days late'],
    ['2026-10-22', '32 dagar sen', '32 days late'],
  ])('of %s is %s in Swedish and %s in English', (due, swedish, english) => {
    expect(dueWords(at(monday), due).words).toBe(swedish);
    expect(dueWords(at(monday, 'en'), due).words).toBe(english);
  });

  it('is late only when its day is over in Sweden, whatever the day is in UTC', () => {
    expect(dueWords(at('2026-11-23T22:59:59Z'), '2026-11-23')).toMatchObject({ late: false, today: true }); // prettier-ignore
    expect(dueWords(at('2026-11-23T23:00:00Z'), '2026-11-23')).toMatchObject({ late: true });
  });
});

describe('the time of receipt', () => {
  it('is told to the second in Swedish time', () => {
    expect(toTheSecond({ say: texts.words('sv') }, '2026-11-23T22:41:07Z')).toBe(
      'måndag 23 november 2026 kl. 23:41:07',
    );
    expect(toTheSecond({ say: texts.words('en') }, '2026-07-01T22:41:07Z')).toBe(
      'Thursday, 2 July 2026 at 00:41:07',
    );
  });

  it('is short in the history', () => {
    expect(shortMoment({ say: texts.words('sv') }, '2026-11-23T22:41:07Z')).toBe(
      '23 nov. 2026 23:41',
    );
  });
});

describe('an incident in words', () => {
  const words = (incident: Partial<Incident>, language = 'sv') =>
    incidentWords(at(monday, language), { date: '2026-11-22', ongoing: false, ...incident });

  it('says from when to when', () => {
    expect(words({ from: '19:00', to: '20:30' })).toBe('söndag 22 november 2026, kl. 19:00–20:30');
  });

  it('says which night it was when it went on past midnight', () => {
    expect(words({ from: '23:10', to: '02:30' })).toBe(
      'söndag 22 november 2026, kl. 23:10 till 02:30 natten mot måndag 23 november',
    );
    expect(words({ from: '23:10', to: '02:30' }, 'en')).toBe(
      'Sunday, 22 November 2026, 23:10 to 02:30 on Monday 23 November',
    );
  });

  it('says that it was going on, and what is not known', () => {
    expect(words({ from: '21:40', ongoing: true })).toBe(
      'söndag 22 november 2026, från kl. 21:40, pågick när anmälan kom in',
    );
    expect(words({ ongoing: true })).toBe('söndag 22 november 2026, pågick när anmälan kom in');
    expect(words({ to: '03:00' })).toBe('söndag 22 november 2026, till kl. 03:00');
    expect(words({})).toBe('söndag 22 november 2026, klockslag ej angivet');
  });
});
