import { tokensOf, type Token } from './addressTokens.ts';
import { doorsAt, numbersIn, wordsBefore, type Door } from './door.ts';

/** What a text tells of where somebody lives, before it is compared with the register. */
export interface SaidPlace {
  /** A street and a number each; whether there is such a street is not known yet. */
  readonly doors: readonly Door[];
  /** What may be a street, where no number is told: a word, and those before it. */
  readonly streets: readonly (readonly string[])[];
  /** Numbers of four digits, as flats have. */
  readonly flats: readonly string[];
  /** Stairs up from the ground floor; undefined when none is told, or two. */
  readonly floor: number | undefined;
  readonly stairwell: string | undefined;
  /** Every word, folded. */
  readonly words: readonly string[];
}

const flatLength = 4;

/** "2 tr" is told in stairs and can be counted; "våning 2" is the first or the second floor, depending on who says it. */
const stairs = new Set('tr trp trappa trappor'.split(' '));
const ground = new Set('bv nb bottenvaning bottenvaningen bottenplan markplan'.split(' '));
const counted = 'noll en tva tre fyra fem sex sju atta nio tio'.split(' ');
const stairwells = new Set('uppg uppgang uppgangen port porten trapphus ingang'.split(' '));

/** Reads what is told of a home. */
export const saidPlace = (said: string): SaidPlace => {
  const tokens = tokensOf(said);
  const flats = tokens.filter(({ text, isNumber }) => isNumber && text.length === flatLength);
  const numbers = numbersIn(tokens).filter((at) => !isStairs(tokens[at + 1]));
  const doors = doorsAt(tokens, numbers);
  return {
    doors,
    streets: doors.some(isHouse) ? [] : streetsAlone(tokens),
    flats: [...new Set(flats.map(({ text }) => text))],
    floor: floorIn(tokens),
    stairwell: stairwellIn(tokens),
    words: tokens.map(({ text }) => text),
  };
};

/** A number after a street's name; "lgh 12" and "tel 070" are others. */
const isHouse = ({ street, number }: Door): boolean =>
  number.length < flatLength && /..../u.test(street.at(-1) ?? '');

const isStairs = (token: Token | undefined): boolean =>
  token !== undefined && stairs.has(token.text);

const streetsAlone = (tokens: readonly Token[]): readonly (readonly string[])[] =>
  tokens.flatMap(({ text, isNumber }, at) =>
    isNumber ? [] : [[...wordsBefore(tokens, at), text]],
  );

const floorIn = (tokens: readonly Token[]): number | undefined => {
  const floors = new Set(tokens.flatMap((_, at) => floorAt(tokens, at)));
  return floors.size === 1 ? [...floors][0] : undefined;
};

const floorAt = (tokens: readonly Token[], at: number): readonly number[] => {
  const { text, isNumber } = tokens[at] ?? { text: '', isNumber: false };
  if (ground.has(text)) return [0];
  if (!isStairs(tokens[at + 1])) return [];
  const floor = isNumber ? Number(text) : counted.indexOf(text);
  return floor >= 0 ? [floor] : [];
};

/** "Uppgång B", "port 2". */
const stairwellIn = (tokens: readonly Token[]): string | undefined => {
  const at = tokens.findIndex(({ text }) => stairwells.has(text));
  const next = at < 0 ? undefined : tokens[at + 1];
  return next && next.text.length <= 2 ? next.text : undefined;
};
