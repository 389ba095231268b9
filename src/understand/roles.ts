import type { DaySaid } from './daysIn.ts';
import type { Reading, Span } from './reading.ts';
import { clauseAt, heard, inClause, inSentence, sentenceAt, startTo } from './spans.ts';

/** Whether this stands after "since". */
export const isSince = (reading: Reading, { start }: Span): boolean =>
  leadsTo(reading, 'days.sinceBefore', start) || isAfterSince(reading, start);

/** How far "since" reaches: "sen hennes man dog i oktober". */
const reach = 7;

const isAfterSince = (reading: Reading, start: number): boolean =>
  heard(reading, 'since').some(
    (since) =>
      since.end <= start &&
      start - since.end <= reach &&
      clauseAt(reading, since.start) === clauseAt(reading, start),
  );

/** A time that something has gone on since, "sedan i morse". */
export const isTimeSince = (reading: Reading, { start }: Span): boolean =>
  ['days.sinceBefore', 'since'].some((group) =>
    heard(reading, group).some(
      (since) =>
        since.end <= start &&
        start - since.end <= 4 &&
        clauseAt(reading, since.start) === clauseAt(reading, start),
    ),
  );

/** Whether the group ends before this place in its sentence, with at most a few small words between. */
export const leadsTo = (reading: Reading, group: string, start: number): boolean => {
  let at = start;
  for (let step = 0; step < 4; step += 1) {
    const leads = startTo(reading, group, at);
    if (leads !== undefined) return sentenceAt(reading, leads) === sentenceAt(reading, start);
    const link = startTo(reading, 'days.link', at);
    if (link === undefined) return false;
    at = link;
  }
  return false;
};

/** Whether a sentence tells what happens again and again. */
export const isHabit = (reading: Reading, at: number): boolean =>
  ['habit', 'recurring'].some((group) => inClause(reading, group, at)) ||
  inClause(reading, 'everyTime', at);

/** The same of the whole sentence: "it goes on every day". */
export const isUsual = (reading: Reading, at: number): boolean =>
  ['everyTime', 'recurring', 'frequencies.daily'].some((group) => inSentence(reading, group, at));

/** A day of something else: of a talk, a report, a move, of what the writer does. */
export const isAside = (reading: Reading, { start }: DaySaid): boolean =>
  inClause(reading, 'aside', start) || inClause(reading, 'iLive', start);

/** Whether it is told of where or how long the writer lives. */
export const isOwnLife = (reading: Reading, at: number): boolean => inClause(reading, 'iLive', at);

/** Clock times of the writer's own day: when to get up, when work begins. */
export const isOwnTime = (reading: Reading, { start, end }: Span): boolean =>
  heard(reading, 'ownTime').some(
    (own) =>
      sentenceAt(reading, own.start) === sentenceAt(reading, start) &&
      ((own.end <= start && start - own.end <= 3) || (own.start >= end && own.start - end <= 2)),
  );
