import { positions } from '../domain/answers.ts';
import { isDenied } from './negation.ts';
import { isOwn } from './ownHome.ts';
import type { Reading, Span } from './reading.ts';
import { covers, heard } from './spans.ts';

/** Where the disturbing household lies, seen from the writer's. */
export type Relation = Exclude<(typeof positions)[number], 'home'>;

const relations = positions.filter((each) => each !== 'home' && each !== 'unknown');

interface RelationSaid extends Span {
  readonly relation: Relation;
}

/** The first that is named, however it is named; "I live above them" tells that they are below. */
export const relationIn = (reading: Reading): Relation | undefined => {
  const said = relations.flatMap((relation): readonly RelationSaid[] =>
    heard(reading, `positions.${relation}`)
      .filter((span) => !isDenied(reading, span))
      .map((span) => ({ ...span, relation })),
  );
  const whole = said.filter(
    (each) =>
      !said.some((other) => other !== each && covers(other, each) && length(other) > length(each)),
  );
  const first = whole.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)[0];
  if (first) return isOwn(reading, first) ? mirrored(first.relation) : first.relation;
  return heard(reading, 'positions.unknown').length > 0 ? 'unknown' : undefined;
};

const length = ({ start, end }: Span): number => end - start;

/** "In our stairwell" is where it is heard as often as where it comes from. */
const rank = ({ relation }: RelationSaid): number => (relation === 'same_stairwell' ? 1 : 0);

const mirrored = (relation: Relation): Relation => {
  if (relation === 'above') return 'below';
  return relation === 'below' ? 'above' : relation;
};
