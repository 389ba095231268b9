/** Word, or number, with what may stand inside one: `22.30`, `e-post`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_])?/gu;

/** The end of a sentence; not the point of `22.30`. */
const END = /[.!?…]+(?=\s|$)/gu;

/** A word of letters alone, over six of them; a name such as `DATA_DIR` or an address is not read letter by letter. */
const LONG = /^(?!\p{Lu}+$)[\p{L}-]{7,}$/u;

const VALUE = /\{\{[^}]*\}\}/g;

const wordsOf = (text: string): readonly string[] => text.replace(VALUE, 'xx').match(WORD) ?? [];

const sentencesIn = (text: string): number => {
  const ends = [...text.matchAll(END)].length;
  const open = /[^.!?…\s]\s*$/u.test(text) ? 1 : 0;
  return Math.max(1, ends + open);
};

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Läsbarhetsindex: words a sentence, and how many in a hundred are long. Under 30 is very easy, over 40 is not. */
  readonly lix: number;
}

/** How easily a Swedish text is read. A value that is put in counts as one short word. */
export function reading(text: string): Reading {
  const words = wordsOf(text);
  const sentences = sentencesIn(text);
  const long = words.filter((word) => LONG.test(word)).length;
  const count = Math.max(1, words.length);
  return { words: words.length, sentences, lix: count / sentences + (100 * long) / count };
}
