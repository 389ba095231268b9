import { hear } from '../../support/hearing.ts';

const dateIn = (text: string, language: 'sv' | 'en' = 'sv', at?: string) =>
  hear(text, 'date', { language, ...(at !== undefined && { at }) }).found.date;

/** Said on Monday 23 November 2026, at 23:40. */
describe('a day', () => {
  it.each([
    ['i dag', '2026-11-23'],
    ['Idag', '2026-11-23'],
    ['ikväll', '2026-11-23'],
    ['i morse', '2026-11-23'],
    ['nyss', '2026-11-23'],
    ['i går', '2026-11-22'],
    ['IGÅR KVÄLL!', '2026-11-22'],
    ['i natt', '2026-11-22'],
    ['i förrgår', '2026-11-21'],
    ['i lördags', '2026-11-21'],
    ['lördag', '2026-11-21'],
    ['förra fredagen', '2026-11-20'],
    ['i måndags', '2026-11-16'],
    ['tis', '2026-11-17'],
    ['2026-11-03', '2026-11-03'],
    ['3/11', '2026-11-03'],
    ['3/11 2025', '2025-11-03'],
    ['03/11/2025', '2025-11-03'],
    ['3 november', '2026-11-03'],
    ['den 3:e november', '2026-11-03'],
    ['3 nov 2025', '2025-11-03'],
    ['29 februari 2024', '2024-02-29'],
    ['24/12', '2025-12-24'],
    ['I dag', '2026-11-23'],
    ['I förrgår', '2026-11-21'],
  ])('in Swedish, %j, is %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  it.each([
    ['today', '2026-11-23'],
    ['Tonight', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['last night', '2026-11-22'],
    ['the day before yesterday', '2026-11-21'],
    ['on Saturday', '2026-11-21'],
    ['last Monday', '2026-11-16'],
    ['3 November', '2026-11-03'],
    ['November 3rd', '2026-11-03'],
    ['the 3rd of November', '2026-11-03'],
    ['Nov 3, 2025', '2025-11-03'],
    ['3/11', '2026-11-03'],
  ])('in English, %j, is %s', (text, day) => {
    expect(dateIn(text, 'en')).toBe(day);
  });

  it.each(['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'])(
    'named as %s is in the week before, and never today',
    (name) => {
      const day = dateIn(`i ${name}s`) ?? '';
      expect(day >= '2026-11-16' && day < '2026-11-23').toBe(true);
    },
  );

  it('without a year is the latest that has been; one in the coming week is asked about', () => {
    expect(dateIn('28/12', 'sv', '2026-01-03T12:00:00Z')).toBe('2025-12-28');
    expect(dateIn('30/11')).toBe('2026-11-30');
    expect(dateIn('1/12')).toBe('2025-12-01');
  });

  it('is that of Sweden just after midnight', () => {
    expect(dateIn('i dag', 'sv', '2026-11-23T23:10:00Z')).toBe('2026-11-24');
    expect(dateIn('i går', 'sv', '2026-11-23T23:10:00Z')).toBe('2026-11-23');
  });

  it.each([
    '31/2',
    '31 februari',
    '0/0',
    '99/99',
    '2026-13-01',
    '2026-02-30',
    '29/2',
    '12/13/14',
    'vad sa du',
    'musik',
    '22',
    '',
    '🎉',
    'constructor',
  ])('is not %j', (text) => {
    expect(dateIn(text)).toBeUndefined();
  });
});

/** A night is told as of the day on which it began. */
describe('a night', () => {
  const morning = '2026-11-23T08:00:00Z';

  it.each([
    ['i natt kl 3', '2026-11-23', '03:00'],
    ['i natt vid halv två', '2026-11-23', '01:30'],
    ['i natt kl 23', '2026-11-22', '23:00'],
    ['i natt mellan 23 och 02', '2026-11-22', '23:00'],
    ['i natt', '2026-11-22', undefined],
  ])('in Swedish, %j, began on %s at %s', (text, date, from) => {
    expect(hear(text, 'date', { at: morning }).found).toMatchObject({
      date,
      ...(from && { from }),
    });
  });

  it.each([
    ['last night at 2 am', '2026-11-23', '02:00'],
    ['last night at 11 pm', '2026-11-22', '23:00'],
  ])('in English, %j, began on %s at %s', (text, date, from) => {
    const { found } = hear(text, 'date', { language: 'en', at: morning });
    expect(found).toMatchObject({ date, from });
  });

  it.each([
    ['natten till söndag', '2026-11-21'],
    ['natten mot lördag', '2026-11-20'],
    ['natten till söndagen', '2026-11-21'],
  ])('to a day, %j, began on %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
});
