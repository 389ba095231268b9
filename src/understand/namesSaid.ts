import type { Reading, Span } from './reading.ts';
import { anyAt, anyTo, sentenceAt, startTo } from './spans.ts';
import type { Token } from './tokens.ts';

/** Names as words in lower case: those of our own and of what the complainant has told, and those that must not be told. */
export interface Names {
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  /** Whether it is a word of some language, and so hardly a name. */
  readonly ordinary: (word: string) => boolean;
  /** Where in the text, in any language, something begins that may be named, or whoever reads or writes is. */
  readonly free: ReadonlySet<number>;
}

/** Where a text names somebody who is neither one of us nor named by the complainant. */
export const namesIn = (reading: Reading, names: Names): readonly Span[] => {
  const found: Span[] = [];
  for (const at of reading.tokens.keys()) {
    const isNew = at >= (found.at(-1)?.end ?? 0);
    if (isNew && isName(reading, at, names)) found.push({ start: at, end: endOf(reading, at) });
  }
  return found;
};

/** Where the capital letters end that begin here: "Kerstin Ahlgren". */
const endOf = (reading: Reading, at: number): number => {
  let end = at + 1;
  while (isCapital(reading.tokens[end]) && isJoined(reading, end)) end += 1;
  return end;
};

const isJoined = ({ tokens }: Reading, at: number): boolean => tokens[at]?.before === '';

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{Ll}\p{M}]/u.test(token.raw);

/** Arabic has no capital letters: there a name is known by what stands before it alone. */
const mayBeName = (token: Token): boolean => isCapital(token) || /^\p{Lo}{2}/u.test(token.raw);

const isName = (reading: Reading, at: number, names: Names): boolean => {
  const { ours, theirs, free } = names;
  const token = reading.tokens[at];
  if (!token || !mayBeName(token)) return false;
  if (isOneOf(theirs, token)) return true;
  if (isOneOf(ours, token) || free.has(token.start)) return false;
  return (
    startTo(reading, 'tells.called', at) !== undefined ||
    anyAt(reading, ['tells.given', 'tells.surname'], at) ||
    isStrange(reading, at, names)
  );
};

/** "Bergs" is Berg's. */
const isOneOf = (names: ReadonlySet<string>, { raw }: Token): boolean => {
  const name = raw.toLowerCase();
  return names.has(name) || names.has(name.replace(/s$/u, ''));
};

/** A capital letter within a sentence, on no word that is known in any language. */
const isStrange = (reading: Reading, at: number, { ordinary }: Names): boolean => {
  const token = reading.tokens[at];
  return (
    isCapital(token) &&
    token?.before === '' &&
    sentenceAt(reading, at) === sentenceAt(reading, at - 1) &&
    !ordinary(token.text)
  );
};

/** Where something begins that may be named: a street, the police; and "dear Vera", "regards Amir Holm". */
export const freeIn = (reading: Reading): readonly number[] =>
  reading.tokens
    .filter((_, at) => anyAt(reading, ['tells.nameable', 'street'], at) || isGreeted(reading, at))
    .map(({ start }) => start);

const isGreeted = (reading: Reading, at: number): boolean =>
  anyTo(reading, ['tells.greeting', 'regards'], at) ||
  (isCapital(reading.tokens[at]) &&
    isCapital(reading.tokens[at - 1]) &&
    isJoined(reading, at) &&
    anyTo(reading, ['tells.greeting', 'regards'], at - 1));
