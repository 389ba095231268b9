import {
  longest,
  pickAnswers,
  someAnswers,
  type Answers,
  type QuestionName,
} from '../domain/answers.ts';
import type { Question } from '../domain/questionSet.ts';
import type { Problem } from '../domain/result.ts';
import { local } from '../domain/time.ts';
import { findDay } from './days.ts';
import { meaning } from './meaning.ts';
import { plain, says } from './phrases.ts';
import type { Said } from './reply.ts';
import { findSince } from './since.ts';

type Read = Answers | Problem;

/** The longest line: a name, an address, a way to be reached. */
const longestLine = 200;

/** A message as the answer to one question, with whatever else it tells. */
export const readAnswer = (said: Said, question: Question): Read => {
  switch (question.form) {
    case 'kinds':
    case 'choice':
      return choice(said, question);
    case 'day':
      return others(said, 'date');
    case 'clock':
      return clock(said, question.name);
    case 'yesNo':
      return yesNo(said);
    case 'since':
      return since(said);
    case 'home':
      return line(said, (text) => home(said, text, question.name));
    case 'words':
      return words(said, question.name);
    case 'line':
      return line(said, (text) => ({ [question.name]: text }));
    case 'reach':
      return line(said, reach);
    case 'code':
      return { receiptCode: said.text.trim().slice(0, 40) };
  }
};

/** The code of the choice whose label was said. */
export const picked = ({ text, labels }: Said): string | undefined => {
  const said = plain(text);
  return Object.keys(labels).find((code) => plain(labels[code] ?? '') === said);
};

const choice = (said: Said, { name }: Question): Read => {
  const code = picked(said);
  if (code === undefined) return others(said, name);
  return someAnswers.parse({ [name]: name === 'kinds' ? [code] : code });
};

/** Free text in the place of a choice: it counts when it tells what was asked, with all else that it tells. */
const others = (said: Said, name: QuestionName): Read => {
  const found = meaning(said.text, said);
  return found[name] === undefined ? { problem: 'notUnderstood' } : found;
};

const clock = (said: Said, name: QuestionName): Read => {
  const found = meaning(said.text, said, true);
  const isTime = found.from !== undefined || found.to !== undefined;
  if (name === 'to' && (isTime || found.ongoing)) return ending(found);
  if (isTime) return beginning(found);
  return found.date === undefined ? { problem: 'timeUnclear' } : { date: found.date };
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

/** "No, it ended at two" tells more than no. */
const yesNo = (said: Said): Read => {
  const text = plain(said.text);
  const first = text.split(' ')[0] ?? '';
  const begins = (phrases: readonly string[]): boolean =>
    says(text, phrases) || says(first, phrases);
  if (begins(said.words.yes)) return { ongoing: true };
  const { to, from, ongoing } = meaning(said.text, said, true);
  if (ongoing && !begins(said.words.no)) return { ongoing };
  const end = to ?? from;
  if (end !== undefined) return { to: end, ongoing: false };
  return begins(said.words.no) ? { ongoing: false } : { problem: 'yesOrNo' };
};

const since = (said: Said): Read => {
  const text = said.text.trim();
  const today = local(said.now).toPlainDate();
  const code = picked(said);
  const date =
    findSince(code ?? plain(text), said.words, today) ?? findDay(plain(text), said.words, today);
  return line(said, () => ({ since: { said: text, ...(date && { date }) } }));
};

/** An address has a number, or a street that the register knows. */
const home = ({ findHome }: Said, text: string, name: QuestionName): Read => {
  const found = findHome(text);
  return found.propertyId !== undefined || /\d/.test(text)
    ? { [name]: found }
    : { problem: 'homeUnclear' };
};

const words = (said: Said, name: QuestionName): Read => {
  const text = said.text.trim();
  if (text.length > longest)
    return { problem: 'textTooLong', values: { most: longest, length: text.length } };
  return text === '' ? { problem: 'notUnderstood' } : { [name]: text };
};

const line = (said: Said, read: (text: string) => Read): Read => {
  const text = said.text.trim();
  if (text.length > longestLine) return { problem: 'lineTooLong', values: { most: longestLine } };
  return text === '' ? { problem: 'notUnderstood' } : read(text);
};

const reach = (text: string): Read =>
  /\S+@\S+\.\S+/.test(text) || text.replace(/\D/g, '').length >= 7
    ? { reach: text }
    : { problem: 'reachUnclear' };
