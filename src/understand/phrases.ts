import type { Vocabulary } from './vocabulary.ts';

/** Some letters become eighteen when they are normalized; what is left of so many is enough to understand. */
export const enough = 10_000;

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

/** Whether something is asked, not told. */
export const isQuestion = (text: string): boolean => /[?؟]/u.test(text);

/** The same in whatever language. A lone "?" has no plain text. */
export const saysInAny = (
  text: string,
  everyLanguage: readonly Vocabulary[],
  find: (words: Vocabulary) => readonly string[],
): boolean => {
  const said = plain(text) || text.trim();
  return everyLanguage.some((words) => says(said, find(words)));
};
