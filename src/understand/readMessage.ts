import type { Temporal } from 'temporal-polyfill';
import { local } from '../domain/time.ts';
import type { Kind } from '../domain/taxonomy.ts';
import { clocksIn, type ClocksSaid } from './clocksIn.ts';
import { alarmsIn, dangerOf, isDangerNow, type AlarmSaid, type DangerCode } from './dangersSaid.ts';
import { daypartsIn } from './daypartsSaid.ts';
import { daysIn } from './daysIn.ts';
import { effectsIn, marksIn } from './effectsSaid.ts';
import { frequencyIn, weekdaysIn, type Frequency } from './habits.ts';
import { clockText, incidentsIn, type IncidentSaid } from './incidentSaid.ts';
import { intentIn } from './intentSaid.ts';
import { hasNotEnded, hasStopped, isGoingOn, isNew } from './goingOn.ts';
import { kindsIn } from './kindsSaid.ts';
import { readText, type Reading } from './reading.ts';
import { recurringIn } from './recurring.ts';
import { isOwnTime } from './roles.ts';
import { sinceIn } from './sinceSaid.ts';
import { sourceIn, type SourceSaid } from './sourceSaid.ts';
import { talkedIn } from './talkedSaid.ts';
import type { Daypart, Impact, Weekday } from '../domain/answers.ts';
import type { Mark } from '../domain/marks.ts';
import type { Request, Vocabulary } from './vocabulary.ts';

/** Everything that a message means. */
export interface Understood {
  readonly intent: Request;
  readonly kinds: readonly Kind[];
  /** Whether the kinds are only hinted at. */
  readonly hinted: boolean;
  /** The occasions told, the newest last. */
  readonly incidents: readonly IncidentSaid[];
  /** All clock times, of occasions and of habits. */
  readonly clocks: readonly { readonly from?: string; readonly to?: string }[];
  readonly frequency?: Frequency;
  readonly dayparts: readonly Daypart[];
  readonly weekdays: readonly Weekday[];
  /** The first day of the time for which it has been so, about. */
  readonly since?: string;
  readonly source?: SourceSaid;
  readonly danger?: DangerCode;
  readonly alarms: readonly AlarmSaid[];
  readonly impact: readonly Impact[];
  readonly talked?: boolean;
  readonly marks: readonly Mark[];
  /** Whether it is said to go on no longer. */
  readonly stopped: boolean;
  /** Whether it is said not to have ended. */
  readonly goesOn: boolean;
}

export interface Asking {
  readonly words: Vocabulary;
  readonly now: Temporal.Instant;
  /** Whether a clock time was asked for, so that a bare number is one. */
  readonly lone?: boolean;
}

interface Known {
  readonly now: string;
  readonly lone: boolean;
  readonly understood: Understood;
}

/** What the last readings meant: a message is asked about more than once. */
const last = new WeakMap<Reading, Known>();

/** What a message means, whatever was asked. */
export const readMessage = (text: string, { words, now, lone = false }: Asking): Understood => {
  const reading = readText(lone ? apart(text) : text, words);
  const known = last.get(reading);
  if (known?.lone === lone && known.now === now.toString()) return known.understood;
  const understood = understand(reading, now, lone);
  last.set(reading, { now: now.toString(), lone, understood });
  return understood;
};

const understand = (reading: Reading, now: Temporal.Instant, lone: boolean): Understood => {
  const said = saidIn(reading);
  const isNow = isDangerNow(said.alarms);
  const times = timesIn(reading, { now: local(now), lone, isNow });
  const alarm = said.alarms.length > 0;
  return {
    ...said,
    ...times,
    intent: intentIn(reading, {
      kinds: said.hinted ? [] : said.kinds,
      alarm,
      occasion: times.incidents.length > 0,
      elsewhere: isElsewhere(said.source),
    }),
  };
};

const isElsewhere = (source?: SourceSaid): boolean =>
  source?.relation !== undefined && source.relation !== 'unknown';

/** All that has nothing to do with time. */
const saidIn = (reading: Reading) => {
  const alarms = alarmsIn(reading);
  const [danger, source, talked] = [dangerOf(alarms), sourceIn(reading), talkedIn(reading)];
  return {
    ...kindsIn(reading, alarms),
    alarms,
    ...(danger && { danger }),
    ...(source && { source }),
    ...(talked !== undefined && { talked }),
    impact: effectsIn(reading),
    marks: marksIn(reading),
    stopped: hasStopped(reading),
    goesOn: hasNotEnded(reading),
  };
};

/** "22 30" and "2230" where a clock time was asked for. */
const apart = (text: string): string => text.trim().replace(/^(\d{1,2}) ?(\d{2})$/, '$1:$2');

const inWords = ({ from, to }: ClocksSaid) => ({
  ...(from !== undefined && { from: clockText(from) }),
  ...(to !== undefined && { to: clockText(to) }),
});

interface Moment {
  readonly now: Temporal.ZonedDateTime;
  readonly lone: boolean;
  /** Whether there is a danger now; a danger that goes on goes on today. */
  readonly isNow: boolean;
}

const timesIn = (reading: Reading, { now, lone, isNow }: Moment) => {
  const today = now.toPlainDate();
  const recurring = recurringIn(reading);
  const days = daysIn(reading, today, recurring);
  const clocks = clocksIn(reading, lone).filter((clock) => !isOwnTime(reading, clock));
  const weekdays = weekdaysIn(reading, recurring);
  const ongoing = isNow || isGoingOn(reading, { days, clocks, today });
  const incidents = incidentsIn(reading, { days, clocks, now, ongoing });
  const frequency = frequencyIn(reading, weekdays);
  const since = sinceIn(reading, ongoing ? days.filter((day) => !isNew(day, today)) : days, today);
  return {
    incidents,
    clocks: clocks.map(inWords),
    weekdays,
    dayparts: daypartsIn(reading, clocks),
    ...(frequency && { frequency }),
    ...(since !== undefined && { since }),
  };
};
