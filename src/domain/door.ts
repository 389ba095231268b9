import { letterAfter, tokensOf, type Token } from './addressTokens.ts';

/** What is written on a street door: the words of the street, the number, the letter. Some houses have a name alone. */
export interface Door {
  /** Folded, the street itself last: `sodra`, `lindgatan`. */
  readonly street: readonly string[];
  readonly number: string;
  readonly letter: string | undefined;
}

const forNumber = new Set('nr nummer no number'.split(' '));

/** The words directly before a number: "Lindgatan nr 4" has the street there. */
export const wordsBefore = (tokens: readonly Token[], at: number): readonly string[] => {
  const first = tokens.slice(0, at).findLastIndex(({ isNumber }) => isNumber) + 1;
  const words = tokens.slice(first, at).map(({ text }) => text);
  return forNumber.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
};

/** What stands between two numbers of one street: "4-6", "4 a och 4 b". */
const isJoint = (word: string): boolean => /^(?:eller|or|och|and|el|\p{L})$/u.test(word);

/** A street for each of these numbers. */
export const doorsAt = (tokens: readonly Token[], numbers: readonly number[]): readonly Door[] =>
  numbers.reduce<readonly Door[]>((doors, at) => {
    const words = wordsBefore(tokens, at);
    const before = words.every(isJoint) ? doors.at(-1)?.street : undefined;
    const street = before ?? words;
    const door = { street, number: tokens[at]?.text ?? '', letter: letterAfter(tokens, at) };
    return street.length > 0 ? [...doors, door] : doors;
  }, []);

/** The places of numbers among the tokens. */
export const numbersIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ isNumber }, at) => (isNumber ? [at] : []));

/** The doors of an address in the register: one, or those of `Lindgatan 4-6`; a name without a number is a door too. */
export const doorsIn = (address: string): readonly Door[] => {
  const tokens = tokensOf(address);
  const doors = doorsAt(tokens, numbersIn(tokens));
  const name = tokens.map(({ text }) => text);
  return doors.length > 0 ? doors : [{ street: name, number: '', letter: undefined }];
};
