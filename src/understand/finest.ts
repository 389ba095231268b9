import { leakKinds, type Leak, type LeakKind } from '../domain/leak.ts';
import type { Reading, Span } from './reading.ts';
import type { Token } from './tokens.ts';

/** What a text seems to tell, with where its sentence begins and ends. */
interface Found extends Leak {
  readonly sentence: Stretch;
}

type Stretch = Pick<Leak, 'from' | 'to'>;

const stretch = (tokens: readonly Token[]): Stretch => ({
  from: tokens[0]?.start ?? 0,
  to: tokens.at(-1)?.end ?? 0,
});

/** The words of a text, as it is read, that a finding stands on. */
export const foundAt = (
  kind: LeakKind,
  { start, end }: Span,
  { read, reading }: { readonly read: string; readonly reading: Reading },
): Found => {
  const { from, to } = stretch(reading.tokens.slice(start, end));
  const sentence = reading.tokens[start]?.sentence;
  const around = reading.tokens.filter((each) => each.sentence === sentence);
  return { kind, from, to, words: read.slice(from, to), sentence: stretch(around) };
};

/** Of two that tell the same with the same words the longer; and nothing vague where the sentence tells something finer. */
export const finest = (found: readonly Found[]): readonly Leak[] => {
  const ranked = found.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const longest = ranked.filter(
    (each, at) =>
      !ranked.slice(0, at).some((other) => other.kind === each.kind && overlaps(other, each)),
  );
  return longest
    .filter((each) => each.kind !== 'neighbour' || !longest.some((other) => isFiner(other, each)))
    .toSorted((a, b) => a.from - b.from || leakKinds.indexOf(a.kind) - leakKinds.indexOf(b.kind))
    .map(({ kind, words, from, to }) => ({ kind, words, from, to }));
};

const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

const isFiner = ({ kind, from }: Leak, { sentence }: Found): boolean =>
  kind !== 'neighbour' && from >= sentence.from && from < sentence.to;
