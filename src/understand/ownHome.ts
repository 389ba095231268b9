import type { Reading, Span } from './reading.ts';
import { anyAt, beforeAt, clauseAt, heard, inSentence, sentenceAt, startTo } from './spans.ts';

/** How far a word about living reaches. */
const reach = 8;

/** Whether it tells where the writer lives: "jag bor på våning 4". */
export const isOwn = (reading: Reading, { start }: Span): boolean =>
  heard(reading, 'iLive').some(
    (live) =>
      sentenceAt(reading, live.start) === sentenceAt(reading, start) &&
      live.start <= start &&
      start - live.end <= reach &&
      !theyBetween(reading, live.end, start),
  ) || isSigned(reading, start);

const theyBetween = (reading: Reading, from: number, to: number): boolean =>
  heard(reading, 'they').some(({ start }) => start >= from && start < to);

/** "/Maj-Britt, 2 tr": under a letter stands where its writer lives. */
const isSigned = (reading: Reading, at: number): boolean =>
  heard(reading, 'regards').some(({ start }) => start < at && at - start <= reach) ||
  [1, 2, 3, 4].some(
    (back) => /\//u.test(beforeAt(reading, at - back)) && at - back > reading.tokens.length / 2,
  );

/** "It is not the dog in 1003", "Mrs Ahl on the third floor has heard it too". */
export const isOther = (reading: Reading, { start }: Span): boolean =>
  inSentence(reading, 'alsoOthers', start) ||
  (isNear(reading, 'not', start) && startTo(reading, 'flat.before', start) !== undefined);

const isNear = (reading: Reading, group: string, start: number): boolean =>
  heard(reading, group).some(
    (span) =>
      span.end <= start &&
      start - span.end <= 4 &&
      clauseAt(reading, span.start) === clauseAt(reading, start),
  );

/** A number of something: kronor, metres, children. */
export const isMeasured = (reading: Reading, at: number): boolean =>
  anyAt(reading, ['measure', 'counted', 'days.monthName'], at);
