import { mostEarlier, type Answers, type Occasion } from './answers.ts';
import type { Reply } from './outcome.ts';

type Told = Pick<Answers, 'date' | 'from' | 'to' | 'ongoing'>;

/** The same occasion told twice is one; the fuller account stands. Of more than fit, those told last. */
export const together = (before: readonly Occasion[], told: readonly Occasion[]): Occasion[] =>
  [
    ...before.filter(({ date, from }) =>
      told.every((each) => each.date !== date || (from !== undefined && each.from !== from)),
    ),
    ...told,
  ].slice(-mostEarlier);

/**
 * What stays of the times known before when another day is told. A danger that is told of in between is an occasion of its
 * own, and the one before it stands beside; else the day was another, and what was going on is not said of it.
 */
export const timesFor = (before: Answers, { found, dangers, story }: Reply): Answers => {
  const { date, earlier = [] } = before;
  if (date === undefined || found.date === undefined || found.date === date) return before;
  if (story && dangers.length > 0) {
    const { from, to, ongoing, date: day, ...rest } = before;
    return { ...rest, earlier: together(earlier, occasionsOf(before)) };
  }
  const { ongoing: gone, ...then } = before;
  return gone ? then : before;
};

/** What was told of a day and its times as one occasion; none without its day. */
export const occasionsOf = ({ date, from, to, ongoing }: Told): readonly Occasion[] =>
  date === undefined
    ? []
    : [{ date, ...(from && { from }), ...(to && { to }), ...(ongoing && { ongoing }) }];
