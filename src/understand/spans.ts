import type { Reading, Span } from './reading.ts';

const none: ReadonlyMap<number, readonly number[]> = new Map();

/** What was asked of a reading before. */
interface Asked {
  readonly all: Map<string, readonly Span[]>;
  readonly heard: Map<string, readonly Span[]>;
}

const asked = new WeakMap<Reading, Asked>();

const askedOf = (reading: Reading): Asked => {
  const known = asked.get(reading) ?? { all: new Map(), heard: new Map() };
  asked.set(reading, known);
  return known;
};

const once = (
  known: Map<string, readonly Span[]>,
  group: string,
  find: () => readonly Span[],
): readonly Span[] => {
  const before = known.get(group);
  if (before) return before;
  const spans = find();
  known.set(group, spans);
  return spans;
};

/** Where a group was found, the longest from each start, in the order of the text. */
export const spansOf = (reading: Reading, group: string): readonly Span[] =>
  once(askedOf(reading).all, group, () =>
    [...(reading.found.get(group) ?? none)]
      .map(([start, ends]) => ({ start, end: ends.at(-1) ?? start }))
      .toSorted((a, b) => a.start - b.start),
  );

/** The same without what only seems to be it: "the clock strikes twelve" is no blow. */
export const heard = (reading: Reading, group: string): readonly Span[] =>
  once(askedOf(reading).heard, group, () => {
    const masks = spansOf(reading, 'masks');
    return spansOf(reading, group).filter((span) => !masks.some((mask) => covers(mask, span)));
  });

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The end of the longest of this group that begins here. */
export const endAt = ({ found }: Reading, group: string, at: number): number | undefined =>
  found.get(group)?.get(at)?.at(-1);

/** The group of a room ("days.month.") that begins here, by its own name, with its end: the longest. */
export const namedAt = (
  reading: Reading,
  room: string,
  at: number,
): { readonly name: string; readonly end: number } | undefined => {
  let best: { readonly name: string; readonly end: number } | undefined;
  for (const group of reading.at[at] ?? nothing) {
    const end = group.startsWith(room) ? (endAt(reading, group, at) ?? at + 1) : 0;
    if (end > (best?.end ?? 0)) best = { name: group.slice(room.length), end };
  }
  return best;
};

const nothing: ReadonlySet<string> = new Set();

/** Where what follows "and" begins; some languages write it together with the next word. */
export const afterAnd = (reading: Reading, at: number): number | undefined => {
  const { clock, morphology } = reading.words;
  const text = textAt(reading, at);
  const isGlued = clock.and.some(
    (and) => morphology.prefixes.includes(and) && text.length > 2 && text.startsWith(and),
  );
  return endAt(reading, 'clock.and', at) ?? (isGlued ? at : undefined);
};

/** Where the longest of this group begins that ends here. */
export const startTo = ({ found }: Reading, group: string, end: number): number | undefined => {
  const starts = found.get(group);
  if (!starts) return undefined;
  for (let start = Math.max(0, end - 6); start < end; start += 1) {
    if (starts.get(start)?.includes(end)) return start;
  }
  return undefined;
};

/** A token's word; nothing beyond the text. */
export const textAt = ({ tokens }: Reading, at: number): string => tokens[at]?.text ?? '';

/** The punctuation before a token. */
export const beforeAt = ({ tokens }: Reading, at: number): string => tokens[at]?.before ?? '';

/** Whether any of these groups begins here. */
export const anyAt = (reading: Reading, groups: readonly string[], at: number): boolean =>
  groups.some((group) => endAt(reading, group, at) !== undefined);

/** Whether any of these groups ends here. */
export const anyTo = (reading: Reading, groups: readonly string[], end: number): boolean =>
  groups.some((group) => startTo(reading, group, end) !== undefined);

export const sentenceAt = ({ tokens }: Reading, at: number): number => tokens[at]?.sentence ?? -1;
export const clauseAt = ({ tokens }: Reading, at: number): number => tokens[at]?.clause ?? -1;

/** Whether the group is found in the same sentence as this token. */
export const inSentence = (reading: Reading, group: string, at: number): boolean =>
  heard(reading, group).some((span) => sentenceAt(reading, span.start) === sentenceAt(reading, at));

export const inClause = (reading: Reading, group: string, at: number): boolean =>
  heard(reading, group).some((span) => clauseAt(reading, span.start) === clauseAt(reading, at));
