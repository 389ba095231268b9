import { lettersOf, spelled } from './shapes.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Names of a number: for one only the first, since "en" is an article. What is written apart is read as one word. */
export const namesOf = (names: readonly string[], value: number): readonly string[] =>
  names.slice(0, value === 1 ? 1 : names.length).map(joined);

/** "Ten" and "three" of "thirteen", when they are written apart. */
export const joined = (name: string): string => name.replace(' ', '');

/** The names that are written apart, with what may be written together with them. */
export const pairsIn = ({ numbers, clock, morphology }: Vocabulary): ReadonlySet<string> => {
  const apart = [...numbers, ...clock.hourNames].flat().filter((name) => name.includes(' '));
  const written = ['', ...morphology.prefixes].flatMap((prefix) =>
    ['', ...morphology.articles].flatMap((article) =>
      apart.map((name) => `${prefix}${article}${name}`),
    ),
  );
  const letters = lettersOf(morphology);
  return new Set(written.map((name) => spelled(name, letters)));
};

const made = new WeakMap<Vocabulary, ReadonlyMap<string, number>>();

/** What each name of a number stands for; made once for each vocabulary. */
const valuesOf = (words: Vocabulary): ReadonlyMap<string, number> => {
  const known = made.get(words);
  if (known) return known;
  const letters = lettersOf(words.morphology);
  const names = words.numbers.flatMap((each, value) =>
    namesOf(each, value).map((name): readonly [string, number] => [spelled(name, letters), value]),
  );
  const values = new Map(names);
  made.set(words, values);
  return values;
};

/** The whole number that each token is, in digits of any script or as a word. */
export const numbersIn = (
  tokens: readonly Token[],
  known: readonly ReadonlySet<string>[],
  words: Vocabulary,
): readonly (number | undefined)[] => {
  const values = valuesOf(words);
  return tokens.map(({ text }, at) => {
    if (/^\d{1,6}$/.test(text)) return Number(text);
    for (const word of known[at] ?? []) {
      const value = values.get(word);
      if (value !== undefined) return value;
    }
    return undefined;
  });
};
