import type { Reading, Span } from './reading.ts';
import { clauseAt, endAt, sentenceAt, spansOf, startTo } from './spans.ts';

/** How many words may stand between "not" and what is not. */
const reach = 5;

/**
 * Whether what is said here is said not to be: "det är inte musiken", "no smell", "never threatened".
 * Between the two only small words may stand; "slutar inte skälla" and "not only" deny nothing.
 */
export const isDenied = (reading: Reading, { start, end }: Span): boolean =>
  deniedBefore(reading, start) ||
  deniedWithin(reading, { start, end }) ||
  deniedAfter(reading, end);

const deniedBefore = (reading: Reading, start: number, partAt = sentenceAt): boolean => {
  const part = partAt(reading, start);
  let at = start;
  for (let step = 0; step < reach && at > 0; step += 1) {
    if (partAt(reading, at - 1) !== part) return false;
    const not = startTo(reading, 'not', at);
    if (not !== undefined) return startTo(reading, 'ceasing', not) === undefined;
    const link = startTo(reading, 'link', at);
    if (link === undefined) return false;
    at = link;
  }
  return false;
};

/** "Fläkten är det inte": the denial ends the clause. */
const deniedAfter = (reading: Reading, end: number): boolean =>
  clauseAt(reading, end) === clauseAt(reading, end - 1) &&
  endAt(reading, 'notSo', end) !== undefined;

/** The same of danger, within a clause: "not me, he hits her". `within`: "he does hit nobody" too. */
export const isDeniedHere = (
  reading: Reading,
  span: Span,
  { within = false }: { readonly within?: boolean } = {},
): boolean => {
  const before = deniedBefore(reading, span.start, clauseAt);
  return before || deniedAfter(reading, span.end) || (within && deniedWithin(reading, span));
};

/** "Han slår inte henne". */
const deniedWithin = (reading: Reading, { start, end }: Span): boolean =>
  spansOf(reading, 'not').some(
    (not) =>
      not.start > start && not.end <= end && endAt(reading, 'notAlone', not.start) === undefined,
  );
