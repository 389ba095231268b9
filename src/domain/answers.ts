import { z } from 'zod';
import { kind } from './taxonomy.ts';
import { clock, day } from './time.ts';

export const frequencies = [
  'once',
  'sometimes',
  'several_per_month',
  'weekly',
  'several_per_week',
  'daily',
  'constantly',
] as const;
export const frequency = z.enum(frequencies);

/** Where the source home lies, seen from the complainant's; `home` means that the flat is known. */
export const positions = [
  'above',
  'below',
  'beside',
  'opposite',
  'same_stairwell',
  'other_building',
  'home',
  'unknown',
] as const;
export const position = z.enum(positions);

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof weekday>;

/** Morning 05-10, day 10-18, evening 18-22, night 22-05. */
export const dayparts = ['morning', 'day', 'evening', 'night'] as const;
const daypart = z.enum(dayparts);
export type Daypart = z.infer<typeof daypart>;

/** What the disturbance does to the complainant's household. */
export const impacts = ['sleep', 'work', 'fear', 'children', 'health'] as const;
const impact = z.enum(impacts);
export type Impact = z.infer<typeof impact>;

/** How the complainant is protected: by name, hidden from the neighbour, or as a tip that nobody can answer. */
export const protections = ['named', 'protected', 'tip'] as const;
const protection = z.enum(protections);

/** An answer that nobody has to be sure of. */
export const leanings = ['yes', 'no', 'unsure'] as const;
export const leaning = z.enum(leanings);

/** One occasion as it was said: the day it began, clock times as far as they are known. */
const occasion = z.strictObject({
  date: day,
  from: clock.optional(),
  to: clock.optional(),
  ongoing: z.boolean().optional(),
});
export type Occasion = z.infer<typeof occasion>;

/** So many more occasions than the latest one fit in a report. */
export const mostEarlier = 30;

/** When it usually happens. */
const pattern = z.strictObject({
  weekdays: z.array(weekday),
  dayparts: z.array(daypart),
});
export type Pattern = z.infer<typeof pattern>;

/** The longest answer in own words, in UTF-16 units. */
export const longest = 10_000;
const words = z.string().trim().min(1).max(longest);
const line = z.string().trim().min(1).max(200);

/** A home, or a whole building, that may be the one that was meant. */
const mayBe = z.strictObject({
  address: z.string(),
  flat: z.string().optional(),
  propertyId: z.string(),
  homeId: z.string().optional(),
});
export type MayBe = z.infer<typeof mayBe>;

/** A home as said, and what the register made of it. An unknown one is kept as said. */
export const saidHome = z.strictObject({
  said: line,
  homeId: z.string().optional(),
  propertyId: z.string().optional(),
  /** Those that it may be, when there is more than one or none is sure: the person is asked which. */
  candidates: z.array(mayBe).readonly().optional(),
  /** The person was asked, and could not say. */
  unsure: z.boolean().optional(),
});
export type SaidHome = z.infer<typeof saidHome>;

/** Every answer any question set may ask for; a question's name is its key here. */
export const answers = z.strictObject({
  kinds: z.array(kind).min(1),
  date: day,
  from: clock,
  ongoing: z.boolean(),
  to: clock,
  earlier: z.array(occasion).min(1).max(mostEarlier),
  frequency,
  since: z.strictObject({ said: line.optional(), date: day.optional() }),
  pattern,
  position,
  sourceHome: saidHome,
  ownWords: words,
  effect: words,
  impacts: z.array(impact).min(1),
  talked: z.boolean(),
  protection,
  home: saidHome,
  name: line,
  reach: line,
  witness: leaning,
  listen: leaning,
  others: leaning,
  bestTime: line,
  message: words,
  sure: z.boolean(),
  receiptCode: z.string().max(40),
});
export const someAnswers = answers.partial();
export type Answers = z.infer<typeof someAnswers>;
export const questionName = answers.keyof();
export type QuestionName = z.infer<typeof questionName>;

/** These answers alone. */
export const pickAnswers = (given: Answers, names: readonly QuestionName[]): Answers =>
  someAnswers.parse(
    Object.fromEntries(
      Object.entries(given).filter(([name]) => names.some((each) => each === name)),
    ),
  );
