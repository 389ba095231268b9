import { z } from 'zod';

const phrases = z.array(z.string().min(1));

/** What days are called. */
export const dayWords = z.strictObject({
  /** Days back from today, with the phrases for them. */
  back: z.array(z.strictObject({ days: z.int(), phrases })),
  /** A night that began on the day that is named beside it, and whose small hours are the next day's. */
  nights: phrases,
  /** A night that ends on the day that follows. */
  nightTo: phrases,
  /** A day that was, though it is not said which: "the other night". */
  some: phrases,
  /** Stems, Monday first. */
  weekdays: z.array(phrases).length(7),
  /** What follows the stem of one such day, and of every such day. */
  one: z.array(z.string()),
  every: z.array(z.string()),
  /** What makes a weekday every such day: "every", "on … as a rule". */
  everyBefore: phrases,
  weekend: phrases,
  working: phrases,
  /** The weekend that was. */
  lastWeekend: phrases,
  /** January first. */
  months: z.array(phrases).length(12),
  /** Full names of months, which alone are months. */
  monthName: phrases,
  /** "First", "second" …, as words. */
  ordinals: z.array(phrases).max(31),
  /** What follows a number that is a day of a month: "3rd". */
  ordinal: phrases,
  /** Feasts and seasons, by the day on which they begin. */
  feasts: z.array(z.strictObject({ month: z.int(), day: z.int(), broad: z.boolean(), phrases })),
  /** Days after Easter Sunday. */
  easter: z.array(z.strictObject({ days: z.int(), phrases })),
  dayFirst: z.boolean(),
  the: phrases,
  of: phrases,
  /** Before a weekday that is to come. */
  ahead: phrases,
  ago: phrases,
  /** Before a period that has lasted until now: "since". */
  sinceBefore: phrases,
  /** Small words between "since" and its day. */
  link: phrases,
  /** Before a length of time that has lasted until now: "for". */
  lasting: phrases,
  /** After one: "in a row", "now". */
  lastingAfter: phrases,
  nightBetween: phrases,
  /** This week, last month and so on. */
  spans: z.record(
    z.enum(['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear']),
    phrases,
  ),
  inYear: phrases,
  middle: phrases,
  late: phrases,
  /** Before a length of time that lies back, where others say "ago" after it. */
  agoBefore: phrases.default([]),
  /** Before the day on which a night began. */
  nightBefore: phrases.default([]),
  /** Units that hold their own number: "a month" or "two months" in one word. */
  implied: z.array(z.strictObject({ value: z.int(), phrases })).default([]),
});

/** What clock times are called. */
export const clockWords = z.strictObject({
  before: phrases,
  /** Words that may stand before a clock time, but make none: "maybe". */
  soft: phrases,
  /** Of those before, the ones that nothing but a clock time follows. */
  sure: phrases,
  half: phrases,
  /** Whether "half ten" is half an hour before ten (Swedish) or after (English). */
  halfIsBefore: z.boolean(),
  quarterPast: phrases,
  quarterTo: phrases,
  past: phrases,
  to: phrases,
  midnight: phrases,
  noon: phrases,
  from: phrases,
  until: phrases,
  /** Words for an end whose time comes later in the clause. */
  untilThen: phrases,
  between: phrases,
  and: phrases,
  about: phrases,
  morning: phrases,
  evening: phrases,
  /** What makes a time one of the second half of the day, whatever it is. */
  pm: phrases,
  night: phrases,
  /** The hour from which on a clock time of a night is before midnight. */
  nightFrom: z.int().min(1).max(11),
  day: phrases,
  /** Words that are an hour alone: "vid tvåtiden"; one o'clock first. */
  hours: z.array(z.array(z.string())).length(12),
  /** Before how long something took. */
  during: phrases,
  /** Before what the clock is now. */
  isNow: phrases,
  /** Names of the hours that are no numbers elsewhere, one first: "the tenth". */
  hourNames: z.array(phrases).default([]),
  /** What follows the hour and moves it: "and a half". */
  tails: z.array(z.strictObject({ minutes: z.int(), phrases })).default([]),
});
