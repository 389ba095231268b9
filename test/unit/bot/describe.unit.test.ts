import { Temporal } from 'temporal-polyfill';
import { questionName, type Answers } from '../../../src/domain/answers.ts';
import { answerInWords, dayInWords, instantInWords } from '../../../src/bot/describe.ts';
import { homesOf } from '../../../src/domain/address.ts';
import { now, register } from '../../support/caseFacts.ts';
import { texts } from '../../support/hearing.ts';
import { whole } from '../../support/interviewing.ts';

const today = Temporal.PlainDate.from('2026-11-23');

const inWords = (name: keyof Answers, answers: Answers, language = 'sv') => {
  const reader = { say: texts.words(language), now, homes: homesOf(register) };
  return answerInWords(name, answers, reader);
};

describe('a day in words', () => {
  it.each([
    ['sv', '2026-11-22', 'söndag 22 november'],
    ['en', '2026-11-22', 'Sunday 22 November'],
    ['sv', '2025-12-24', 'onsdag 24 december 2025'],
    ['en', '2025-12-24', 'Wednesday, 24 December 2025'],
    ['sv-x-easy', '2026-11-22', 'söndag 22 november'],
    ['ar', '2026-11-22', 'الأحد، 22 نوفمبر'],
  ])('in %s is %s as "%s": the year is told when it is another', (language, day, words) => {
    expect(dayInWords(day, texts.words(language), today)).toBe(words);
  });
});

describe('an instant in words', () => {
  it.each([
    ['sv', '2026-11-23T22:40:05Z', '23 november 2026 kl. 23:40:05'],
    ['en', '2026-11-23T22:40:05Z', '23 November 2026 at 23:40:05'],
    ['sv', '2026-06-30T22:00:00Z', '1 juli 2026 kl. 00:00:00'],
    ['sv-x-easy', '2026-11-23T22:40:05Z', '23 november 2026 kl. 23:40:05'],
    ['ar', '2026-11-23T22:40:05Z', '23 نوفمبر 2026 في 23:40:05'],
  ])('in %s is %s as "%s", by the clock in Sweden', (language, at, words) => {
    expect(instantInWords(at, texts.words(language))).toBe(words);
  });
});

describe('an answer in words', () => {
  it.each<[keyof Answers, Answers, string]>([
    ['kinds', { kinds: ['music', 'dog'] }, 'Hög musik eller tv, Hund som skäller'],
    ['date', { date: '2026-11-22' }, 'söndag 22 november'],
    ['from', { from: '22:00' }, '22:00'],
    ['to', { from: '20:00', to: '22:00' }, '22:00'],
    ['to', { from: '22:00', to: '02:00' }, '02:00 (efter midnatt)'],
    ['to', { to: '02:00' }, '02:00'],
    ['ongoing', { ongoing: true }, 'Ja'],
    ['ongoing', { ongoing: false }, 'Nej'],
    ['frequency', { frequency: 'weekly' }, 'Varje vecka'],
    ['since', { since: { said: 'två månader', date: '2026-09-23' } }, 'två månader'],
    ['position', { position: 'above' }, 'Lägenheten ovanför'],
    ['home', { home: { said: 'Lindgatan 4', propertyId: 'p' } }, 'Lindgatan 4'],
    ['home', { home: { said: 'Månvägen 1' } }, 'Månvägen 1 (finns inte i vårt register)'],
    ['name', { name: 'Eva & <b>Bo</b>' }, 'Eva & <b>Bo</b>'],
    ['ownWords', { ownWords: '**{{name}}** $t(talk:start)' }, '**{{name}}** $t(talk:start)'],
  ])('to %s, %j, is "%s"', (name, answers, words) => {
    expect(inWords(name, answers)).toBe(words);
  });

  it('tells the year of a day in another year, so that nobody reports the wrong Christmas', () => {
    expect(inWords('date', { date: '2025-12-24' })).toBe('onsdag 24 december 2025');
  });

  it('keeps what a person wrote of a home, whatever it looks like', () => {
    const said = '{{said}} $t(talk:start) <b>&amp;';
    expect(inWords('home', { home: { said } })).toBe(`${said} (finns inte i vårt register)`);
  });

  it.each(texts.languages)('is there in %s for every answer of a whole report', (language) => {
    const names = questionName.options.filter((name) => whole[name] !== undefined);
    const words = names.map((name) => inWords(name, whole, language));
    expect(words.filter((each) => !each)).toEqual([]);
  });

  it.each(questionName.options)('is none when %s has no answer', (name) => {
    expect(inWords(name, {})).toBeUndefined();
  });
});
