import type { Temporal } from 'temporal-polyfill';
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
  const position = named(text, positions, words.positions)[0];
  const frequency = named(text, frequencies, words.frequencies).at(-1);
  const date = findDay(text, words, local(now).toPlainDate());
  return {
    ...(found.length > 0 && { kinds: [...found] }),
    ...(position && { position }),
    ...(frequency && { frequency }),
    ...(date && { date }),
    ...times(text, words, lone),
  };
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

/** Dangers that the words themselves speak of. */
export const dangersIn = (said: string, words: Vocabulary): readonly Danger[] =>
  named(plain(said), dangers, words.dangers);
