/** What the names of streets end with, folded; the longer before those that they end with. */
const endings =
  'esplanaden gatan gata vagen vag stigen stig granden grand torget torg backen backe platsen plats plan allen alle garden gard gangen gang kajen kaj leden led parken park'.split(
    ' ',
  );

interface Parts {
  readonly stem: string;
  readonly ending: string;
}

/** The part of its own, and the ending that streets share; none when it has no such ending. */
export const partsOf = (word: string): Parts => {
  const ending = endings.find((each) => word.endsWith(each) && word.length > each.length + 1) ?? '';
  return { stem: word.slice(0, word.length - ending.length), ending };
};

/** The first letters of an ending that an abbreviation may be made of. */
const abbreviated = 5;

/** `g`, `gt`, `gat` for `gatan`: the first letter and any of the next ones in their order. */
const shortEndings = (ending: string): readonly string[] =>
  Array.from(ending.slice(1, abbreviated)).reduce<readonly string[]>(
    (all, letter) => [...all, ...all.map((each) => each + letter)],
    [ending.charAt(0)],
  );

/** The ways in which the name is cut short: `lindg`, `lindgt`. */
export const abbreviationsOf = (word: string): readonly string[] => {
  const { stem, ending } = partsOf(word);
  return ending === '' ? [] : shortEndings(ending).map((short) => stem + short);
};
