import { westernDigits } from './digits.ts';

/** A word or a number of an address as people write it. */
export interface Token {
  /** Small letters without dots and rings: `å` and `ä` are `a` here, since many write them so. */
  readonly text: string;
  /** Small letters as they were written. */
  readonly raw: string;
  readonly isNumber: boolean;
  /** Whether it stands close to the one before: the `b` of `4b`. */
  readonly glued: boolean;
}

/** Small letters without dots, rings and accents. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** `123 45 Orten` is a post code, `123 12 tr` is none. */
const postCode = /(?<!\p{N})\p{N}{3} ?\p{N}{2}(?=\s+(?!tr(?:app|\b)|van|vån)\p{L})/giu;

/** `S:t`, `L:a` and the like are one word. */
const shortened = /(?<!\p{L})(\p{L}):(\p{L}{1,2})(?!\p{L})/gu;

/** The words and numbers of a text, in order; a number is parted from what stands close to it, a post code is left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const plain = westernDigits(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(postCode, ' ')
    .replace(shortened, '$1$2');
  return [...plain.matchAll(/\p{L}+\p{M}*|[0-9]+/gu)].map(({ 0: raw, index }) => ({
    text: folded(raw),
    raw,
    isNumber: /^[0-9]/.test(raw),
    glued: index > 0 && /[\p{L}\p{M}0-9]/u.test(plain.charAt(index - 1)),
  }));
};

/** A letter that stands after a number and means "in", "and" or "on", not a door. */
const smallWords = ['i', 'o', 'å'];

/** The letter after a street number: another door than the number alone. Undefined where there is none. */
export const letterAfter = (tokens: readonly Token[], at: number): string | undefined => {
  const next = tokens[at + 1];
  if (!next || next.isNumber) return undefined;
  if (next.glued) return closeWords.has(next.text) ? undefined : next.raw;
  const isWord = at + 2 < tokens.length && smallWords.includes(next.raw);
  return /^\p{L}$/u.test(next.raw) && !isWord ? next.raw : undefined;
};

/** What people write close to a street number that is no door: `4lgh 1202`, `2tr`, `6an`. */
const closeWords = new Set('an lgh lag lagenhet tr trp trappa trappor'.split(' '));
