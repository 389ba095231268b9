import { Temporal } from 'temporal-polyfill';
import { local } from '../domain/time.ts';
import type { Viewer } from './viewer.ts';

type Reader = Pick<Viewer, 'say' | 'now'>;

/** Dates by the custom of the country, as the language says: English as in Britain, with the 24-hour clock of Sweden. */
const regionOf = ({ say }: Pick<Viewer, 'say'>): string => say('page:locale');

/** `torsdag 26 november 2026`. @throws RangeError when the day is none */
export const fullDay = (reader: Pick<Viewer, 'say'>, day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(regionOf(reader), { dateStyle: 'full' });

/** `torsdag 26 november`, without the year. */
export const weekday = (reader: Pick<Viewer, 'say'>, day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(regionOf(reader), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });

/** `26 nov`, for where there is little room. */
export const monthDay = (reader: Pick<Viewer, 'say'>, day: string): string =>
  Temporal.PlainDate.from(day)
    .toLocaleString(regionOf(reader), { day: 'numeric', month: 'short' })
    .replace(/\.$/, '');

const someMonday = '2026-11-23';

/** The name of a day of the week, counted from Monday, which is 0: `fredag`. */
export const weekdayName = (reader: Pick<Viewer, 'say'>, day: number): string =>
  Temporal.PlainDate.from(someMonday)
    .add({ days: day })
    .toLocaleString(regionOf(reader), { weekday: 'long' });

/** `måndag 23 november 2026 kl. 23:41:07`, in Swedish time. */
export const toTheSecond = (reader: Pick<Viewer, 'say'>, instant: string): string =>
  local(Temporal.Instant.from(instant)).toLocaleString(regionOf(reader), {
    dateStyle: 'full',
    timeStyle: 'medium',
  });

/** `23 nov. 2026 23:41`, in Swedish time. */
export const shortMoment = (reader: Pick<Viewer, 'say'>, instant: string): string =>
  local(Temporal.Instant.from(instant)).toLocaleString(regionOf(reader), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

/** A number as it is written in the language: `4 000`. */
export const numeral = (reader: Pick<Viewer, 'say'>, count: number): string =>
  count.toLocaleString(regionOf(reader));

const shortDay = (reader: Reader, day: Temporal.PlainDate): string => {
  const parts = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const sameYear = day.year === local(reader.now).year;
  const options = sameYear ? parts : { ...parts, year: 'numeric' as const };
  return day.toLocaleString(regionOf(reader), options).replace(/\.$/, '');
};

export interface Due {
  readonly words: string;
  /** The day has passed. */
  readonly late: boolean;
  /** It is this day. */
  readonly today: boolean;
}

/** A due day, seen from today in Sweden: `i dag`, `i morgon`, `tors 26 nov`, or how many days it is late. */
export const dueWords = (reader: Reader, due: string): Due => {
  const day = Temporal.PlainDate.from(due);
  const days = local(reader.now).toPlainDate().until(day).days;
  if (days < 0)
    return { words: reader.say('board:when.late', { count: -days }), late: true, today: false };
  if (days === 0) return { words: reader.say('board:when.today'), late: false, today: true };
  const words = days === 1 ? reader.say('board:when.tomorrow') : shortDay(reader, day);
  return { words, late: false, today: false };
};
