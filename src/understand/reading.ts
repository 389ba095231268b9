import { lexiconOf, tellLexiconOf, type Lexicon } from './lexicon.ts';
import { numbersIn } from './numbers.ts';
import { note, searchLevel, type Search } from './search.ts';
import { tidied, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOfTokens } from './words.ts';

/** A stretch of tokens that stands for something; `end` is not counted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with everything in it that the vocabulary knows. */
export interface Reading {
  readonly words: Vocabulary;
  readonly tokens: readonly Token[];
  /** What stands after the last of them. */
  readonly after: string;
  /** The value of each token that is a number. */
  readonly numbers: readonly (number | undefined)[];
  /** Where each group was found: for every token the ends, the longest last. */
  readonly found: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
  /** The groups that begin at each token. */
  readonly at: readonly ReadonlySet<string>[];
}

/** The last text that was read with each lexicon: a message is asked about more than once. */
const last = new WeakMap<Lexicon, { readonly text: string; readonly reading: Reading }>();

/** Reads a text with a language's words. */
export const readText = (text: string, words: Vocabulary): Reading =>
  readWith(text, lexiconOf(words));

/** Reads an answer to a complainant for what it tells about the neighbour. */
export const readToTell = (text: string, words: Vocabulary): Reading =>
  readWith(text, tellLexiconOf(words));

const readWith = (text: string, lexicon: Lexicon): Reading => {
  const known = last.get(lexicon);
  if (known?.text === text) return known.reading;
  const reading = read(text, lexicon);
  last.set(lexicon, { text, reading });
  return reading;
};

const read = (text: string, lexicon: Lexicon): Reading => {
  const { words } = lexicon;
  const tokens = tokensOf(text, lexicon.cutting);
  const known = wordsOfTokens(tokens, lexicon);
  const present = new Set<string>();
  for (const each of known) for (const word of each) present.add(word);
  const search: Search = {
    tokens,
    known,
    present,
    found: new Map(),
    at: tokens.map(() => new Set()),
  };
  const numbers = numbersIn(tokens, known, words);
  for (const [at, value] of numbers.entries())
    if (value !== undefined) note(search, 'number', [at, at + 1]);
  for (const level of lexicon.levels) searchLevel(search, level);
  const after = tidied(text).slice(tokens.at(-1)?.end ?? 0);
  return { words, tokens, after, numbers, found: search.found, at: search.at };
};
