import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Answers } from './answers.ts';
import type { Problem } from './result.ts';
import { at, clock, day, instant, local, stamp } from './time.ts';

/** One occasion (händelse): the day it began, and clock times as said. `start` and `end` are there when they are known. */
export const incident = z.strictObject({
  date: day,
  from: clock.optional(),
  to: clock.optional(),
  ongoing: z.boolean(),
  start: instant.optional(),
  end: instant.optional(),
});
export type Incident = z.infer<typeof incident>;

/** An end before the start is taken as the morning after, up to this many hours; more is a slip. */
const longestIncidentHours = 16;

/** A report may be about what lies this far back. */
const oldestYears = 3;

const span = ({ date, from, to }: Answers) => {
  if (!date) return {};
  const start = from ? at(date, from) : undefined;
  if (!to) return start ? { start } : {};
  const past = from !== undefined && to <= from;
  const endDay = past ? nextDay(date) : date;
  return start ? { start, end: at(endDay, to) } : { end: at(endDay, to) };
};

const nextDay = (date: string): string => {
  const midday = at(date, '12:00');
  return local(midday).toPlainDate().add({ days: 1 }).toString();
};

/** The incident that the answers tell of, if they tell of one. */
export const incidentOf = (answers: Answers): Incident | undefined => {
  const { date, from, to, ongoing } = answers;
  if (!date) return undefined;
  const { start, end } = span(answers);
  return incident.parse({
    date,
    ongoing: ongoing ?? false,
    ...(from && { from }),
    ...(to && { to }),
    ...(start && { start: stamp(start) }),
    ...(end && { end: stamp(end) }),
  });
};

/** What cannot be: a time that has not been yet, one too long ago, an end before the start. */
export const checkTimes = (answers: Answers, now: Temporal.Instant): Problem | undefined => {
  const { date, from, to, since } = answers;
  const today = local(now).toPlainDate();
  if (since?.date && since.date > today.toString()) return { problem: 'sinceInFuture' };
  if (!date) return undefined;
  if (date > today.toString()) return { problem: 'dateInFuture' };
  if (date < today.subtract({ years: oldestYears }).toString())
    return { problem: 'dateTooOld', values: { years: oldestYears } };
  const { start, end } = span(answers);
  if (start && start.epochMilliseconds > now.epochMilliseconds)
    return { problem: 'startInFuture', values: { time: from ?? '' } };
  if (start && end && end.since(start).total('hours') > longestIncidentHours)
    return { problem: 'endBeforeStart', values: { from: from ?? '', to: to ?? '' } };
  if (end && end.epochMilliseconds > now.epochMilliseconds)
    return { problem: 'endInFuture', values: { time: to ?? '' } };
  return undefined;
};
