import {
  filesOf,
  jsonOf,
  languages,
  leaves,
  placeholders,
  pluralKeys,
  textsOf,
  VOCABULARY,
} from './texts.ts';

const swedish = textsOf('sv');
const plurals = pluralKeys(swedish);
const pluralForms = plurals.flatMap((key) => [`${key}_one`, `${key}_other`]);
const plain = [...swedish.keys()].filter((key) => !pluralForms.includes(key));

/** The forms of number that a language has: two in Swedish, six in Arabic. */
const numbersOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

const sorted = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].toSorted((a, b) => a.localeCompare(b));

const meanings = (words: unknown): readonly string[] => sorted(Object.keys(Object(words)));

describe('the languages', () => {
  it('are Swedish and at least one other, with something to say', () => {
    expect(languages).toEqual(expect.arrayContaining(['sv', 'en']));
    expect(swedish.size).toBeGreaterThan(100);
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('lie in the same files as the Swedish ones', () => {
    expect(sorted(filesOf(language))).toEqual(sorted(filesOf('sv')));
  });

  it('have the same keys, and a form for every kind of number', () => {
    const forms = plurals.flatMap((key) => numbersOf(language).map((form) => `${key}_${form}`));
    expect(sorted(texts.keys())).toEqual(sorted([...plain, ...forms]));
  });

  it('are never empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same values', () => {
    const wanted = plain.map((key) => [key, sorted(placeholders(swedish.get(key) ?? ''))]);
    const taken = plain.map((key) => [key, sorted(placeholders(texts.get(key) ?? ''))]);
    expect(taken).toEqual(wanted);
  });

  it('take the same values in every form of number, where only the number itself may be said in words', () => {
    const valuesIn = (text = '') => sorted(placeholders(text)).filter((name) => name !== 'count');
    for (const key of plurals) {
      const forms = numbersOf(language).map((form) => texts.get(`${key}_${form}`));
      const wanted = valuesIn(swedish.get(`${key}_other`));
      expect([key, forms.map(valuesIn)]).toEqual([key, forms.map(() => wanted)]);
    }
  });

  it('come with a vocabulary for the same meanings, and no empty word', () => {
    const words = jsonOf(language, VOCABULARY);
    expect(meanings(words)).toEqual(meanings(jsonOf('sv', VOCABULARY)));
    expect(leaves(words, '').filter(([, word]) => word.trim() === '')).toEqual([]);
  });
});
