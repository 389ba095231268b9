import {
  dayparts,
  pickAnswers,
  someAnswers,
  type Answers,
  type Pattern,
  type QuestionName,
} from '../domain/answers.ts';
import { looksLikeNumber } from '../domain/caseNumber.ts';
import { occasionsOf } from '../domain/occasions.ts';
import type { Form, Question } from '../domain/questionSet.ts';
import { local } from '../domain/time.ts';
import { usually } from './answersOf.ts';
import { choice, others, picked } from './choices.ts';
import { meaning } from './meaning.ts';
import { isQuestion, plain, says } from './phrases.ts';
import { callUp, contact, reach } from './reaching.ts';
import type { Said } from './reply.ts';
import { readMessage } from './readMessage.ts';
import { findSince } from './since.ts';
import { home, line, words, type Read } from './readVerbatim.ts';
import { whichHome } from './whichHome.ts';
import { lean, stillGoing, yesNo } from './yesNo.ts';

type Reader = (said: Said, question: Question) => Read;

/** How an answer of each form is read. */
const readers: Readonly<Record<Form, Reader>> = {
  kinds: choice,
  choice,
  day: (said) => others(said),
  clock: (said, { name }) => clock(said, name),
  yesNo: (said, question) =>
    question.name === 'ongoing' ? stillGoing(said) : yesNo(said, question),
  leaning: lean,
  since: (said) => since(said),
  occasions: (said) => occasions(said),
  pattern: (said) => usual(said),
  impacts: (said) => impactsOf(said),
  home: (said, { name }) =>
    line(said, (text) =>
      said.unclear ? whichHome(said, said.unclear, name) : home(said, text, name),
    ),
  words: (said, { name }) => words(said, name),
  line: (said, { name }) => line(said, (text) => ({ [name]: text })),
  contact: (said) => line(said, contact),
  reach: (said) => line(said, reach),
  callback: (said) => callback(said),
  code: ({ text }) =>
    looksLikeNumber(text) || /\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(text)
      ? { receiptCode: text.trim().slice(0, 40) }
      : { problem: 'codeUnclear' },
};

/** A message as the answer to one question, with whatever else it tells. */
export const readAnswer = (said: Said, question: Question): Read =>
  readers[question.form](said, question);

const clock = (said: Said, name: QuestionName): Read => {
  const found = meaning(said.text, said, true);
  const isTime = found.from !== undefined || found.to !== undefined;
  if (name === 'to' && (isTime || found.ongoing)) return ending(found);
  if (isTime) return beginning(found);
  return others(said, 'timeUnclear');
};

/** "It goes on now" is about the end: the day was told before. */
const beginning = (found: Answers): Answers =>
  pickAnswers(found, found.ongoing ? ['from', 'ongoing'] : ['from', 'to', 'ongoing', 'date']);

/** Asked when it ended, a single time is the end. */
const ending = ({ from, to, ongoing, date }: Answers): Answers => {
  if (ongoing) return { ongoing };
  if (to === undefined) return { ...(from !== undefined && { to: from }), ongoing: false };
  return { ...(from !== undefined && { from }), to, ongoing: false, ...(from && date && { date }) };
};

/** Further occasions, each with its day. */
const occasions = (said: Said): Read => {
  const found = meaning(said.text, said);
  const all = [...(found.earlier ?? []), ...occasionsOf(found)];
  return all.length > 0 ? { earlier: all } : { problem: 'dayUnclear' };
};

/** Whom to call; where the number is known, when. */
const callback = (said: Said): Read => {
  const read = callUp(said.text);
  const isTime = !isQuestion(said.text) && tellsTime(meaning(said.text, said, true));
  const isYes = says(plain(said.text).split(' ')[0] ?? '', said.words.yes);
  return 'problem' in read && said.changing && (isTime || isYes)
    ? line(said, (bestTime) => ({ bestTime }))
    : read;
};

const tellsTime = ({ date, from, to, pattern }: Answers): boolean =>
  [date, from, to, pattern].some((each) => each !== undefined);

/** What a pattern's buttons stand for. */
const patterns: Readonly<Record<string, Pattern>> = {
  weekdays: { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], dayparts: [] },
  weekends: { weekdays: ['sat', 'sun'], dayparts: [] },
  ...Object.fromEntries(dayparts.map((part) => [part, { weekdays: [], dayparts: [part] }])),
};

const usual = (said: Said): Read => {
  const code = picked(said);
  const found = code === undefined ? usually(readMessage(said.text, said)) : patterns[code];
  return found ? { pattern: found } : { problem: 'patternUnclear' };
};

const impactsOf = (said: Said): Read => {
  const code = picked(said);
  if (code !== undefined) return someAnswers.parse({ impacts: [code] });
  const { impacts } = meaning(said.text, said);
  return impacts ? { impacts } : words(said, 'effect');
};

/** A period, a month, a day: since when. */
const since = (said: Said): Read => {
  const text = said.text.trim();
  const today = local(said.now).toPlainDate();
  const code = picked(said);
  const told = meaning(said.text, said);
  const date = findSince(code ?? plain(text), said.words, today) ?? told.since?.date ?? told.date;
  const beside = pickAnswers(told, ['kinds', 'position', 'sourceHome', 'frequency', 'impacts']);
  return line(said, () => ({ ...beside, since: { said: text, ...(date && { date }) } }));
};
