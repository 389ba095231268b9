import type { Level } from './lexicon.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** How many words a gap may hold: in a clause, and in a sentence. */
const widest = { gap: 4, wide: 10 } as const;

/** What is found in a text, as it is searched. */
export interface Search {
  readonly tokens: readonly Token[];
  /** The words of the vocabulary that each token is a form of. */
  readonly known: readonly ReadonlySet<string>[];
  /** All of them together. */
  readonly present: ReadonlySet<string>;
  readonly found: Map<string, Map<number, number[]>>;
  /** The groups that begin at each token. */
  readonly at: readonly Set<string>[];
}

/** Notes that a group stands from here to there. */
export const note = (
  { found, at }: Search,
  group: string,
  [start, end]: readonly [number, number],
): void => {
  const starts = found.get(group) ?? new Map<number, number[]>();
  const ends = starts.get(start) ?? [];
  if (ends.includes(end)) return;
  ends.push(end);
  ends.sort((a, b) => a - b);
  starts.set(start, ends);
  found.set(group, starts);
  at[start]?.add(group);
};

/** Finds every phrase of a level. */
export const searchLevel = (search: Search, level: Level): void => {
  const byWord = new Map<string, readonly Pattern[]>();
  const byClass = new Map<string, readonly Pattern[]>();
  for (const start of search.tokens.keys()) {
    const attempt = (pattern: Pattern): void => step({ search, pattern, start }, 0, start);
    for (const word of search.known[start] ?? []) {
      possible(search, level.byWord, { name: word, memo: byWord }).forEach(attempt);
    }
    for (const name of search.at[start] ?? []) {
      possible(search, level.byClass, { name, memo: byClass }).forEach(attempt);
    }
  }
};

const none: readonly Pattern[] = [];

interface Named {
  readonly name: string;
  readonly memo: Map<string, readonly Pattern[]>;
}

/** The patterns that begin so and whose other words are in the text at all. */
const possible = (
  search: Search,
  index: ReadonlyMap<string, readonly Pattern[]>,
  { name, memo }: Named,
): readonly Pattern[] => {
  const before = memo.get(name);
  if (before) return before;
  const all = (index.get(name) ?? none).filter(({ elements }) =>
    elements.every((each) => mayBe(search, each)),
  );
  memo.set(name, all);
  return all;
};

const mayBe = ({ present, found }: Search, element: Element): boolean =>
  element.is !== 'word' ||
  element.words.some((word) => present.has(word)) ||
  element.classes.some((name) => found.has(name));

/** A pattern tried from one token on. */
interface Attempt {
  readonly search: Search;
  readonly pattern: Pattern;
  readonly start: number;
}

/** Goes on from one element of the pattern to the next, in every way there is. */
const step = (attempt: Attempt, index: number, place: number): void => {
  const { search, pattern, start } = attempt;
  const element = pattern.elements[index];
  if (!element) {
    if (place > start) note(search, pattern.group, [start, place]);
    return;
  }
  if (element.is === 'word') stepWord(attempt, index, place);
  else if (element.is === 'gap' || element.is === 'wide') stepGap(attempt, index, place);
  else if (goesOn(search, element, place)) step(attempt, index + 1, place);
};

const goesOn = (search: Search, element: Element, place: number): boolean =>
  element.is === 'not' ? !fits(search, element, place) : isSentenceStart(search, place);

/** A phrase stays within its sentence. */
const stepWord = (attempt: Attempt, index: number, place: number): void => {
  const { search, pattern, start } = attempt;
  const element = pattern.elements[index];
  if (element?.is !== 'word' || (place !== start && isSentenceStart(search, place))) return;
  if (hasWord(search, element, place)) step(attempt, index + 1, place + 1);
  for (const name of element.classes) {
    for (const end of endsOf(search, name, place)) step(attempt, index + 1, end);
  }
};

const endsOf = ({ found }: Search, name: string, place: number): readonly number[] =>
  found.get(name)?.get(place) ?? nowhere;

const nowhere: readonly number[] = [];

type Words = Extract<Element, { readonly is: 'word' | 'not' }>;

const hasWord = ({ known }: Search, { words }: Words, place: number): boolean => {
  const here = known[place];
  return here !== undefined && words.some((word) => here.has(word));
};

/** From none to the widest number of words, all in the clause or the sentence. */
const stepGap = (attempt: Attempt, index: number, place: number): void => {
  const { search, pattern } = attempt;
  const isWide = pattern.elements[index]?.is === 'wide';
  const most = isWide ? widest.wide : widest.gap;
  step(attempt, index + 1, place);
  for (let width = 0; width < most && holds(search, place + width, isWide); width += 1) {
    step(attempt, index + 1, place + width + 1);
  }
};

/** Whether a word is still in the clause, or the sentence, of the one before it. */
const holds = ({ tokens }: Search, place: number, isWide: boolean): boolean => {
  const [last, next] = [tokens[place - 1], tokens[place]];
  if (!last || !next) return false;
  return isWide ? next.sentence === last.sentence : next.clause === last.clause;
};

const fits = (search: Search, element: Words, place: number): boolean =>
  hasWord(search, element, place) ||
  element.classes.some((name) => endsOf(search, name, place).length > 0);

/** Also true where the text ends. */
const isSentenceStart = ({ tokens }: Search, place: number): boolean =>
  tokens[place]?.sentence !== tokens[place - 1]?.sentence;
