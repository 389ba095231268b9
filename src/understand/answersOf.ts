import { Temporal } from 'temporal-polyfill';
import {
  someAnswers,
  weekdays as week,
  type Answers,
  type SaidHome,
  type Weekday,
} from '../domain/answers.ts';
import { occasionsOf } from '../domain/occasions.ts';
import type { IncidentSaid } from './incidentSaid.ts';
import type { Understood } from './readMessage.ts';
import type { SourceSaid } from './sourceSaid.ts';

type Found = { readonly [name in keyof Answers]?: Answers[name] | undefined };

/** What is there. */
const known = (found: Found): Answers =>
  someAnswers.parse(
    Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  );

/** Nothing instead of an empty list. */
const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

type FindHome = (said: string) => SaidHome;

/** The answers to the bot's questions that a message holds. */
export const answersOf = (told: Understood, findHome: FindHome): Answers =>
  known({
    kinds: some(told.kinds),
    ...occasions(told),
    frequency: told.frequency,
    since: told.since === undefined ? undefined : { date: told.since },
    pattern: habit(told),
    ...(told.source && place(told.source, findHome)),
    impacts: some(told.impact),
    talked: told.talked,
    others: told.marks.includes('others') ? 'yes' : undefined,
  });

/** The newest occasion answers the questions of day and times; those before it stand beside. */
const occasions = ({ incidents, clocks }: Understood): Found => {
  const newest: Partial<IncidentSaid> = incidents.at(-1) ?? {};
  const { from, to } = (newest.from ?? newest.to) ? newest : (clocks[0] ?? {});
  const ongoing = newest.ongoing === true ? true : undefined;
  return {
    date: newest.date,
    from,
    to,
    ongoing: to === undefined ? ongoing : false,
    earlier: some(incidents.slice(0, -1).flatMap(occasionsOf)),
  };
};

/** Weekdays and parts of the day are a pattern only where something comes back. */
const habit = ({ frequency, weekdays, dayparts }: Understood): Answers['pattern'] => {
  const comesBack = weekdays.length > 0 || (frequency !== undefined && frequency !== 'once');
  return comesBack && weekdays.length + dayparts.length > 0
    ? { weekdays: [...weekdays], dayparts: [...dayparts] }
    : undefined;
};

/** The same where it was asked when it comes back: "on Friday" is a weekday then, and "every day" all of them. */
export const usually = (told: Understood): Answers['pattern'] => {
  const days = told.weekdays.length > 0 ? told.weekdays : daysOf(told);
  return days.length + told.dayparts.length > 0
    ? { weekdays: [...days], dayparts: [...told.dayparts] }
    : undefined;
};

const daysOf = ({ incidents, frequency }: Understood): readonly Weekday[] => {
  if (frequency === 'daily' && incidents.length === 0) return week;
  const dates = incidents.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const numbers = new Set(dates.map((date) => Temporal.PlainDate.from(date).dayOfWeek));
  return week.filter((_, index) => numbers.has(index + 1));
};

/** A flat that is named is known, wherever it lies from the person's own. */
const place = ({ relation, apartment, address }: SourceSaid, findHome: FindHome): Found => {
  const said = [address, apartment].filter((part) => part !== undefined).join(' ');
  if (said === '') return { position: relation };
  const position = apartment === undefined && relation ? relation : 'home';
  return { position, sourceHome: findHome(said) };
};
