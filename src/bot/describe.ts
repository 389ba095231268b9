import { Temporal } from 'temporal-polyfill';
import type { Answers, QuestionName, SaidHome } from '../domain/answers.ts';
import { local } from '../domain/time.ts';
import type { Say } from '../app/ports.ts';

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
  readonly now: Temporal.Instant;
}

type InWords = (answers: Answers, reader: Reader) => string | undefined;

const readers: Readonly<Partial<Record<QuestionName, InWords>>> = {
  kinds: ({ kinds }, { say }) => kinds?.map((kind) => say(`cases:kinds.${kind}`)).join(', '),
  date: ({ date }, { language, now }) =>
    date && dayInWords(date, language, local(now).toPlainDate()),
  to: ({ from, to }, { say }) => to && endInWords(from, to, say),
  ongoing: ({ ongoing }, { say }) => say(ongoing ? 'talk:review.yes' : 'talk:review.no'),
  frequency: ({ frequency }, { say }) => say(`cases:frequencies.${frequency}`),
  position: ({ position }, { say }) => say(`cases:positions.${position}`),
  since: ({ since }) => since?.said,
  sourceHome: ({ sourceHome }, { say }) => sourceHome && homeInWords(sourceHome, say),
  home: ({ home }, { say }) => home && homeInWords(home, say),
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

const endInWords = (from: string | undefined, to: string, say: Say): string =>
  from !== undefined && to <= from ? say('talk:review.nextDay', { time: to }) : to;

const homeInWords = ({ said, propertyId }: SaidHome, say: Say): string =>
  propertyId === undefined ? say('talk:review.homeNotFound', { said }) : said;
