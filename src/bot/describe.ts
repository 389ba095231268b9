import { Temporal } from 'temporal-polyfill';
import type { Homes } from '../domain/address.ts';
import type { Answers, Occasion, Pattern, QuestionName } from '../domain/answers.ts';
import { local } from '../domain/time.ts';
import type { Say } from '../app/ports.ts';
import { homeInWords } from './homeWords.ts';

/** By whose custom dates are written: each language says it itself. */
const locale = (say: Say): string => say('page:locale');

/** A day in words: "söndag 22 november". The year is told when it is another than this. */
export const dayInWords = (day: string, say: Say, today?: Temporal.PlainDate): string => {
  const date = Temporal.PlainDate.from(day);
  const year = today && today.year !== date.year ? ({ year: 'numeric' } as const) : {};
  const format = { weekday: 'long', day: 'numeric', month: 'long', ...year } as const;
  return date.toLocaleString(locale(say), format);
};

/** An instant to the second, as clocks in Sweden show it. */
export const instantInWords = (at: string, say: Say): string =>
  local(Temporal.Instant.from(at)).toLocaleString(locale(say), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

interface Reader {
  readonly say: Say;
  readonly now: Temporal.Instant;
  readonly homes: Homes;
}

type InWords = (answers: Answers, reader: Reader) => string | undefined;

const readers: Readonly<Partial<Record<QuestionName, InWords>>> = {
  kinds: ({ kinds = [] }, { say }) => {
    const list = new Intl.ListFormat(locale(say), { type: 'unit' });
    return list.format(kinds.map((kind) => say(`cases:kinds.${kind}`)));
  },
  date: ({ date }, { say, now }) => date && dayInWords(date, say, local(now).toPlainDate()),
  to: ({ from, to }, { say }) => to && endInWords(from, to, say),
  ongoing: ({ ongoing }, { say }) => yesOrNo(ongoing, say),
  talked: ({ talked }, { say }) => yesOrNo(talked, say),
  earlier: ({ earlier = [] }, reader) =>
    earlier.map((each) => occasionInWords(each, reader)).join('; '),
  pattern: ({ pattern }, reader) => pattern && patternInWords(pattern, reader),
  impacts: ({ impacts = [] }, { say }) =>
    impacts.map((impact) => say(`questions:impacts.options.${impact}`)).join(', '),
  protection: ({ protection }, { say }) => say(`questions:protection.options.${protection}`),
  witness: ({ witness }, { say }) => say(`questions:witness.options.${witness}`),
  listen: ({ listen }, { say }) => say(`questions:listen.options.${listen}`),
  others: ({ others }, { say }) => say(`questions:others.options.${others}`),
  frequency: ({ frequency }, { say }) => say(`cases:frequencies.${frequency}`),
  position: ({ position }, { say }) => say(`cases:positions.${position}`),
  since: ({ since }, { say, now }) =>
    since?.said ?? (since?.date && dayInWords(since.date, say, local(now).toPlainDate())),
  sourceHome: ({ sourceHome }, reader) => sourceHome && homeInWords(sourceHome, reader),
  home: ({ home }, reader) => home && homeInWords(home, reader),
};

/** The answer to a question in words; undefined when there is none. */
export const answerInWords = (
  name: QuestionName,
  answers: Answers,
  reader: Reader,
): string | undefined => {
  const answer = answers[name];
  if (answer === undefined) return undefined;
  const read = readers[name];
  if (read) return read(answers, reader);
  return typeof answer === 'string' ? answer : undefined;
};

const yesOrNo = (is: boolean | undefined, say: Say): string =>
  say(is ? 'talk:review.yes' : 'talk:review.no');

/** A day with its clock times: "söndag 22 november 23.10–02.30". */
const occasionInWords = ({ date, from, to }: Occasion, { now, say }: Reader): string => {
  const day = dayInWords(date, say, local(now).toPlainDate());
  if (from === undefined && to === undefined) return day;
  return say(`talk:when.${from ? (to ? 'span' : 'from') : 'to'}`, {
    day,
    from: from ?? '',
    to: to ?? '',
  });
};

/** Weekdays and parts of the day; all of a weekend or of the working week by one name. */
const patternInWords = ({ weekdays: days, dayparts }: Pattern, { say }: Reader): string => {
  const named = dayNames.find(({ all }) => all.join() === days.join());
  const words = named
    ? [say(`questions:pattern.options.${named.name}`)]
    : days.map((day) => say(`questions:pattern.days.${day}`));
  const parts = dayparts.map((part) => say(`questions:pattern.options.${part}`));
  return [...words, ...parts].join(', ');
};

const dayNames = [
  { name: 'weekdays', all: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  { name: 'weekends', all: ['sat', 'sun'] },
];

const endInWords = (from: string | undefined, to: string, say: Say): string =>
  from !== undefined && to <= from ? say('talk:review.nextDay', { time: to }) : to;

/** The beginning of a long text is shown, in UTF-16 units; what is kept is all of it. */
const shownAtMost = 500;

export const shortened = (text: string): string =>
  text.length <= shownAtMost ? text : `${text.slice(0, shownAtMost).toWellFormed()} …`;
