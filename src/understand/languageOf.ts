import { lexiconOf } from './lexicon.ts';
import { wordsFor } from './shapes.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many words a text needs more of in one language than in any other. */
const lead = 1.5;

/** The language that a text is in; none when that is not clear. */
export const languageOf = (
  text: string,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): string | undefined => {
  const found = [...vocabularies].map(([language, words]) => ({
    language,
    known: knownIn(text, words),
  }));
  const [first, second] = found.toSorted((a, b) => b.known - a.known);
  if (!first || first.known === 0) return undefined;
  return first.known >= (second?.known ?? 0) * lead + 0.5 ? first.language : undefined;
};

const knownIn = (text: string, words: Vocabulary): number => {
  const lexicon = lexiconOf(words);
  const isKnown = ({ text: word }: Token): boolean =>
    !/^\d/.test(word) &&
    (lexicon.common.has(word) ||
      wordsFor(word, lexicon.shapes).some((each) => !each.startsWith('*')));
  return tokensOf(text, lexicon.cutting).filter(isKnown).length;
};
