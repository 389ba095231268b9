import { Temporal } from 'temporal-polyfill';
import { frequencies, positions, type Answers, type SaidHome } from '../domain/answers.ts';
import { local } from '../domain/time.ts';
import { dangers, kinds, type Danger } from '../domain/taxonomy.ts';
import { findClocks } from './clocks.ts';
import { findDay, withoutDates } from './days.ts';
import { mentions, named, plain } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What understanding needs to know beside the words. */
export interface Setting {
  readonly words: Vocabulary;
  readonly now: Temporal.Instant;
  readonly findHome: (said: string) => SaidHome;
}

/** Every answer that a free text holds, whatever was asked. */
export const meaning = (said: string, { words, now }: Setting, lone = false): Answers => {
  const text = plain(said);
  const found = named(text, kinds, words.kinds);
  const position = where(text, words);
  const frequency = named(text, frequencies, words.frequencies).at(-1);
  const clocks = times(text, words, lone);
  const date = began(findDay(text, words, local(now).toPlainDate()), text, { words, clocks });
  return {
    ...(found.length > 0 && { kinds: [...found] }),
    ...(position && { position }),
    ...(frequency && { frequency }),
    ...(date && { date }),
    ...clocks,
  };
};

/** "The house next door" is another house, though "next door" alone is beside. */
const where = (text: string, { positions: phrases }: Vocabulary): Answers['position'] => {
  const found = named(text, positions, phrases);
  return found.find((position) => position === 'other_building') ?? found[0];
};

/** A night is named by the day on which it began; its small hours are the next day's. */
const began = (
  date: string | undefined,
  text: string,
  { words, clocks }: { readonly words: Vocabulary; readonly clocks: Answers },
): string | undefined => {
  const small = clocks.from !== undefined && clocks.from < '10:00';
  if (date === undefined || !small || !mentions(text, words.nights)) return date;
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
};

const times = (text: string, words: Vocabulary, lone: boolean): Answers => {
  const clocks = findClocks(withoutDates(text, words), words, lone);
  const ongoing = mentions(text, words.ongoing);
  return {
    ...clocks,
    ...(clocks.to !== undefined && { ongoing: false }),
    ...(ongoing && clocks.to === undefined && { ongoing: true }),
  };
};

/** Dangers that the words themselves speak of, in whatever language they are. */
export const dangersInAny = (
  said: string,
  everyLanguage: readonly Vocabulary[],
): readonly Danger[] => {
  const heard = everyLanguage.flatMap((words) => dangersIn(said, words));
  return dangers.filter((danger) => heard.includes(danger));
};

/** Dangers that the words of one language speak of. */
const dangersIn = (said: string, words: Vocabulary): readonly Danger[] =>
  named(plain(said), dangers, words.dangers);
