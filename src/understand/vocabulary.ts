import { z } from 'zod';
import { frequencies, positions } from '../domain/answers.ts';
import { dangers, kinds } from '../domain/taxonomy.ts';

/** Words and phrases in lower case; a trailing `*` stands for any ending. */
const phrases = z.array(z.string().min(1));
const list = z.array(z.string());
const twelve = z.array(phrases).length(12);

const commands = [
  'back',
  'skip',
  'repeat',
  'help',
  'restart',
  'stop',
  'send',
  'change',
  'keep',
] as const;
const intents = ['resume', 'status', 'report', 'greeting', 'thanks'] as const;

/** What a language calls things: `locales/<lang>/words.json`. */
export const vocabulary = z.strictObject({
  yes: phrases,
  no: phrases,
  commands: z.record(z.enum(commands), phrases),
  intents: z.record(z.enum(intents), phrases),
  languages: z.record(z.string(), phrases),
  more: phrases,
  kinds: z.record(z.enum(kinds), phrases),
  positions: z.record(z.enum(positions), phrases),
  frequencies: z.record(z.enum(frequencies), phrases),
  dangers: z.record(z.enum(dangers), phrases),
  /** Days back from today, with the phrases for them. */
  daysBack: z.array(z.strictObject({ days: z.int(), phrases })),
  /** A night that began on the day that is named beside it, and whose small hours are the next day's. */
  nights: phrases,
  /** A night that ends on the day that follows. */
  nightTo: phrases,
  /** Monday first. */
  weekdays: z.array(phrases).length(7),
  /** January first. */
  months: twelve,
  units: z.record(z.enum(['day', 'week', 'month', 'year']), phrases),
  /** Numbers as words, zero first. */
  numbers: z.array(list).min(13),
  clock: z.strictObject({
    before: phrases,
    /** Of those before, the ones that nothing but a clock time follows. */
    sure: phrases,
    half: phrases,
    /** Whether "half ten" is half an hour before ten (Swedish) or after (English). */
    halfIsBefore: z.boolean(),
    quarterPast: phrases,
    quarterTo: phrases,
    midnight: phrases,
    noon: phrases,
    until: phrases,
    morning: phrases,
    evening: phrases,
    night: phrases,
  }),
  /** Ways of not wanting to tell. */
  refusals: phrases,
  ongoing: phrases,
  dayFirst: z.boolean(),
});
export type Vocabulary = z.infer<typeof vocabulary>;
