import { distance, lessened, put } from './slips.ts';
import { abbreviationsOf, partsOf } from './streetEndings.ts';

/** A shorter name is never taken for a slip. */
export const shortest = 4;
const longest = 30;

/** How many slips a street's name may have for the person to be asked whether it is meant. */
const slips = ({ length }: string): number => {
  if (length < shortest || length > longest) return 0;
  return length <= 6 ? 1 : 2;
};

/** How many it may have in the part of its own for it to be taken: "Lillgatan" is not "Lindgatan". */
const slipsInStem = ({ length }: string): number => {
  if (length < shortest) return 0;
  return length <= 6 ? 1 : 2;
};

/** "Tallvägen" is not "Hallvägen": what begins otherwise is never taken. */
const isSureSlip = (said: string, word: string): boolean => {
  const { stem, ending } = partsOf(word);
  const cuts = [-2, -1, 0, 1, 2].map((more) => stem.length + more);
  const fits = (cut: number): boolean =>
    distance(said.slice(0, cut), stem) <= slipsInStem(stem) &&
    distance(said.slice(cut), ending) <= 1;
  return said[0] === word[0] && cuts.some(fits);
};

export interface Word {
  readonly word: string;
  readonly cost: number;
  readonly sure: boolean;
}

/** An abbreviation is nearer than a slip. */
export const abbreviation = 0.5;

/** Finds words that are known among those that were written. */
export const wordFinder = (words: ReadonlySet<string>) => {
  const short = new Map<string, string[]>();
  const under = new Map<string, string[]>();
  for (const word of words) {
    for (const each of abbreviationsOf(word)) put(short, each, word);
    for (const less of lessened(word, slips(word))) put(under, less, word);
  }
  const slipped = (said: string): readonly Word[] => {
    if (slips(said) === 0) return [];
    const near = new Set([...lessened(said, 2)].flatMap((less) => under.get(less) ?? []));
    return [...near]
      .map((word) => ({ word, cost: distance(said, word), sure: isSureSlip(said, word) }))
      .filter(({ word, cost }) => cost <= slips(word));
  };
  return {
    asWritten: (said: string): readonly Word[] =>
      words.has(said)
        ? [{ word: said, cost: 0, sure: true }]
        : (short.get(said) ?? []).map((word) => ({ word, cost: abbreviation, sure: true })),
    slipped,
  };
};
