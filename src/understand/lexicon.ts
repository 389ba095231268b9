import { groupsOf, tellGroupsOf, type Group } from './groups.ts';
import { pairsIn } from './numbers.ts';
import { classesIn, firstOf, patternsOf, type Pattern } from './pattern.ts';
import { folded, lettersOf, shapesOf, spelled, type Shapes } from './shapes.ts';
import { spellerOf, type Speller } from './spelling.ts';
import type { Cutting } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Patterns under the words and classes that they begin with. */
export interface Level {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byClass: ReadonlyMap<string, readonly Pattern[]>;
}

/** A vocabulary made ready to read with. */
export interface Lexicon {
  readonly words: Vocabulary;
  readonly cutting: Cutting;
  readonly shapes: Shapes;
  readonly foldedShapes: Shapes;
  readonly common: ReadonlySet<string>;
  readonly commonFolded: ReadonlySet<string>;
  readonly speller: Speller;
  /** The words of the vocabulary that have been looked up, in texts without and with the language's own letters. */
  readonly known: Map<string, ReadonlySet<string>>;
  readonly knownMarked: Map<string, ReadonlySet<string>>;
  /** Classes stand in the levels before those of the phrases that use them. */
  readonly levels: readonly Level[];
}

/** How many vocabularies are kept by their words. */
const most = 20;

/**
 * Makes lexicons of the phrases that `groups` picks, each once for each vocabulary. By all their words: languages with the
 * same words, as easy Swedish and Swedish, share one.
 */
const lexicons = (groups: (words: Vocabulary) => readonly Group[]) => {
  const made = new WeakMap<Vocabulary, Lexicon>();
  const alike = new Map<string, Lexicon>();
  return (words: Vocabulary): Lexicon => {
    const known = made.get(words);
    if (known) return known;
    const key = JSON.stringify(words);
    const lexicon = alike.get(key) ?? make(words, groups(words));
    if (alike.size >= most) alike.clear();
    alike.set(key, lexicon);
    made.set(words, lexicon);
    return lexicon;
  };
};

const make = (words: Vocabulary, groups: readonly Group[]): Lexicon => {
  const letters = lettersOf(words.morphology);
  const spell = (word: string): string => spelled(word, letters);
  const patterns = groups.flatMap(({ group, phrases }) =>
    phrases.flatMap((phrase) => patternsOf(group, spell(phrase))),
  );
  const used = new Set(patterns.flatMap(wordsIn));
  const common = [...words.common, ...words.lookalikes].map(spell);
  const fold = (word: string): string => folded(word, words.morphology);
  return {
    words,
    cutting: cuttingOf(words, spell),
    shapes: shapesOf(used, (word) => word),
    foldedShapes: shapesOf(used, fold),
    common: new Set(common),
    commonFolded: new Set(common.map(fold)),
    speller: spellerOf([...used].map((word) => word.replaceAll('*', ''))),
    known: new Map(),
    knownMarked: new Map(),
    levels: levelsOf(patterns),
  };
};

const cuttingOf = (words: Vocabulary, spell: (word: string) => string): Cutting => ({
  abbreviations: new Set(words.abbreviations.map(spell)),
  joints: new Set(words.joints.map(spell)),
  pairs: pairsIn(words),
  letters: lettersOf(words.morphology),
});

const wordsIn = ({ elements }: Pattern): readonly string[] =>
  elements.flatMap((each) => ('words' in each ? each.words : []));

/** How many levels lie under each class: a class of plain words has none. */
const depths = (patterns: readonly Pattern[]): ReadonlyMap<string, number> => {
  const inside = new Map<string, Set<string>>();
  for (const pattern of patterns) {
    const before = inside.get(pattern.group) ?? new Set();
    inside.set(pattern.group, new Set([...before, ...classesIn(pattern)]));
  }
  const found = new Map<string, number>();
  const depth = (group: string, above: readonly string[]): number => {
    if (above.includes(group)) throw new Error(`the class ${group} is made of itself`);
    const known = found.get(group);
    if (known !== undefined) return known;
    const under = [...(inside.get(group) ?? [])].map((each) => depth(each, [...above, group]));
    const own = under.length === 0 ? 0 : Math.max(...under) + 1;
    found.set(group, own);
    return own;
  };
  for (const group of inside.keys()) depth(group, []);
  return found;
};

const levelsOf = (patterns: readonly Pattern[]): readonly Level[] => {
  const depth = depths(patterns);
  const count = Math.max(...depth.values()) + 1;
  const at = (level: number) => patterns.filter(({ group }) => depth.get(group) === level);
  return Array.from({ length: count }, (_, level) => indexed(at(level)));
};

const indexed = (patterns: readonly Pattern[]): Level => {
  const byWord = new Map<string, Pattern[]>();
  const byClass = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const { words, classes } = firstOf(pattern);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), pattern]);
  }
  return { byWord, byClass };
};

/** What complainants write is read with this. */
export const lexiconOf = lexicons(groupsOf);

/** What staff write to complainants is read with this: other words, which must not change how reports are understood. */
export const tellLexiconOf = lexicons(tellGroupsOf);

/** Whether this is a word of the language as it stands, and so hardly a name. */
export const isOrdinary = (word: string, words: Vocabulary): boolean => {
  const { common, shapes } = tellLexiconOf(words);
  return common.has(word) || shapes.exact.has(word);
};
