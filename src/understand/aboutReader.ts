import type { Reading, Span } from './reading.ts';
import { clauseAt, overlaps, spansOf } from './spans.ts';

/**
 * Whether it is said of whoever reads it, not of the neighbour: "how is your health", "you can call the social services",
 * "contact your doctor". Where the neighbour is named in the same clause it is about the neighbour.
 */
export const isAboutReader = (reading: Reading, span: Span): boolean =>
  inClauseOf(reading, 'tells.them', span).length === 0 &&
  (readersIn(reading, 'tells.reader', span).some(({ start }) => start < span.end) ||
    readersIn(reading, 'tells.toReader', span).length > 0 ||
    isAdvice(reading, span));

/** Spans of a group that stand in the clause where this one begins. */
const inClauseOf = (reading: Reading, group: string, { start }: Span): readonly Span[] =>
  spansOf(reading, group).filter(
    (each) => clauseAt(reading, each.start) === clauseAt(reading, start),
  );

/** Not "as you know", nor "the flat above you": the reader is named, and it is still about somebody else. */
const readersIn = (reading: Reading, group: string, span: Span): readonly Span[] =>
  inClauseOf(reading, group, span).filter(
    (reader) => !spansOf(reading, 'tells.aside').some((aside) => overlaps(aside, reader)),
  );

/** Whether its clause speaks to the reader: "I see that the neighbour's music disturbs you". */
export const isToReader = (reading: Reading, span: Span): boolean =>
  isAdvice(reading, span) || readersIn(reading, 'tells.reader', span).length > 0;

/** A clause that begins with what to do. */
const isAdvice = (reading: Reading, span: Span): boolean =>
  inClauseOf(reading, 'tells.advice', span).some(
    ({ start }) => start <= span.start && isClauseStart(reading, start),
  );

const isClauseStart = (reading: Reading, at: number): boolean =>
  clauseAt(reading, at) !== clauseAt(reading, at - 1);

/** Whether this begins before the other in its clause. */
export const leads = (reading: Reading, group: string, span: Span): boolean =>
  inClauseOf(reading, group, span).some(({ start }) => start <= span.start);
