import { hear } from '../../support/hearing.ts';

const span = (text: string, language: 'sv' | 'en' = 'sv') => {
  const { from, to, ongoing } = hear(text, 'from', { language }).found;
  return { from, to, ongoing };
};

describe('from one time to another', () => {
  it.each([
    '22-02',
    '22–02',
    '22 - 02',
    '22:00-02:00',
    '22.00–02.00',
    'kl 22-02',
    'i går 22-02',
    'mellan 22 och 02',
    'från 22 till 02',
    'från kl 22 till kl 02',
    '22 till 02',
    'från klockan 22 fram till 02',
    'tio på kvällen till två',
    'kl. 22 till ca 2.00',
  ])('in Swedish, %j, is the night from ten to two, and it is over', (text) => {
    expect(span(text)).toEqual({ from: '22:00', to: '02:00', ongoing: false });
  });

  it.each([
    '10 pm to 2 am',
    'from 10 pm to 2 am',
    '10pm-2am',
    '10 pm – 2 am',
    '22-02',
    'between 10 pm and 2 am',
    'from 22 until 02',
    '10 p.m. to 2 a.m.',
  ])('in English, %j, is the night from ten to two, and it is over', (text) => {
    expect(span(text, 'en')).toEqual({ from: '22:00', to: '02:00', ongoing: false });
  });

  it.each([
    ['10-11pm', '22:00', '23:00'],
    ['10 to 11 pm', '22:00', '23:00'],
    ['between 9 and 10 in the evening', '21:00', '22:00'],
    ['11 pm to midnight', '23:00', '00:00'],
  ])('in English, %j, names the part of the day once for both', (text, from, to) => {
    expect(span(text, 'en')).toMatchObject({ from, to });
  });

  it.each([
    ['i går kväll mellan 8 och 10', '20:00', '22:00'],
    ['halv elva till kvart i tolv', '10:30', '11:45'],
    ['från midnatt till 3', '00:00', '03:00'],
  ])('in Swedish, %j, is %s to %s', (text, from, to) => {
    expect(span(text)).toMatchObject({ from, to });
  });

  it('with an impossible end is no span', () => {
    expect(span('22-25').to).toBeUndefined();
  });

  it('tells the day too', () => {
    expect(hear('i lördags 22-02', 'date').found).toEqual({
      date: '2026-11-21',
      from: '22:00',
      to: '02:00',
      ongoing: false,
    });
  });

  it('beside a date takes nothing of the date for a time', () => {
    expect(hear('3 november 22:15', 'date').found).toEqual({ date: '2026-11-03', from: '22:15' });
    expect(hear('2026-11-03 22-02', 'date').found).toMatchObject({
      date: '2026-11-03',
      from: '22:00',
      to: '02:00',
    });
    expect(hear('3/11', 'date').found).toEqual({ date: '2026-11-03' });
  });
});

describe('the evening before', () => {
  it('at eleven is heard whole', () => {
    expect(hear('i går kväll vid 23', 'date').found).toEqual({
      date: '2026-11-22',
      from: '23:00',
    });
    expect(hear('yesterday evening at 11', 'date', { language: 'en' }).found).toEqual({
      date: '2026-11-22',
      from: '23:00',
    });
  });
});

describe('when it ended', () => {
  it.each([
    ['02', '02:00'],
    ['till 02', '02:00'],
    ['vid tre', '03:00'],
    ['till kl 3', '03:00'],
    ['midnatt', '00:00'],
    ['fram till halv tre', '02:30'],
  ])('is heard in %j as %s', (text, to) => {
    expect(hear(text, 'to').found).toEqual({ to, ongoing: false });
  });

  it('may be that it has not', () => {
    expect(hear('det pågår fortfarande', 'to').found).toEqual({ ongoing: true });
  });
});
