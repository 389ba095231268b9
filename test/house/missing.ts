import { leaves, placeholders, VOCABULARY } from './texts.ts';

/** A language's files, by name: what stands in them. */
export type Files = Readonly<Record<string, unknown>>;

interface Language {
  readonly language: string;
  readonly files: Files;
}

/** What staff alone read: demanded of a language that has a board, and of no other. */
const STAFF = ['board.json', 'console.json', 'reasons.json', 'teams.json'];

const isForStaff = (files: Files): boolean => 'board.json' in files;

/** `stopped_one` → the key without its form of number. */
const FORM = /_(zero|one|two|few|many|other)$/;

/** The two forms that Swedish has; `pets_other` alone is a name like any other. */
const SWEDISH_FORM = /_(one|other)$/;

const formsOf = (key: string): readonly string[] =>
  ['one', 'other'].map((form) => key.replace(SWEDISH_FORM, `_${form}`));

const numbersOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

const sorted = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].toSorted((a, b) => a.localeCompare(b));

/** What a language lacks of the first one, and has too much of: one sentence each, with language, file and key. */
export function faultsOf(given: Language, first: Language): readonly string[] {
  const wanted = Object.keys(first.files).filter(
    (file) => isForStaff(given.files) || !STAFF.includes(file),
  );
  const has = Object.keys(given.files);
  const at = (file: string) => `${given.language}/${file}`;
  return [
    ...wanted.filter((file) => !has.includes(file)).map((file) => `${at(file)} is missing`),
    ...has.filter((file) => !wanted.includes(file)).map((file) => `${at(file)} is too much`),
    ...has
      .filter((file) => wanted.includes(file))
      .flatMap((file) => {
        const [mine, model] = [given.files[file], first.files[file]];
        const faults = file === VOCABULARY ? wordFaults : textFaults;
        return faults(mine, model, given.language).map((fault) => `${at(file)}: ${fault}`);
      }),
  ];
}

/** A vocabulary that extends another is whole when that one is: only the names are compared, no words. */
function wordFaults(mine: unknown, model: unknown): readonly string[] {
  const names = Object.keys(Object(mine));
  const wanted = Object.keys(Object(model));
  const lacks = names.includes('extends') ? [] : wanted.filter((name) => !names.includes(name));
  return [
    ...lacks.map((name) => `${name} is missing`),
    ...names
      .filter((name) => !wanted.includes(name) && name !== 'extends')
      .map((name) => `${name} is too much`),
    ...leaves(mine, '').flatMap(([key, word]) => (word.trim() === '' ? [`${key} is empty`] : [])),
  ];
}

function textFaults(mine: unknown, model: unknown, language: string): readonly string[] {
  const texts = new Map(leaves(mine, ''));
  const wanted = wantedKeys(new Map(leaves(model, '')), language);
  const faults = [...wanted].flatMap(([key, values]) => {
    const text = texts.get(key);
    if (text === undefined) return [`${key} is missing`];
    return text.trim() === '' ? [`${key} is empty`] : valueFaults(key, text, values);
  });
  const extra = [...texts.keys()].filter((key) => !wanted.has(key));
  return [...faults, ...extra.map((key) => `${key} is too much`)];
}

/** Every key that there must be, with the values that its text takes; a key with numbers in each of the language's forms. */
function wantedKeys(
  model: ReadonlyMap<string, string>,
  language: string,
): ReadonlyMap<string, readonly string[]> {
  const isPlural = (key: string) =>
    SWEDISH_FORM.test(key) && formsOf(key).every((form) => model.has(form));
  return new Map(
    [...model].flatMap(([key, text]) => {
      if (!isPlural(key)) return [[key, placeholders(text)]];
      const stem = key.replace(SWEDISH_FORM, '');
      const values = placeholders(model.get(`${stem}_other`) ?? '');
      return numbersOf(language).map((form) => [`${stem}_${form}`, values]);
    }),
  );
}

/** In a form of number the number itself may be said in words. */
function valueFaults(key: string, text: string, values: readonly string[]): readonly string[] {
  const taken = sorted(placeholders(text));
  const free = FORM.test(key) ? ['count'] : [];
  const lacks = sorted(values).filter((value) => !taken.includes(value) && !free.includes(value));
  const extra = taken.filter((value) => !values.includes(value));
  return [
    ...lacks.map((value) => `${key} lacks the value ${value}`),
    ...extra.map((value) => `${key} takes a value that is not given: ${value}`),
  ];
}
