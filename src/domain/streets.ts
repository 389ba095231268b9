import { distance, put } from './slips.ts';
import { abbreviation, shortest, wordFinder, type Word } from './streetNames.ts';

/** A street that may have been meant. The lower the cost, the nearer it is. */
export interface Like {
  /** Its words, folded, with a space between. */
  readonly street: string;
  readonly cost: number;
  /** Whether it is near enough to be taken, if no other is as near; else the person is asked. */
  readonly sure: boolean;
}

/** The streets that words may mean, the street itself being their last; only the nearest ones. */
export type FindStreets = (words: readonly string[]) => readonly Like[];

/** Words that tell streets of one name apart. */
const tellApart = new Set(
  'norra sodra ostra vastra stora lilla gamla nya ovre nedre inre yttre sankt st n s v o'.split(
    ' ',
  ),
);

/** How near a word before the street's name is to the one in the register: "S", "S:a" and "Södr" to "Södra". */
const costBefore = (said: string | undefined, known: string): number | undefined => {
  if (said === undefined) return undefined;
  if (said === known) return 0;
  if (isShort(said, known) || isShort(known, said)) return abbreviation;
  const isSlip = Math.min(said.length, known.length) >= shortest && distance(said, known) <= 1;
  return isSlip ? 1 : undefined;
};

const isShort = (short: string, word: string): boolean =>
  short === word.charAt(0) ||
  short === word.charAt(0) + word.charAt(word.length - 1) ||
  (short.length >= 2 && word.startsWith(short));

interface Fitting extends Like {
  /** How many words before the name fit. */
  readonly more: number;
}

/** A street without its first word is asked about; one with another first word is another street. */
const fitting = (street: string, before: readonly string[], word: Word): readonly Fitting[] => {
  const known = street.split(' ').slice(0, -1);
  const said = before.slice(before.length - known.length);
  const costs = known.map((each, at) => costBefore(said[at], each));
  const cost = costs.reduce<number>((sum, each) => sum + (each ?? 1), word.cost);
  const isWhole = known.length > 0 && !costs.includes(undefined);
  if (isWhole) return [{ street, cost, sure: word.sure, more: known.length }];
  if (!tellApart.has(before.at(-1) ?? ''))
    return [{ street, cost, sure: word.sure && known.length === 0, more: 0 }];
  return known.length > 0 ? [] : [{ street, cost: cost + 1, sure: false, more: 0 }];
};

/** The nearest ones: of those with most words that fit, the cheapest. */
const nearest = (found: readonly Fitting[]): readonly Like[] => {
  const more = Math.max(...found.map((each) => each.more));
  const most = found.filter((each) => each.more === more);
  const cost = Math.min(...most.map((each) => each.cost));
  return most.filter((each) => each.cost === cost);
};

/** Makes a finder for these streets, each its words with a space between. */
export const streetsOf = (streets: Iterable<string>): FindStreets => {
  const byName = new Map<string, string[]>();
  for (const street of new Set(streets)) put(byName, street.split(' ').at(-1) ?? '', street);
  const { asWritten, slipped } = wordFinder(new Set(byName.keys()));
  return (words) => {
    const [name = '', before = ''] = words.toReversed();
    const tries = [
      { found: asWritten(name), taken: 1 },
      { found: before === '' ? [] : asWritten(before + name), taken: 2 },
      { found: slipped(name), taken: 1 },
    ];
    const { found, taken } = tries.find((each) => each.found.length > 0) ?? { found: [], taken: 0 };
    const rest = words.slice(0, words.length - taken);
    return nearest(
      found.flatMap((word) =>
        (byName.get(word.word) ?? []).flatMap((street) => fitting(street, rest, word)),
      ),
    );
  };
};
