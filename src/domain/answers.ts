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

/** The longest answer in own words, in UTF-16 units. */
export const longest = 10_000;
const words = z.string().trim().min(1).max(longest);
const line = z.string().trim().min(1).max(200);

/** A home as said, and what the register made of it. An unknown one is kept as said. */
export const saidHome = z.strictObject({
  said: line,
  homeId: z.string().optional(),
  propertyId: z.string().optional(),
});
export type SaidHome = z.infer<typeof saidHome>;

/** Every answer any question set may ask for; a question's name is its key here. */
export const answers = z.strictObject({
  kinds: z.array(kind).min(1),
  date: day,
  from: clock,
  ongoing: z.boolean(),
  to: clock,
  frequency,
  since: z.strictObject({ said: line, date: day.optional() }),
  position,
  sourceHome: saidHome,
  ownWords: words,
  effect: words,
  home: saidHome,
  name: line,
  reach: line,
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
