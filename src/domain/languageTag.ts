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
