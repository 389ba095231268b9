import type { Lexicon } from './lexicon.ts';
import { folded, wordsFor } from './shapes.ts';
import { meantBy } from './spelling.ts';
import type { Token } from './tokens.ts';

/** The words of the vocabulary that each token is a form of. */
export const wordsOfTokens = (
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly ReadonlySet<string>[] => {
  const { folding } = lexicon.words.morphology;
  const marked = tokens.some(({ text }) =>
    Array.from(text).some((letter) => Object.hasOwn(folding, letter)),
  );
  return tokens.map(({ text }) => remembered(lexicon, text, marked));
};

/** How many words are remembered from one text to the next. */
const most = 5_000;

const remembered = (lexicon: Lexicon, text: string, marked: boolean): ReadonlySet<string> => {
  const known = marked ? lexicon.knownMarked : lexicon.known;
  const before = known.get(text);
  if (before) return before;
  const found = new Set(wordsOf(text, lexicon, marked));
  if (known.size >= most) known.clear();
  known.set(text, found);
  return found;
};

/** `marked`: whether the text is written with the language's own letters, so that "for" is not "för". */
const wordsOf = (text: string, lexicon: Lexicon, marked: boolean): readonly string[] => {
  const exact = withArticles(text, lexicon);
  if (exact.length > 0 && marked) return exact;
  const plain = unfolded(text, lexicon);
  if (plain.length > 0) return [...new Set([...exact, ...plain])];
  if (exact.length > 0 || isCommon(text, lexicon)) return exact;
  return firstFound(otherForms(text, lexicon), lexicon);
};

/** The word as it stands, and what it is without an article that is written together with it. */
const withArticles = (text: string, { shapes, words }: Lexicon): readonly string[] => {
  const bare = words.morphology.articles
    .filter((article) => text.startsWith(article) && text.length >= article.length + shortest)
    .flatMap((article) => wordsFor(text.slice(article.length), shapes));
  return bare.length === 0
    ? wordsFor(text, shapes)
    : [...new Set([...wordsFor(text, shapes), ...bare])];
};

/** The shortest word that anything is written together with. */
const shortest = 3;

const isCommon = (text: string, { common, commonFolded }: Lexicon): boolean =>
  common.has(text) || commonFolded.has(text) || /^\d/.test(text);

/** Read without its marks; a word that has some is not. */
const unfolded = (text: string, { words: { morphology }, foldedShapes }: Lexicon) =>
  folded(text, morphology) === text && !morphology.unmarked.includes(text)
    ? wordsFor(text, foldedShapes)
    : [];

const firstFound = (forms: readonly string[], lexicon: Lexicon): readonly string[] => {
  for (const form of forms) {
    const found = withArticles(form, lexicon);
    const all = found.length > 0 ? found : wordsFor(form, lexicon.foldedShapes);
    if (all.length > 0) return all;
    if (lexicon.common.has(form)) return [];
  }
  return [];
};

/** What a word may be that is not known as it stands: letters held down, two letters for one, joined words, slips. */
const otherForms = (text: string, lexicon: Lexicon): readonly string[] => {
  const { digraphs, prefixes } = lexicon.words.morphology;
  const held = [text.replace(/(\p{L})\1{2,}/gu, '$1$1'), text.replace(/(\p{L})\1+/gu, '$1')];
  const single = Object.entries(digraphs).reduce(
    (word, [two, one]) => word.replaceAll(two, one),
    text,
  );
  const bare = prefixes
    .filter((prefix) => text.startsWith(prefix) && text.length > prefix.length + 2)
    .map((prefix) => text.slice(prefix.length));
  const isHeld = /(\p{L})\1{2,}/u.test(text);
  const forms = [...(isHeld ? held : []), single, ...bare].filter((form) => form !== text);
  return [...forms, ...slipsOf(text, lexicon)];
};

/** The word itself misspelled, or its beginning, before a known ending. */
const slipsOf = (text: string, { speller, words }: Lexicon): readonly string[] => {
  const whole = meantBy(text, speller);
  if (whole !== undefined) return [whole];
  const stems = words.morphology.suffixes
    .filter((suffix) => text.endsWith(suffix) && text.length - suffix.length >= 5)
    .map((suffix) => meantBy(text.slice(0, -suffix.length), speller));
  return stems.filter((stem) => stem !== undefined);
};
