/** Longer than any language tag in use. */
const longestTag = 35;

/** The language of ours that a tag asks for: the whole tag first, then with ever less of its end (`ar-SA` → `ar`). */
export const closestLanguage = (tag: string, languages: readonly string[]): string | undefined => {
  const parts = tag.slice(0, longestTag).toLowerCase().split('-');
  const ever = parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
  return ever
    .map((each) => languages.find((ours) => ours.toLowerCase() === each))
    .find((found) => found !== undefined);
};

/** Whether this is written as a language tag (RFC 5646), such as `sv-SE` or `sv-x-easy`; whether we speak it is decided elsewhere. */
export const isLanguageTag = (said: string): boolean =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(said);

/** What follows this is private: a kind of a language, with the same words, that no list of languages has. */
const kindMark = '-x-';

/** Whether this is a kind of another language: easy Swedish. */
export const isKind = (tag: string): boolean => tag.includes(kindMark);

/** The language that a tag is a kind of, or is itself. */
export const spokenOf = (tag: string): string => tag.split(kindMark)[0] ?? tag;
