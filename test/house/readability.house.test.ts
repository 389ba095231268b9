import { reading } from './readability.ts';
import { languages, textsOf } from './texts.ts';

interface Bar {
  readonly language: string;
  readonly most: number;
  readonly mean: number;
  /** A label may have a long word: fewer words than these are not measured, nor is one sentence alone. */
  readonly from: (words: number, sentences: number) => boolean;
}

const bars: readonly Bar[] = [
  { language: 'sv', most: 35, mean: 30, from: (words) => words >= 8 },
  {
    language: 'sv-x-easy',
    most: 30,
    mean: 25,
    from: (words, sentences) => words >= 8 || sentences > 1,
  },
];

describe.each(bars)('the texts in $language', ({ language, most, mean, from }) => {
  const measured = [...textsOf(language)]
    .map(([key, text]) => ({ key, text, ...reading(text) }))
    .filter(({ words, sentences }) => from(words, sentences));

  it(`have a LIX of at most ${most}, each of them`, () => {
    const hard = measured.filter(({ lix }) => lix > most);
    expect(hard.map(({ key, text, lix }) => `${lix.toFixed(0)} ${key}: ${text}`)).toEqual([]);
  });

  it(`have a LIX below ${mean}, taken together`, () => {
    expect(measured.length).toBeGreaterThan(50);
    expect(measured.reduce((sum, { lix }) => sum + lix, 0) / measured.length).toBeLessThan(mean);
  });
});

describe('the measure', () => {
  it.each([
    ['Hej. Vad gör du?', { words: 4, sentences: 2, lix: 2 }],
    ['Skriv 22.30 eller {{time}}', { words: 4, sentences: 1, lix: 4 }],
    ['Lägenhetsnumret står på dörren.', { words: 4, sentences: 1, lix: 29 }],
    ['QUIET_FROM är DATABASEN på https://chatt.example.se.', { words: 5, sentences: 1, lix: 5 }],
    ['', { words: 0, sentences: 1, lix: 1 }],
  ])('of "%s" is %j', (text, expected) => {
    expect(reading(text)).toEqual(expected);
  });
});

/** What is never said to or of anyone: a plural that keeps a distance, and words that judge. */
const NEVER = /\b(ni|eder|ert|era|störare\w*|störning(?:s)?makare\w*|angivelse\w*|angivare\w*)\b/iu;
const SWEDISH = languages.filter((language) => /^sv(-|$)/.test(language));

describe.each(SWEDISH)('the texts in %s', (language) => {
  const texts = [...textsOf(language)];

  it('say neither "ni" nor anything that judges', () => {
    const words = texts.filter(([, text]) => NEVER.test(text.normalize('NFC')));
    expect(words.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('say "du"', () => {
    expect(texts.filter(([, text]) => /\b(du|dig|din|ditt|dina)\b/i.test(text)).length).toBeGreaterThan(40); // prettier-ignore
  });

  it('are searched for whole words alone', () => {
    const isNever = (text: string) => NEVER.test(text);
    expect(['Vill Ni anmäla?', 'störaren', 'din angivelse'].every(isNever)).toBe(true);
    expect(['Nio nivåer', 'är någon angiven', 'en störning'].some(isNever)).toBe(false);
  });
});
