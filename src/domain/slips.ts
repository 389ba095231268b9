/** What is left of a word when up to so many letters are taken away: two words with something in common here are near. */
export const lessened = (word: string, times: number): ReadonlySet<string> => {
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

/** Puts one more under a key. */
export const put = <K, V>(under: Map<K, V[]>, key: K, value: V): void => {
  const others = under.get(key);
  if (others) others.push(value);
  else under.set(key, [value]);
};

/** Letters to add, take away, change or let two change places. */
export const distance = (a: string, b: string): number => {
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
