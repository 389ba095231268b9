import { faultsOf } from './missing.ts';
import { filesOf, languages, textsOf } from './texts.ts';

const swedish = { language: 'sv', files: filesOf('sv') };

describe('the languages', () => {
  it('are Swedish and at least one other, with something to say', () => {
    expect(languages).toEqual(expect.arrayContaining(['sv', 'sv-x-easy', 'en', 'ar']));
    expect(textsOf('sv').size).toBeGreaterThan(100);
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
  });

  it('are each called by a name of their own', () => {
    const names = languages.map((language) => textsOf(language).get('page:language.name'));
    expect(new Set(names).size).toBe(languages.length);
  });

  it('are chosen by one and the same button, for who cannot read the language at hand', () => {
    const buttons = languages.map((language) =>
      textsOf(language).get('talk:buttons.otherLanguage'),
    );
    expect(new Set(buttons).size).toBe(1);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  it('are all there, with every form of number and the values they are given, and no more', () => {
    expect(faultsOf({ language, files: filesOf(language) }, swedish)).toEqual([]);
  });
});

const rightToLeft = languages.filter(
  (language) => textsOf(language).get('page:direction') === 'rtl',
);

describe.each(rightToLeft)('the texts in %s, from right to left', (language) => {
  it('keep what is put in, and numbers of several parts, in a direction of their own', () => {
    const texts = [...textsOf(language)];
    expect(texts.filter(([, text]) => isLoose(text))).toEqual([]);
    const marks = (text: string, mark: string) => text.split(mark).length;
    expect(texts.filter(([, text]) => marks(text, '\u2068') !== marks(text, '\u2069'))).toEqual([]);
  });
});

/** Whether a value, or a number such as a telephone's, stands where the direction of the text may turn it around. */
const isLoose = (text: string): boolean =>
  /\{\{|\}\}|\d[\d-]* [\d-]*\d/.test(text.replaceAll(/\u2068[^\u2069]*\u2069/g, ''));

it.each([
  ['اتصل على \u2068114 14\u2069', false],
  ['اتصل على \u2068020-50 50 50\u2069', false],
  ['مرحبا \u2068{{name}}\u2069', false],
  ['اتصل على 114 14', true],
  ['اتصل على 020-50 50 50', true],
  ['مرحبا {{name}}', true],
])('"%s" is loose: %s', (text, loose) => {
  expect(isLoose(text)).toBe(loose);
});

describe.each(languages)('the buttons in %s', (language) => {
  const texts = textsOf(language);

  it('are each unlike every other, since a pressed one arrives as its words', () => {
    const buttons = [...texts].filter(([key]) => key.startsWith('talk:buttons.'));
    const said = buttons.map(([, text]) => text.normalize('NFKC').toLowerCase());
    expect(buttons.length).toBeGreaterThan(20);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  it('are called as they are spoken of: the quick exit', () => {
    expect(texts.get('talk:urgent.ownHome')).toContain(texts.get('page:exit.button'));
  });
});

describe('what is missing in a language', () => {
  const first = {
    language: 'sv',
    files: {
      'talk.json': { hello: 'Hej {{name}}', left_one: 'en dag', left_other: '{{count}} dagar' },
      'board.json': { title: 'Kö' },
      'words.json': { yes: ['ja'], no: ['nej'] },
    },
  };
  const words = { yes: ['نعم'], no: ['لا'] };
  const left = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`left_${form}`, 'ي']);
  const whole = { hello: '\u2068{{name}}\u2069', ...Object.fromEntries(left) };

  it.each([
    ['nothing, in a whole one', { 'talk.json': whole, 'words.json': words }, []],
    ['a file', { 'words.json': words }, ['ar/talk.json is missing']],
    [
      'what staff need, once they have a board',
      { 'talk.json': whole, 'words.json': words, 'board.json': {} },
      ['ar/board.json: title is missing'],
    ],
    [
      'a key, or one is too much',
      { 'talk.json': { ...whole, hello: undefined, bye: 'ي' }, 'words.json': words },
      ['ar/talk.json: hello is empty', 'ar/talk.json: bye is too much'],
    ],
    [
      'a form of number',
      { 'talk.json': { hello: '{{name}}', left_one: 'ي', left_other: 'ي' }, 'words.json': words },
      ['zero', 'two', 'few', 'many'].map((form) => `ar/talk.json: left_${form} is missing`),
    ],
    [
      'a value',
      { 'talk.json': { ...whole, hello: '{{nmae}}' }, 'words.json': words },
      [
        'ar/talk.json: hello lacks the value name',
        'ar/talk.json: hello takes a value that is not given: nmae',
      ],
    ],
    [
      'a part of the vocabulary',
      { 'talk.json': whole, 'words.json': { yes: [''] } },
      ['ar/words.json: no is missing', 'ar/words.json: yes.0 is empty'],
    ],
    [
      'nothing, in a vocabulary that extends another',
      { 'talk.json': whole, 'words.json': { extends: 'sv' } },
      [],
    ],
  ])('is found to be %s', (_what, files, faults) => {
    expect(new Set(faultsOf({ language: 'ar', files }, first))).toEqual(new Set(faults));
  });
});
