/** Some letters become eighteen when they are normalized; what is left of so many is enough to understand. */
const enough = 10_000;

/** Lower case, one space between words, no punctuation but what times and dates need. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .slice(0, enough)
    .toLowerCase()
    .replace(/[–—−]/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}:./@+*-]+/gu, ' ')
    .replace(/(?<![.:])[.:]+(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const spaced = (text: string): string => ` ${text} `;

const holds = (text: string, phrase: string): boolean =>
  phrase.endsWith('*')
    ? spaced(text).includes(` ${phrase.slice(0, -1)}`)
    : spaced(text).includes(` ${phrase} `);

/** Whether a plain text holds one of the phrases as whole words. */
export const mentions = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => holds(text, phrase));

/** Whether a plain text is one of the phrases, and nothing more. */
export const says = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) =>
    phrase.endsWith('*')
      ? text.startsWith(phrase.slice(0, -1)) && !text.includes(' ')
      : text === phrase,
  );

/** The names whose phrases the text holds, in the order of the names. */
export const named = <T extends string>(
  text: string,
  names: readonly T[],
  phrases: Readonly<Record<T, readonly string[]>>,
): readonly T[] => names.filter((name) => mentions(text, phrases[name]));

/** The index of the list that has a phrase in the text, or -1. */
export const listed = (text: string, lists: readonly (readonly string[])[]): number =>
  lists.findIndex((phrases) => mentions(text, phrases));

/** Any of the phrases as a pattern, the longest first; one that nothing fits when there are none. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '\\p{L}*'))
    .join('|') || '(?!)';
