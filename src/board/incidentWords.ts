import { Temporal } from 'temporal-polyfill';
import type { Incident } from '../domain/incident.ts';
import { fullDay, weekday } from './dateWords.ts';
import type { Viewer } from './viewer.ts';

type Reader = Pick<Viewer, 'say' | 'language'>;

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const clockWords = (reader: Reader, { date, from, to }: Incident): string | undefined => {
  const { say } = reader;
  if (from && to && to <= from)
    return say('board:when.spanPast', { from, to, day: weekday(reader, dayAfter(date)) });
  if (from && to) return say('board:when.span', { from, to });
  if (from) return say('board:when.from', { from });
  return to ? say('board:when.to', { to }) : undefined;
};

/** When it was: the day, the clock times as far as they are known, and whether it was still going on. */
export const incidentWords = (reader: Reader, incident: Incident): string => {
  const { say } = reader;
  const clock = clockWords(reader, incident);
  const ongoing = incident.ongoing ? say('board:when.ongoing') : undefined;
  const span = clock ?? (ongoing ? undefined : say('board:when.noClock'));
  return [fullDay(reader, incident.date), span, ongoing].filter(Boolean).join(', ');
};
