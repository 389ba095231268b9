import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/understand/readMessage.ts';
import { wordsOf } from '../../support/hearing.ts';

const now = Temporal.Instant.from('2026-11-23T09:00+01:00');

const dangerIn = (text: string, language: 'sv' | 'en') =>
  readMessage(text, { words: wordsOf(language), now }).danger;

const inSwedish = {
  fire_now: [
    'det brinner i lägenheten under',
    'DET BRINNER',
    'det luktar gas i hela trapphuset',
    'rök väller ut ur lägenheten mittemot',
    'det kommer rök ur brevinkastet hos grannen',
    'grannens balkong står i lågor',
    'nån har tänt eld på soporna i källaren, det ryker',
    'lågor från balkongen på våning 3',
  ],
  violence_now: [
    'nu slår han henne igen',
    'grannen misshandlar sin fru just nu',
    'en kvinna skriker på hjälp i lägenheten ovanför',
    'de slåss i trapphuset, en ligger och blöder',
    'han stryper henne, skynda er',
    'någon blir slagen hos grannen, jag hör det genom väggen',
    'två killar sparkar på en tredje i porten',
  ],
  threat_now: [
    'han står utanför min dörr med en kniv',
    'han skriker att han ska döda mig',
    'grannen hotar oss just nu och bankar på dörren',
    'han är här och säger att han ska slå ihjäl oss',
    'mannen i 1102 hotar mig med en yxa',
  ],
  child_now: [
    'två små barn är ensamma hemma och gråter just nu',
    'ett litet barn sitter på fönsterbrädan med fönstret öppet, ingen vuxen',
    'barnen i 1007 är instängda och skriker, ingen öppnar',
  ],
} as const;

const inEnglish = {
  fire_now: [
    'the flat below is on fire',
    'I can smell gas in the stairwell',
    'there is smoke coming from under the door of flat 12',
    'flames on the balcony above me',
    'thick black smoke in the hallway',
  ],
  violence_now: [
    "he's hitting her right now",
    'someone is being beaten next door',
    'a woman is screaming for help upstairs',
    'they are fighting with knives in the stairwell',
    "he's strangling her, please hurry",
    'my neighbour is beating his wife',
  ],
  threat_now: [
    'he is outside my door with a knife',
    'he says he will kill me',
    'the man in 1102 is threatening us right now',
    'he has a gun and is standing in the yard',
  ],
  child_now: [
    'two small kids alone in the flat, crying, no parents',
    'a toddler is climbing on the balcony railing alone',
    'the children are locked in and screaming, nobody answers',
  ],
} as const;

const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([danger, texts]) => texts.map((text) => [text, danger] as const));

describe('a danger that goes on now', () => {
  it.each(rows(inSwedish))('in Swedish, %j, is %s', (text, danger) => {
    expect(dangerIn(text, 'sv')).toBe(danger);
  });

  it.each(rows(inEnglish))('in English, %j, is %s', (text, danger) => {
    expect(dangerIn(text, 'en')).toBe(danger);
  });
});

describe('no danger now', () => {
  it.each([
    ['jag mördar snart nån om musiken inte slutar', undefined],
    ['han har aldrig hotat någon', undefined],
    ['han slår inte någon', undefined],
    ['basen är som en bomb', undefined],
    ['klockan slår tolv varje natt', undefined],
    ['de slår igen dörrarna så huset skakar', undefined],
    ['han hotade mig i våras', 'past_threat'],
    ['grannen slog min sambo i lördags', 'past_threat'],
  ])('in Swedish in %j', (text, danger) => {
    expect(dangerIn(text, 'sv')).toBe(danger);
  });

  it.each([
    ['this noise is killing me', undefined],
    ['he never threatened anyone', undefined],
    ['they slam the doors every night', undefined],
    ['he threatened me last spring', 'past_threat'],
    ['he punched my husband on Saturday', 'past_threat'],
  ])('in English in %j', (text, danger) => {
    expect(dangerIn(text, 'en')).toBe(danger);
  });
});
