import type { Shown } from './ports.ts';

/** What a page of the queue shows, in short: the day, and each case with its version, in order. */
export const seenOf = (rows: readonly Shown[], today: string): string =>
  [today, ...rows.map(({ number, version }) => `${number}.${version.toString(36)}`)].join('_');

/** The cases that are new, or have changed, since the page that was seen. */
export const changedSince = (seen: string, rows: readonly Shown[]): readonly string[] => {
  const before = new Set(seen.split('_'));
  return rows
    .filter(({ number, version }) => !before.has(`${number}.${version.toString(36)}`))
    .map(({ number }) => number);
};
