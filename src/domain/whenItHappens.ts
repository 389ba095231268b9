import { Temporal } from 'temporal-polyfill';
import type { Incident } from './incident.ts';
import { local } from './time.ts';

/** So many weeks are shown, the last one being this. */
const weeksShown = 12;

/** Hours of an incident whose end is not known. */
const shortest = 1;

export interface WhenItHappens {
  /** How many incidents touch each hour: Monday to Sunday, each from 0 to 23. */
  readonly hours: readonly (readonly number[])[];
  /** How many began in each of the last weeks, by the Monday they begin on; the oldest first. */
  readonly weeks: readonly { readonly monday: string; readonly count: number }[];
  /** Those whose clock time nobody has told. */
  readonly untimed: number;
}

/** When a disturbance happens, by the hour of the week, and how it goes over the weeks. */
export const whenItHappens = (
  incidents: readonly Incident[],
  now: Temporal.Instant,
): WhenItHappens => {
  const touched = incidents.flatMap(hoursOf);
  return {
    hours: Array.from({ length: 7 }, (_, day) =>
      Array.from(
        { length: 24 },
        (__, hour) => touched.filter((each) => each.day === day && each.hour === hour).length,
      ),
    ),
    weeks: weeksOf(incidents, now),
    untimed: incidents.filter(({ from, to }) => !from && !to).length,
  };
};

/** The hours that an incident touches, each on its own day: past midnight it is another. */
const hoursOf = ({ date, from, to }: Incident): readonly { day: number; hour: number }[] => {
  const begins = from ?? to;
  if (!begins) return [];
  const first = Number(begins.slice(0, 2));
  const length = from && to ? spanned(from, to) : shortest;
  const dayOfWeek = Temporal.PlainDate.from(date).dayOfWeek - 1;
  return Array.from({ length }, (_, index) => ({
    day: (dayOfWeek + Math.floor((first + index) / 24)) % 7,
    hour: (first + index) % 24,
  }));
};

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** From 23:30 to 02:00 touches the hours 23, 0 and 1; what ends on the hour does not touch it. */
const spanned = (from: string, to: string): number => {
  const past = to <= from ? 24 * 60 : 0;
  const end = minutes(to) + past;
  return Math.ceil(end / 60) - Math.floor(minutes(from) / 60);
};

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 });

const weeksOf = (incidents: readonly Incident[], now: Temporal.Instant): WhenItHappens['weeks'] => {
  const last = mondayOf(local(now).toPlainDate());
  const mondays = incidents.map(({ date }) => mondayOf(Temporal.PlainDate.from(date)).toString());
  return Array.from({ length: weeksShown }, (_, index) => {
    const monday = last.subtract({ weeks: weeksShown - 1 - index }).toString();
    return { monday, count: mondays.filter((each) => each === monday).length };
  });
};
