import type { LeakKind } from '../domain/leak.ts';
import { isAboutReader, isToReader } from './aboutReader.ts';
import { isInnocent, isSupposed, type Rule } from './leakRules.ts';
import type { Reading, Span } from './reading.ts';
import { overlaps, spansOf } from './spans.ts';
import { isSpoken } from './spoken.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stretch of a text, with what it seems to tell. */
export interface LeakSaid {
  readonly kind: LeakKind;
  readonly span: Span;
}

interface Source {
  readonly kind: LeakKind;
  /** The words that tell it. */
  readonly groups: readonly string[];
  /** Where its exceptions stand. */
  readonly unless: string;
  /** What takes the sting out of it. */
  readonly rules: readonly Rule[];
}

const sources: readonly Source[] = [
  {
    kind: 'measure',
    groups: ['tells.measure'],
    unless: 'measure',
    rules: [isAboutReader, isInnocent],
  },
  { kind: 'support', groups: ['tells.support'], unless: 'support', rules: [isAboutReader] },
  {
    kind: 'health',
    groups: ['tells.health', 'marks.health', 'marks.drugs'],
    unless: 'health',
    rules: [isAboutReader],
  },
  { kind: 'debt', groups: ['tells.debt'], unless: 'debt', rules: [isAboutReader] },
  {
    kind: 'neighbour',
    groups: ['tells.neighbour', 'marks.origin'],
    unless: 'neighbour',
    rules: [isAboutReader, isInnocent],
  },
  {
    kind: 'neighbour',
    groups: ['tells.aboutThem'],
    unless: 'aboutThem',
    rules: [isInnocent, isSupposed],
  },
  {
    kind: 'neighbour',
    groups: ['tells.mention'],
    unless: 'aboutThem',
    rules: [isInnocent, isSupposed, isToReader],
  },
];

/** What a text says about the neighbour in words of the vocabulary. */
export const leaksIn = (
  reading: Reading,
  everyLanguage: readonly Vocabulary[],
): readonly LeakSaid[] =>
  sources.flatMap((source) =>
    source.groups
      .flatMap((group) => spansOf(reading, group))
      .filter((span) => isMeant(reading, source, span))
      .filter(({ start }) => isSpoken(sentenceOf(reading, start), reading.words, everyLanguage))
      .map((span) => ({ kind: source.kind, span })),
  );

const sentenceOf = ({ tokens }: Reading, at: number): readonly Token[] =>
  tokens.filter(({ sentence }) => sentence === tokens[at]?.sentence);

const isMeant = (reading: Reading, { unless, rules }: Source, span: Span): boolean =>
  !spansOf(reading, `unless.tells.${unless}`).some((each) => overlaps(each, span)) &&
  !rules.some((rule) => rule(reading, span));
