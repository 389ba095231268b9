import { leads } from './aboutReader.ts';
import type { Reading, Span } from './reading.ts';
import { overlaps, sentenceAt, spansOf } from './spans.ts';

/** Whether something takes the sting out of these words. */
export type Rule = (reading: Reading, span: Span) => boolean;

/** What the coordinator may say without saying: "we never tell the neighbour", "have you talked to the neighbour?". */
export const isInnocent: Rule = (reading, span) =>
  spansOf(reading, 'tells.innocent').some((each) => overlaps(each, span)) ||
  leads(reading, 'tells.untold', span);

/** "If he does it again", "what you have heard of them", and what is asked of the reader. */
export const isSupposed: Rule = (reading, span) =>
  leads(reading, 'tells.supposed', span) ||
  leads(reading, 'tells.perceived', span) ||
  (isAsked(reading, span) && !isInSentence(reading, 'tells.knowing', span));

/** Whether its sentence ends in a question mark. */
const isAsked: Rule = (reading, { start }) => {
  const sentence = sentenceAt(reading, start);
  const next = reading.tokens.find((token) => token.sentence > sentence);
  return /[?؟]/u.test(next ? next.before : reading.after);
};

/** Whether a group is anywhere in the sentence. */
const isInSentence = (reading: Reading, group: string, { start }: Span): boolean =>
  spansOf(reading, group).some(
    (each) => sentenceAt(reading, each.start) === sentenceAt(reading, start),
  );
