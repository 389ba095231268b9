import { Temporal } from 'temporal-polyfill';
import type { Answers, QuestionName, SaidHome } from '../domain/answers.ts';
import { local } from '../domain/time.ts';
import type { Say } from './deps.ts';

const locales: Readonly<Record<string, string>> = { sv: 'sv-SE', en: 'en-GB' };

const locale = (language: string): string => locales[language] ?? language;

/** A day in words: "söndag 22 november". The year is told when it is another than this. */
export const dayInWords = (day: string, language: string, today?: Temporal.PlainDate): string => {
  const date = Temporal.PlainDate.from(day);
  const year = today && today.year !== date.year ? ({ year: 'numeric' } as const) : {};
  const format = { weekday: 'long', day: 'numeric', month: 'long', ...year } as const;
  return date.toLocaleString(locale(language), format);
};

/** An instant to the second, as clocks in Sweden show it. */
export const instantInWords = (at: string, language: string): string =>
  local(Temporal.Instant.from(at)).toLocaleString(locale(language), {
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
  readonly language: string;
}

/** The answer to a question in words; undefined when there is none. */
export const answerInWords = (
  name: QuestionName,
  answers: Answers,
  { say, language }: Reader,
): string | undefined => {
  const answer = answers[name];
  if (answer === undefined) return undefined;
  switch (name) {
    case 'kinds':
      return answers.kinds?.map((kind) => say(`cases:kinds.${kind}`)).join(', ');
    case 'date':
      return answers.date && dayInWords(answers.date, language);
    case 'to':
      return answers.to && endInWords(answers, say);
    case 'ongoing':
      return say(answers.ongoing ? 'talk:review.yes' : 'talk:review.no');
    case 'frequency':
      return say(`cases:frequencies.${answers.frequency}`);
    case 'position':
      return say(`cases:positions.${answers.position}`);
    case 'since':
      return answers.since?.said;
    case 'sourceHome':
    case 'home':
      return homeInWords(answers[name], say);
    default:
      return typeof answer === 'string' ? answer : undefined;
  }
};

const endInWords = ({ from, to = '' }: Answers, say: Say): string =>
  from !== undefined && to <= from ? say('talk:review.nextDay', { time: to }) : to;

const homeInWords = (home: SaidHome | undefined, say: Say): string | undefined =>
  home?.propertyId === undefined && home
    ? say('talk:review.homeNotFound', { said: home.said })
    : home?.said;
