import type { Leak } from '../domain/leak.ts';
import { finest, foundAt } from './finest.ts';
import { homesIn } from './homesSaid.ts';
import { leaksIn } from './leaksSaid.ts';
import { isOrdinary } from './lexicon.ts';
import { freeIn, namesIn, type Names } from './namesSaid.ts';
import { plain } from './phrases.ts';
import { readToTell, type Reading } from './reading.ts';
import { tidied } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known beside the text. */
export interface TellSetting {
  /** The coordinator may write in another language than the complainant. */
  readonly everyLanguage: readonly Vocabulary[];
  /** What the complainant has told: it is no news to them. */
  readonly known: readonly string[];
  /** Names of staff, of the landlord and of streets. */
  readonly ours: readonly string[];
  /** Names that must not be told, where they are known. */
  readonly theirs: readonly string[];
}

/** What a text to a complainant seems to tell about the neighbour, in the order of the text; places are counted in the text as it is read. */
export const tellsOf = (text: string, setting: TellSetting): readonly Leak[] => {
  const { everyLanguage } = setting;
  // Languages with the same words read alike.
  const readings = [...new Set(everyLanguage.map((words) => readToTell(text, words)))];
  const known = wordsIn(setting.known);
  const names = namesOf(setting, known, readings);
  const read = tidied(text);
  const found = readings.flatMap((reading) => [
    ...leaksIn(reading, everyLanguage).map(({ kind, span }) =>
      foundAt(kind, span, { read, reading }),
    ),
    ...namesIn(reading, names).map((span) => foundAt('name', span, { read, reading })),
    ...homesIn(reading, known).map((span) => foundAt('home', span, { read, reading })),
  ]);
  return finest(found);
};

/** What the complainant has told by name is as free to name as our own. */
const namesOf = (
  { everyLanguage, ours, theirs }: TellSetting,
  known: ReadonlySet<string>,
  readings: readonly Reading[],
): Names => ({
  ours: new Set([...wordsIn(ours), ...known]),
  theirs: new Set([...wordsIn(theirs)].filter((name) => !known.has(name))),
  ordinary: (word) => everyLanguage.some((words) => isOrdinary(word, words)),
  free: new Set(readings.flatMap(freeIn)),
});

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => plain(text).split(' ')));
