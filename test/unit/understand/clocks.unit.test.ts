import { hear } from '../../support/hearing.ts';

/** What is found when one is asked when it began. */
const began = (text: string, language: 'sv' | 'en' = 'sv') => {
  const { found, problem } = hear(text, 'from', { language });
  return problem?.problem ?? found.from;
};

/** What is found in a text when no clock time is asked for. */
const inPassing = (text: string, language: 'sv' | 'en' = 'sv') => {
  const { from, to } = hear(text, 'kinds', { language }).found;
  return { from, to };
};

describe('a clock time', () => {
  it.each([
    ['22', '22:00'],
    ['22:30', '22:30'],
    ['22.30', '22:30'],
    ['22.30.', '22:30'],
    ['kl 22', '22:00'],
    ['kl. 22', '22:00'],
    ['klockan 7', '07:00'],
    ['0', '00:00'],
    ['kl.22', '22:00'],
    ['kl22', '22:00'],
    ['kl.22.30', '22:30'],
    ['22-tiden', '22:00'],
    ['00:00', '00:00'],
    ['0.30', '00:30'],
    ['03', '03:00'],
    ['24:00', '00:00'],
    ['halv elva', '10:30'],
    ['kvart i tolv', '11:45'],
    ['kvart över tio', '10:15'],
    ['halv elva på kvällen', '22:30'],
    ['vid halv tre på natten', '02:30'],
    ['kvart i ett på natten', '00:45'],
    ['tio på kvällen', '22:00'],
    ['8 på morgonen', '08:00'],
    ['tolv på natten', '00:00'],
    ['elva på natten', '23:00'],
    ['kl 3 på eftermiddagen', '15:00'],
    ['runt elva', '11:00'],
    ['midnatt', '00:00'],
    ['vid midnatt', '00:00'],
    ['mitt på dagen', '12:00'],
    ['från 22', '22:00'],
    ['strax efter 23', '23:00'],
    ['ca 22.15', '22:15'],
  ])('in Swedish, %j, is %s', (text, time) => {
    expect(began(text)).toBe(time);
  });

  it.each([
    ['10pm', '22:00'],
    ['10 PM', '22:00'],
    ['10:30pm', '22:30'],
    ['10.30 pm', '22:30'],
    ['10 p.m.', '22:00'],
    ['10 p.m', '22:00'],
    ['2 a.m.', '02:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['midnight', '00:00'],
    ['noon', '12:00'],
    ['half past ten', '10:30'],
    ['half ten', '10:30'],
    ['half past ten pm', '22:30'],
    ['quarter to twelve', '11:45'],
    ['a quarter past 10', '10:15'],
    ['at ten', '10:00'],
    ['11 at night', '23:00'],
    ['ten in the evening', '22:00'],
    ['around 22', '22:00'],
  ])('in English, %j, is %s', (text, time) => {
    expect(began(text, 'en')).toBe(time);
  });

  it.each([
    '25:00',
    '24:30',
    '22:60',
    '22:75',
    'sent',
    'på kvällen',
    'halv',
    'kvart i',
    '-22',
    '99',
    '070-000 00 01',
    '',
    '🕙',
    '22h',
  ])('is not %j', (text) => {
    expect(began(text)).toBe('timeUnclear');
  });

  it.each([
    ['fem i tolv', '11:55'],
    ['fem över tio', '10:05'],
    ['tjugo över tio', '10:20'],
    ['tio i elva', '10:50'],
    ['fem i halv tre på natten', '02:25'],
    ['vid tvåtiden på natten', '02:00'],
    ['för två timmar sedan', '21:40'],
    ['för en timme sedan', '22:40'],
    ['en timme sedan', '22:40'],
  ])('that once had to be asked for again, %j, is %s', (text, time) => {
    expect(began(text)).toBe(time);
  });

  it.each([
    ['ten past ten', '10:10'],
    ['twenty to eleven at night', '22:40'],
    ['2 hours ago', '21:40'],
    ['an hour ago', '22:40'],
  ])('that once had to be asked for again in English, %j, is %s', (text, time) => {
    expect(began(text, 'en')).toBe(time);
  });

  it.each([
    ['22 30', '22:30'],
    ['22,30', '22:30'],
  ])('written as %j has its minutes: %s', (text, time) => {
    expect(began(text)).toBe(time);
  });
});

describe('a day where a clock time was asked for', () => {
  it('corrects the day', () => {
    expect(hear('nej, det var i lördags', 'from').found).toEqual({ date: '2026-11-21' });
  });
});

describe('a clock time in passing', () => {
  it.each([
    ['musik vid 23', { from: '23:00' }],
    ['fest sedan kl 22', { from: '22:00' }],
    ['musik i natt klockan tre', { from: '03:00' }],
    ['musik till klockan 3 på natten', { to: '03:00' }],
    ['fest fram till 03.30', { to: '03:30' }],
  ])('is heard in %j', (text, times) => {
    expect(inPassing(text)).toEqual({ from: undefined, to: undefined, ...times });
  });

  it.each([
    'musik 22',
    'lgh 1202 spelar musik',
    'musik i 2 timmar',
    'ring 011-000 00 00, musik',
    'Hög musik från en lägenhet ovanför',
    'musik från två lägenheter',
    'musik från 3 håll',
    'fest vid ett tillfälle',
    'fest vid två tillfällen',
    'till en granne med musik',
    'musik 2-3 gånger i veckan',
    'musik 2 till 3 gånger',
  ])('is not heard in %j', (text) => {
    expect(inPassing(text)).toEqual({ from: undefined, to: undefined });
  });

  it.each([
    'loud music from a flat upstairs',
    'a party at a friend’s',
    'music from one of the flats',
    'about a week of music',
    'music since a month',
    'music for about 2 hours',
    'music 2-3 times a week',
    'music at 3 different times',
  ])('is not heard in English in %j', (text) => {
    expect(inPassing(text, 'en')).toEqual({ from: undefined, to: undefined });
  });
});
