import { z } from 'zod';
import { dayparts, impacts, frequencies, positions, protections } from '../domain/answers.ts';
import { marks } from '../domain/marks.ts';
import { commands } from '../domain/outcome.ts';
import { kinds } from '../domain/taxonomy.ts';
import { grammar } from './grammar.ts';
import { plain } from './phrases.ts';
import { clockWords, dayWords } from './timeWords.ts';

/** Words and phrases in lower case; what may stand in a phrase is told in `pattern.ts`. */
const phrases = z.array(z.string().min(1));

/** Whole answers, as they are compared: "it's over" is written "it s over" then. */
const sayings = phrases.transform((list) => [...new Set(list.map((each) => plain(each) || each))]);

const spoken = [...commands, 'again', 'calm', 'withdraw', 'message', 'done', 'unsure'] as const;
const intents = ['resume', 'status', 'report', 'thanks'] as const;

/** What a first message may want, beside telling of a disturbance. */
const requests = [
  'status',
  'repeat',
  'repair',
  'human',
  'greeting',
  'rent',
  'thanks',
  'report',
] as const;

export type Request = (typeof requests)[number];

/** What is said of violence and the like, by when it is. */
export const alarms = [
  'violence',
  'violencePast',
  'weapon',
  'threat',
  'threatPast',
  'fire',
  'child',
  'adult',
  'crime',
] as const;
export type Alarm = (typeof alarms)[number];

/**
 * What an answer to a complainant may tell about the neighbour, by kind. `aboutThem`: only that it is about them; `them`,
 * `other`: the neighbour as who does something and as whom it is done to. Then what takes the sting out of it: that it is
 * about the reader, advice, supposed, perceived by the reader, never told, innocent. Last what names go by.
 */
const tells = [
  'measure',
  'support',
  'health',
  'debt',
  'neighbour',
  'aboutThem',
  'mention',
  'them',
  'other',
  'does',
  'reached',
  'reader',
  'toReader',
  'aside',
  'advice',
  'supposed',
  'perceived',
  'knowing',
  'untold',
  'innocent',
  'called',
  'greeting',
  'given',
  'surname',
  'nameable',
] as const;

/** What a language calls things: `locales/<lang>/words.json`. */
export const vocabulary = z.strictObject({
  yes: sayings,
  no: sayings,
  commands: z.record(z.enum(spoken), sayings),
  intents: z.record(z.enum(intents), sayings),
  languages: z.record(z.string(), sayings),
  more: sayings,
  /** That it goes on no longer. */
  stopped: phrases,
  /** Ways of not wanting to tell. */
  refusals: sayings,
  /** Answers to an offer that say yes or no there alone: "if needed", "no problem". */
  offers: z.record(z.enum(['yes', 'no']), sayings),
  /** Ways of not daring or wanting to. */
  declines: sayings,
  /** What may stand beside a yes where it must be plain. */
  sure: sayings,
  /** Call the number that is known; and: do not call. */
  calls: z.record(z.enum(['yes', 'no']), sayings),
  /** How one wants to be protected, where that was asked. */
  protections: z.record(z.enum(protections), phrases),
  /** How the language's words are written and bent. */
  morphology: z.strictObject({
    /** Letters as they are written in haste: `å` → `a`. */
    folding: z.record(z.string(), z.string()),
    /** Two letters for one: `aa` → `a`. */
    digraphs: z.record(z.string(), z.string()),
    /** What may stand before a word and be written together with it. */
    prefixes: z.array(z.string()),
    /** Articles that are written together with their word and change nothing in what it is. */
    articles: z.array(z.string()).default([]),
    /** Letters that are the same in every word, whoever writes: each by the one that stands for it. */
    letters: z.record(z.string(), z.string()).default({}),
    /** Letters and marks that may as well be left out. */
    silent: z.array(z.string()).default([]),
    /** Words that are never marked ones written in haste: "han" is not "hån". */
    unmarked: z.array(z.string()).default([]),
    /** Endings of words. */
    suffixes: z.array(z.string()),
  }),
  abbreviations: z.array(z.string()),
  /** Words that begin a clause. */
  joints: z.array(z.string()),
  /** Common words, which are never taken for misspelled ones; and by which the language is known. */
  common: z.array(z.string()),
  /** Other words that look like misspelled ones and are not. */
  lookalikes: z.array(z.string()),
  /** The small words that the grammar goes by. */
  grammar: z.record(z.enum(grammar), phrases),
  /** Floors as they are written down. */
  floors: z.strictObject({ ground: z.string(), cellar: z.string() }),
  /** Classes of words, to be used in phrases as `<name>`. */
  classes: z.record(z.string(), phrases),
  /** Phrases that hold such words but mean something else. */
  masks: phrases,
  requests: z.record(z.enum(requests), phrases),
  kinds: z.record(z.enum(kinds), phrases),
  /** Words that mean a kind only when nothing surer is said. */
  hints: z.partialRecord(z.enum(kinds), phrases),
  /** Phrases beside which a kind is not meant, nor a danger. */
  unless: z.partialRecord(z.enum(kinds), phrases),
  positions: z.record(z.enum(positions), phrases),
  frequencies: z.record(z.enum(frequencies), phrases),
  dayparts: z.record(z.enum(dayparts), phrases),
  dangers: z.record(z.enum(alarms), phrases),
  impact: z.record(z.enum(impacts), phrases),
  talked: z.record(z.enum(['yes', 'no']), phrases),
  marks: z.record(z.enum(marks), phrases),
  /** The same for effects, marks, talks and a kind that may be a danger still: `impact.fear`, `kinds.violence`. */
  unlessElse: z.record(z.string(), phrases),
  /** What tells about the neighbour in an answer to a complainant, and what only seems to: see `tells.ts`. */
  tells: z.record(z.enum(tells), phrases),
  /** Phrases beside which it tells nothing. */
  tellsUnless: z.partialRecord(z.enum(tells), phrases),
  days: dayWords,
  clock: clockWords,
  /** Numbers as words, zero first. */
  numbers: z.array(z.array(z.string())).min(13),
  units: z.record(z.enum(['minute', 'hour', 'day', 'week', 'month', 'halfYear', 'year']), phrases),
});
export type Vocabulary = z.infer<typeof vocabulary>;
