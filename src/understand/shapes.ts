import type { Vocabulary } from './vocabulary.ts';

type Morphology = Vocabulary['morphology'];

/** Words as they are compared: known shapes of words, each with its name as the vocabulary writes it. */
export interface Shapes {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
  readonly inner: ReadonlyMap<string, readonly string[]>;
}

/** Letters by what stands for each. */
export type Letters = Readonly<Record<string, string>>;

/** The letters that a language goes by; those that may be left out are left out. */
export const lettersOf = ({ letters, silent }: Morphology): Letters =>
  silent.length + Object.keys(letters).length === 0
    ? asWritten
    : { ...letters, ...Object.fromEntries(silent.map((letter) => [letter, ''])) };

/** Every letter stands for itself. */
const asWritten: Letters = {};

/** A word in the letters that its language goes by: with diacritics or without, it is the same word. */
export const spelled = (word: string, letters: Letters): string =>
  letters === asWritten ? word : Array.from(word, (letter) => letters[letter] ?? letter).join('');

/** Letters without their marks, as this language is written in haste: "för" → "for". */
export const folded = (word: string, { folding }: Morphology): string =>
  Array.from(word, (letter) => folding[letter] ?? letter).join('');

/** The shapes of these words, under the form that `key` gives them. */
export const shapesOf = (words: Iterable<string>, key: (word: string) => string): Shapes => {
  const maps = {
    exact: new Map<string, string[]>(),
    starts: new Map<string, string[]>(),
    ends: new Map<string, string[]>(),
    inner: new Map<string, string[]>(),
  };
  for (const word of words) {
    const map = maps[kindOf(word)];
    const form = key(word.replaceAll('*', ''));
    map.set(form, [...(map.get(form) ?? []), word]);
  }
  return maps;
};

const kindOf = (word: string): keyof Shapes => {
  const [open, shut] = [word.startsWith('*'), word.endsWith('*')];
  if (open && shut) return 'inner';
  if (open) return 'ends';
  return shut ? 'starts' : 'exact';
};

/** From this length on a word is read no further: nothing that long is a word. */
const longestWord = 40;
/** The shortest middle of a word that is looked for. */
const shortestInner = 3;

/** The words of the vocabulary that this form is one of. */
export const wordsFor = (form: string, shapes: Shapes): readonly string[] => {
  const word = form.slice(0, longestWord);
  const found = new Set(shapes.exact.get(word));
  const add = (words: readonly string[] | undefined): void =>
    words?.forEach((each) => found.add(each));
  for (let cut = 0; cut <= word.length; cut += 1) {
    add(shapes.starts.get(word.slice(0, cut)));
    add(shapes.ends.get(word.slice(cut)));
    for (let end = cut + shortestInner; end <= word.length && shapes.inner.size > 0; end += 1) {
      add(shapes.inner.get(word.slice(cut, end)));
    }
  }
  return [...found];
};
