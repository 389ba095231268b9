import { isAboutReader } from './aboutReader.ts';
import { isFlat } from './flatSaid.ts';
import { floorAt } from './floorSaid.ts';
import type { Reading, Span } from './reading.ts';
import { endAt, namedAt, startTo, textAt } from './spans.ts';

/** Where a text names a flat or a floor that is not the reader's own, nor one that the reader has named. */
export const homesIn = (reading: Reading, known: ReadonlySet<string>): readonly Span[] =>
  [...reading.tokens.keys()]
    .filter((at) => isFlat(reading, at) || isFloor(reading, at))
    .filter((at) => endAt(reading, 'tells.nameable', at) === undefined)
    .filter((at) => !known.has(textAt(reading, at)))
    .map((at) => wordsAbout(reading, at))
    .filter((span) => !isAboutReader(reading, span));

/** Nobody lives in the cellar. */
const isFloor = (reading: Reading, at: number): boolean =>
  ![undefined, reading.words.floors.cellar].includes(floorAt(reading, at));

/** The number with the word before it, or all the words of a floor. */
const wordsAbout = (reading: Reading, at: number): Span => ({
  start: startTo(reading, 'flat', at) ?? startTo(reading, 'floor.before', at) ?? at,
  end: namedAt(reading, 'floor.', at)?.end ?? at + 1,
});
