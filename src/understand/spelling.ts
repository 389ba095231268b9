/** Known words under what is left of them when a letter or two are taken away: a misspelling is found without a search. */
export interface Speller {
  readonly under: ReadonlyMap<string, readonly string[]>;
}

const shortest = 5;
const anySlip = 7;
const twoSlips = 11;

/** How many slips a word of this length may have. */
const slips = (length: number): number => {
  if (length < shortest) return 0;
  return length < twoSlips ? 1 : 2;
};

/** What is left of a word when up to so many letters are taken away. */
const lessened = (word: string, times: number): ReadonlySet<string> => {
  const all = new Set([word]);
  let last = [word];
  for (let time = 0; time < times; time += 1) {
    last = last.flatMap((each) =>
      Array.from({ length: each.length }, (_, at) => each.slice(0, at) + each.slice(at + 1)),
    );
    for (const each of last) all.add(each);
  }
  return all;
};

/** Makes a speller of known words. */
export const spellerOf = (words: Iterable<string>): Speller => {
  const under = new Map<string, string[]>();
  for (const word of words) {
    for (const less of lessened(word, slips(word.length))) put(under, less, word);
  }
  return { under };
};

const put = (under: Map<string, string[]>, less: string, word: string): void => {
  const others = under.get(less);
  if (others) others.push(word);
  else under.set(less, [word]);
};

/** The longest word whose slips are looked for. */
const longest = 24;

/** The known word that this is a slip for; the first two letters are never wrong but for their order. */
export const meantBy = (word: string, { under }: Speller): string | undefined => {
  const most = slips(word.length);
  if (most === 0 || word.length > longest) return undefined;
  const known = new Set([...lessened(word, most)].flatMap((less) => under.get(less) ?? []));
  const near = [...known]
    .filter((each) => slips(each.length) > 0 && isLikely(word, each))
    .map((each) => ({ each, far: distance(word, each), most: Math.min(most, slips(each.length)) }))
    .filter(({ far, most: allowed }) => far <= allowed);
  return near.toSorted((a, b) => a.far - b.far)[0]?.each;
};

/** In a short word only letters that changed places or were written twice are slips: "gillar" is not "grillar". */
const isLikely = (word: string, known: string): boolean => {
  if (Math.min(word.length, known.length) >= anySlip) return word.slice(0, 2) === known.slice(0, 2);
  return word[0] === known[0] && (sorted(word) === sorted(known) || single(word) === single(known));
};

const sorted = (word: string): string => Array.from(word).toSorted().join('');

const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** Letters to add, take away, change or let two change places. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(step(rows, row, { a, b, i, j }));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 99;
};

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
}

const step = (rows: readonly number[][], row: readonly number[], { a, b, i, j }: Cell): number => {
  const get = (r: number, c: number): number => (r === i ? row[c] : rows[r]?.[c]) ?? 99;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped =
    i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? get(i - 2, j - 2) + 1 : 99;
  return Math.min(get(i - 1, j) + 1, get(i, j - 1) + 1, get(i - 1, j - 1) + same, swapped);
};
