import type { Exchange } from './dialogue.ts';

/** The way to a question or the end of a report, in keys: it can be walked in every language. */
export const untilTalked: readonly Exchange[] = [
  ['talk:buttons.report', '?kinds'],
  ['cases:kinds.music', '?date'],
  ['talk:buttons.skip', '?frequency'],
  ['cases:frequencies.once', '?position'],
  ['cases:positions.above', '?ownWords'],
  ['Dunk, dunk.', '?effect'],
  ['talk:buttons.skip', '?talked'],
];

export const untilProtection: readonly Exchange[] = [
  ...untilTalked,
  ['talk:buttons.no', '?protection'],
];

export const untilName: readonly Exchange[] = [
  ...untilProtection,
  ['questions:protection.options.protected', '?home'],
  ['Lindgatan 4, lgh 1102', '?name'],
];

export const untilReview: readonly Exchange[] = [
  ...untilName,
  ['Eva Exempel 070-000 00 01', 'talk:review.ask', '?'],
];

export const untilWitness: readonly Exchange[] = [
  ...untilReview,
  ['talk:buttons.send', 'receipt', '?witness'],
];

/** What is told is a danger: it is answered, and the decision is awaited. */
export const halts = (words: string, danger: string): Exchange => [
  words,
  `talk:urgent.${danger}`,
  'talk:decide.ask',
  '!talk:understood',
  '?goOn',
];
