import { isDenied } from './negation.ts';
import type { Reading } from './reading.ts';
import { heard, overlaps, spansOf } from './spans.ts';
import { impacts, type Impact } from '../domain/answers.ts';
import { marks, type Mark } from '../domain/marks.ts';

/** Said, not denied, and not of someone else, as in "he is afraid", "the man who sleeps in the stairs". */
const holds = (reading: Reading, group: string): boolean => {
  const others = spansOf(reading, `unless.${group}`);
  return heard(reading, group).some(
    (span) => !others.some((other) => overlaps(other, span)) && !isDenied(reading, span),
  );
};

/** What the disturbance does to the writer's household. */
export const effectsIn = (reading: Reading): readonly Impact[] =>
  impacts.filter((impact) => holds(reading, `impact.${impact}`));

/** What should be known of a text beside its fields. */
export const marksIn = (reading: Reading): readonly Mark[] =>
  marks.filter((mark) => holds(reading, `marks.${mark}`));
