import { readMessage } from '../../../src/understand/readMessage.ts';
import { now } from '../../support/caseFacts.ts';
import { wordsOf } from '../../support/hearing.ts';

const effects = (text: string, language: 'sv' | 'en') =>
  readMessage(text, { words: wordsOf(language), now }).impact;

describe('what a disturbance does', () => {
  it.each([
    ['jag kan inte sova', ['sleep']],
    ['vi vaknar varje natt', ['sleep']],
    ['jag ska upp klockan fem', ['sleep']],
    ['jag kan inte plugga', ['work']],
    ['jag jobbar hemifrån', ['work']],
    ['jag vågar inte gå ut', ['fear']],
    ['det är obehagligt', ['fear']],
    ['mina barn blir väckta', ['sleep', 'children']],
    ['jag har astma', ['health']],
    ['min fru är gravid', ['health']],
    ['de spelar musik', []],
    ['en man sover i trapphuset', []],
    ['hon är rädd för katter', []],
    ['jag blir galen', []],
    ['min son hjälper mig att skriva', []],
  ])('is told in %j', (text, told) => {
    expect(effects(text, 'sv')).toEqual(told);
  });

  it.each([
    ["I can't sleep", ['sleep']],
    ['it wakes us up', ['sleep']],
    ['I have to be up at 5', ['sleep']],
    ["I can't concentrate on my thesis", ['work']],
    ["I don't feel safe", ['fear']],
    ['my kids are terrified', ['fear', 'children']],
    ['I get migraines', ['health']],
    ['a man sleeps in the stairwell', []],
    ["I'll move out", []],
    ['the music is loud', []],
  ])('is told in English in %j', (text, told) => {
    expect(effects(text, 'en')).toEqual(told);
  });
});
