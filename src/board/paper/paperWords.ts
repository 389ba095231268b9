import { Temporal } from 'temporal-polyfill';
import type { Incident } from '../../domain/incident.ts';
import { local } from '../../domain/time.ts';
import type { Viewer } from '../viewer.ts';
import type { Column } from './paper.ts';

/** Papers are Swedish whatever language the board is read in: they go to tenants and tribunals of this country. */
export const paperLanguage = 'sv';

export type PaperReader = Pick<Viewer, 'say' | 'language' | 'register' | 'now'>;

/** `2026-11-23 kl. 06:12:07`, in Swedish time. */
export const exactly = ({ say }: PaperReader, instant: string): string => {
  const moment = local(Temporal.Instant.from(instant));
  return say('board:paper.moment', {
    day: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'second' }),
  });
};

/** `sön 22 nov. 2026`. */
export const shortDay = ({ say }: PaperReader, day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(say('page:locale'), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });

/** From when, as far as it was told. */
export const fromWords = ({ say }: PaperReader, { from }: Incident): string =>
  from ?? say('board:paper.notTold');

/** Until when, and whether that was the day after. */
export const toWords = ({ say }: PaperReader, { from, to, ongoing }: Incident): string => {
  if (!to) return say(ongoing ? 'board:when.ongoing' : 'board:paper.notTold');
  return from !== undefined && to <= from ? say('board:paper.nextDay', { time: to }) : to;
};

export const lengthWords = ({ say }: PaperReader, minutes: number | undefined): string => {
  if (minutes === undefined) return say('board:paper.none');
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const parts = [
    hours > 0 && say('board:paper.hours', { hours }),
    (rest > 0 || hours === 0) && say('board:paper.minutes', { minutes: rest }),
  ];
  return parts.filter(Boolean).join(' ');
};

/** Who sent it, as papers call them. */
export const senderWords = ({ say }: PaperReader, letter: string | undefined): string =>
  letter ? say('board:paper.complainant', { letter }) : say('board:paper.tip');

/** The columns of a table with their words, each as wide as it says. */
export const columnsOf = (
  { say }: PaperReader,
  widths: Readonly<Record<string, number>>,
): readonly Column[] =>
  Object.entries(widths).map(([name, width]) => ({
    name: say(`board:paper.columns.${name}`),
    width,
  }));
