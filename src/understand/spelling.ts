import { distance, lessened, put } from '../domain/slips.ts';

/** Known words under what is left of them when a letter or two are taken away: a misspelling is found without a search. */
export interface Speller {
  readonly under: ReadonlyMap<string, readonly string[]>;
}

const shortest = 5;
const anySlip = 7;
const twoSlips = 11;

/** How many slips a word of this length may have. */
const slips = (length: number): number => {
  if (length < shortest) return 0;
  return length < twoSlips ? 1 : 2;
};

/** Makes a speller of known words. */
export const spellerOf = (words: Iterable<string>): Speller => {
  const under = new Map<string, string[]>();
  for (const word of words) {
    for (const less of lessened(word, slips(word.length))) put(under, less, word);
  }
  return { under };
};

/** The longest word whose slips are looked for. */
const longest = 24;

/** The known word that this is a slip for; the first two letters are never wrong but for their order. */
export const meantBy = (word: string, { under }: Speller): string | undefined => {
  const most = slips(word.length);
  if (most === 0 || word.length > longest) return undefined;
  const known = new Set([...lessened(word, most)].flatMap((less) => under.get(less) ?? []));
  const near = [...known]
    .filter((each) => slips(each.length) > 0 && isLikely(word, each))
    .map((each) => ({ each, far: distance(word, each), most: Math.min(most, slips(each.length)) }))
    .filter(({ far, most: allowed }) => far <= allowed);
  return near.toSorted((a, b) => a.far - b.far)[0]?.each;
};

/** In a short word only letters that changed places or were written twice are slips: "gillar" is not "grillar". */
const isLikely = (word: string, known: string): boolean => {
  if (Math.min(word.length, known.length) >= anySlip) return word.slice(0, 2) === known.slice(0, 2);
  return word[0] === known[0] && (sorted(word) === sorted(known) || single(word) === single(known));
};

const sorted = (word: string): string => Array.from(word).toSorted().join('');

const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');
