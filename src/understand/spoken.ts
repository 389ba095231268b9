import { isOrdinary } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether words that stand together may be in this language: it knows at least half as many of them as the one that knows
 * most. "Finns" is a people in English, and a small word in Swedish.
 */
export const isSpoken = (
  tokens: readonly Token[],
  words: Vocabulary,
  everyLanguage: readonly Vocabulary[],
): boolean => {
  const known = (language: Vocabulary): number =>
    tokens.filter(({ text }) => isOrdinary(text, language)).length;
  return known(words) * 2 >= Math.max(...everyLanguage.map(known));
};
