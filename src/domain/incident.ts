import { Temporal } from 'temporal-polyfill';
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

/** An end before the start is taken as the morning after, up to so long after it; more is a slip. */
const longestIncident = { hours: 16 };

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

/** Every incident that the answers tell of, the latest last. */
export const incidentsOf = ({ earlier = [], ...latest }: Answers): readonly Incident[] => {
  const all = [...earlier, latest].flatMap((each) => incidentOf(each) ?? []);
  const begun = ({ date, from = '' }: Incident): string => `${date} ${from}`;
  const once = new Map(all.map((each) => [begun(each), each]));
  return [...once.values()].toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1));
};

/** The incident of one occasion, if it has a day. */
const incidentOf = (answers: Answers): Incident | undefined => {
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

interface Seen {
  readonly answers: Answers;
  readonly now: Temporal.Instant;
  readonly today: string;
  readonly oldest: string;
  readonly start?: Temporal.Instant;
  readonly end?: Temporal.Instant;
}

interface Impossible {
  readonly problem: string;
  readonly holds: (seen: Seen) => boolean;
  readonly values?: (answers: Answers) => NonNullable<Problem['values']>;
}

const after = (moment: Temporal.Instant | undefined, now: Temporal.Instant): boolean =>
  moment !== undefined && Temporal.Instant.compare(moment, now) > 0;

/** A morning after that is too far off; or an end in the hour that summer time skips, before its start. */
const isSlip = (
  { from = '', to = '' }: Answers,
  { start, end }: { readonly start: Temporal.Instant; readonly end: Temporal.Instant },
): boolean => after(start, end) || (to <= from && after(end, start.add(longestIncident)));

/** What cannot be, in the order in which it is told. */
const impossible: readonly Impossible[] = [
  {
    problem: 'sinceInFuture',
    holds: ({ answers: { since }, today }) => (since?.date ?? today) > today,
  },
  { problem: 'dateInFuture', holds: ({ answers: { date }, today }) => (date ?? today) > today },
  {
    problem: 'dateTooOld',
    holds: ({ answers: { date }, today, oldest }) => (date ?? today) < oldest,
    values: () => ({ years: oldestYears }),
  },
  {
    problem: 'startInFuture',
    holds: ({ start, now }) => after(start, now),
    values: ({ from = '' }) => ({ time: from }),
  },
  {
    problem: 'endBeforeStart',
    holds: ({ answers, start, end }) =>
      start !== undefined && end !== undefined && isSlip(answers, { start, end }),
    values: ({ from = '', to = '' }) => ({ from, to }),
  },
  {
    problem: 'endInFuture',
    holds: ({ end, now }) => after(end, now),
    values: ({ to = '' }) => ({ time: to }),
  },
];

/** Until this hour "today" may be said of the night before. */
const smallHours = 6;

/** Just after midnight, "today at eleven" is the evening before: no later time of today has been yet. */
export const settleNight = (answers: Answers, now: Temporal.Instant): Answers => ({
  ...settled(answers, now),
  ...(answers.earlier && { earlier: answers.earlier.map((each) => settled(each, now)) }),
});

const settled = <T extends Pick<Answers, 'date' | 'from'>>(said: T, now: Temporal.Instant): T => {
  const { date, from } = said;
  const here = local(now);
  const today = here.toPlainDate();
  if (here.hour >= smallHours || !from || date !== today.toString()) return said;
  const early = Temporal.PlainTime.compare(Temporal.PlainTime.from(from), here.toPlainTime()) <= 0;
  return early ? said : { ...said, date: today.subtract({ days: 1 }).toString() };
};

/** What the answers say that cannot be: a time that has not been yet, one too long ago, an end before the start. */
export const checkTimes = (answers: Answers, now: Temporal.Instant): Problem | undefined =>
  [answers, ...(answers.earlier ?? [])]
    .map((occasion) => checkOccasion(occasion, now))
    .find((problem) => problem !== undefined);

const checkOccasion = (answers: Answers, now: Temporal.Instant): Problem | undefined => {
  const date = local(now).toPlainDate();
  const oldest = date.subtract({ years: oldestYears }).toString();
  const seen = { answers, now, today: date.toString(), oldest, ...span(answers) };
  const found = impossible.find(({ holds }) => holds(seen));
  return found && { problem: found.problem, values: found.values?.(answers) ?? {} };
};
