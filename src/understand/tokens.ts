import { westernDigits } from '../domain/digits.ts';
import { enough } from './phrases.ts';
import { spelled, type Letters } from './shapes.ts';

/** One word or number of a text, with where it stands. */
export interface Token {
  /** Lower case, without apostrophes. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
  /** Where it begins in the text; its end is not counted. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Counted through the whole text; a clause never crosses a sentence. */
  readonly clause: number;
  /** The punctuation before it. */
  readonly before: string;
}

const piece =
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d+(?:[:.,/]\d+)*|[\p{L}\p{M}]+(?:['’´`:][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}\s]+|\n+/gu;
const isWord = /^[\p{L}\p{M}\p{N}]/u;
const marks = /['’´`:]/gu;

export interface Cutting {
  /** Words after which a full stop ends no sentence: "kl." */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a new clause, alone or two together: "och jag". */
  readonly joints: ReadonlySet<string>;
  /** Two words that are one: "thir teen". */
  readonly pairs: ReadonlySet<string>;
  /** Letters by the one that stands for each. */
  readonly letters: Letters;
}

interface Cut {
  readonly raw: string;
  readonly start: number;
  readonly before: string;
}

/** A text as it is read, which tokens are counted in: the same letters and digits, whatever keyboard they were written on; "a.m." is one word. */
export const tidied = (text: string): string =>
  westernDigits(text.slice(0, enough).normalize('NFKC').slice(0, enough))
    .replace(/\p{Cf}/gu, '')
    .replace(/\b([ap])\.\s?m\b\.?/giu, '$1m')
    .replace(/[øØ]/gu, 'ö')
    .replace(/[æÆ]/gu, 'ä');

/** How many words of a text are read; ten thousand characters of any language are fewer. */
const most = 2_000;

/** The words of a text, cut into sentences and clauses. */
export const tokensOf = (text: string, cutting: Cutting): readonly Token[] => {
  const cuts = cut(tidied(text));
  const tokens: Token[] = [];
  for (const [index, each] of cuts.entries()) {
    tokens.push(tokenOf({ each, next: cuts[index + 1], last: tokens.at(-1) }, cutting));
  }
  return cutting.pairs.size === 0 ? tokens : paired(tokens, cutting);
};

/** Two words that are one become one token. */
const paired = (tokens: readonly Token[], { pairs }: Cutting): readonly Token[] => {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    const isPair = last && token.before === '' && pairs.has(`${last.text} ${token.text}`);
    if (isPair) found.splice(-1, 1, together(last, token));
    else found.push(token);
  }
  return found;
};

const together = (first: Token, second: Token): Token => ({
  ...first,
  text: first.text + second.text,
  raw: `${first.raw} ${second.raw}`,
  end: second.end,
});

interface Place {
  readonly each: Cut;
  readonly next: Cut | undefined;
  readonly last: Token | undefined;
}

const tokenOf = ({ each, next, last }: Place, cutting: Cutting): Token => {
  const isWritten = /^\p{L}/u.test(each.raw);
  const text = isWritten
    ? spelled(each.raw.toLowerCase().replace(marks, ''), cutting.letters)
    : each.raw;
  const end = each.start + each.raw.length;
  if (!last) return { ...each, text, end, sentence: 0, clause: 0 };
  const ends = endsSentence(last, { each, next }, cutting);
  const breaks =
    ends || startsClause(each, [text, next?.raw.toLowerCase() ?? ''], { cutting, last });
  const sentence = last.sentence + (ends ? 1 : 0);
  const clause = last.clause + (breaks ? 1 : 0);
  return { ...each, text, end, sentence, clause };
};

const cut = (text: string): readonly Cut[] => {
  const cuts: Cut[] = [];
  let before = '';
  for (const { 0: raw, index: start } of text.matchAll(piece)) {
    if (isWord.test(raw)) cuts.push({ raw, start, before });
    if (cuts.length >= most) break;
    before = isWord.test(raw) ? '' : before + raw;
  }
  return cuts;
};

/** A full stop ends a sentence, but not after an abbreviation, and not between single words: "Every. Single. Night." */
const endsSentence = (
  last: Token,
  { each: { before, raw }, next }: Pick<Place, 'each' | 'next'>,
  { abbreviations }: Cutting,
): boolean => {
  if (!/[.!?…;\n\u061f\u061b\u06d4]/u.test(before)) return false;
  if (before !== '.') return true;
  if (abbreviations.has(last.text) && !/^\p{Lu}/u.test(raw)) return false;
  const alone = /[.!?…\n]/u.test(last.before);
  return !(alone && (next === undefined || next.before === '.'));
};

interface Joining {
  readonly cutting: Cutting;
  readonly last: Token;
}

/** A hyphen within a word is no dash. */
const startsClause = (
  { before, start }: Cut,
  words: readonly string[],
  { cutting, last }: Joining,
): boolean => {
  const isHyphen = before === '-' && start - last.end === 1;
  const isJoint = words.some((_, count) => cutting.joints.has(words.slice(0, count + 1).join(' ')));
  return (/[,\u060c:()–—-]/u.test(before) && !isHyphen) || isJoint;
};
