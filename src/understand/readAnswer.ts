import {
  dayparts,
  pickAnswers,
  protections,
  someAnswers,
  type Answers,
  type Pattern,
  type QuestionName,
} from '../domain/answers.ts';
import { looksLikeNumber } from '../domain/caseNumber.ts';
import type { Form, Question } from '../domain/questionSet.ts';
import { local } from '../domain/time.ts';
import { usually } from './answersOf.ts';
import { hasStopped, meaning } from './meaning.ts';
import { mentions, plain, says } from './phrases.ts';
import { callUp, contact, reach } from './reaching.ts';
import type { Said } from './reply.ts';
import { readMessage } from './readMessage.ts';
import { findSince } from './since.ts';
import { home, line, words, type Read } from './readText.ts';

type Reader = (said: Said, question: Question) => Read;

/** How an answer of each form is read. */
const readers: Readonly<Record<Form, Reader>> = {
  kinds: (said, question) => choice(said, question),
  choice: (said, question) => choice(said, question),
  day: (said) => others(said),
  clock: (said, { name }) => clock(said, name),
  yesNo: (said, { name }) => (name === 'ongoing' ? stillGoing(said) : yesNo(said, name)),
  leaning: (said, { name }) => lean(said, name),
  since: (said) => since(said),
  occasions: (said) => occasions(said),
  pattern: (said) => usual(said),
  impacts: (said) => impactsOf(said),
  home: (said, { name }) => line(said, (text) => home(said, text, name)),
  words: (said, { name }) => words(said, name),
  line: (said, { name }) => line(said, (text) => ({ [name]: text })),
  contact: (said) => line(said, contact),
  reach: (said) => line(said, reach),
  callback: (said) => line(said, callUp),
  code: ({ text }) =>
    looksLikeNumber(text) || /\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(text)
      ? { receiptCode: text.trim().slice(0, 40) }
      : { problem: 'codeUnclear' },
};

/** A message as the answer to one question, with whatever else it tells. */
export const readAnswer = (said: Said, question: Question): Read =>
  readers[question.form](said, question);

/** The code of the choice whose label was said. */
export const picked = ({ text, labels }: Said): string | undefined => {
  const said = plain(text);
  return Object.keys(labels).find((code) => plain(labels[code] ?? '') === said);
};

/** So many letters are enough to know a label by its beginning. */
const enough = 4;

/** The only choice whose label begins with what was said: "anonym" for an anonymous tip. */
export const begun = ({ text, labels }: Said): string | undefined => {
  const said = plain(text);
  if (said.length < enough) return undefined;
  const [code, ...more] = Object.keys(labels).filter((each) =>
    plain(labels[each] ?? '').startsWith(said),
  );
  return more.length > 0 ? undefined : code;
};

/** Not knowing is a choice where it is offered. */
const unknown = ({ text, labels, words: { commands } }: Said): string | undefined =>
  labels['unknown'] !== undefined && says(plain(text), commands.unsure) ? 'unknown' : undefined;

/** The one kind of protection that was wished for in other words; of two, none. */
const wished = (said: Said): string | undefined => {
  const text = plain(said.text);
  const [code, ...more] = protections.filter((each) =>
    mentions(text, said.words.protections[each]),
  );
  return more.length > 0 ? undefined : code;
};

const choice = (said: Said, { name }: Question): Read => {
  const read = others(said);
  const loose = (): string | undefined =>
    unknown(said) ?? begun(said) ?? (name === 'protection' ? wished(said) : undefined);
  const code = picked(said) ?? ('problem' in read ? loose() : undefined);
  if (code === undefined) return read;
  return someAnswers.parse({ [name]: name === 'kinds' ? [code] : code });
};

/** Free text in the place of a choice: whatever it tells counts, and what was asked is asked again if it is not in it. */
const others = (said: Said, problem = 'notUnderstood'): Read => {
  const found = meaning(said.text, said);
  return Object.keys(found).length === 0 ? { problem } : found;
};

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

/** Whether the text is, or begins with, one of the phrases. */
const beginsWith = ({ text }: Said, phrases: readonly string[]): boolean => {
  const said = plain(text);
  return says(said, phrases) || says(said.split(' ')[0] ?? '', phrases);
};

/** "No, it ended at two" tells more than no. */
const stillGoing = (said: Said): Read => {
  if (beginsWith(said, said.words.yes)) return { ongoing: true };
  const isNo = beginsWith(said, said.words.no) || hasStopped(said.text, said);
  const { to, from, ongoing } = meaning(said.text, said, true);
  if (ongoing && !isNo) return { ongoing };
  const end = to ?? from;
  if (end !== undefined) return { to: end, ongoing: false };
  return isNo ? { ongoing: false } : { problem: 'yesOrNo' };
};

const yesNo = (said: Said, name: QuestionName): Read => {
  const isYes = beginsWith(said, said.words.yes);
  if (isYes || beginsWith(said, said.words.no)) return { [name]: isYes };
  // What is not about the disturbance is asked for alone: whether to take a report back.
  return name === 'talked' ? others(said, 'onlyYesOrNo') : { problem: 'onlyYesOrNo' };
};

/** So few words are a plain yes or no; more may be a condition. */
const plainly = 3;

/** An offer is taken only where it is plain: "ok" after a receipt offers nothing. */
const lean = (said: Said, name: QuestionName): Read => {
  const text = plain(said.text);
  const [first = '', ...rest] = text.split(' ');
  const code = Object.keys(said.labels).find((each) => plain(said.labels[each] ?? '') === first);
  if (picked(said) !== undefined) return someAnswers.parse({ [name]: picked(said) });
  if (says(text, said.words.commands.unsure)) return { [name]: 'unsure' };
  if (code !== undefined && rest.length < plainly) return someAnswers.parse({ [name]: code });
  if (mentions(text, said.words.declines)) return { [name]: 'no' };
  const { [name]: found } = meaning(said.text, said);
  return found === undefined ? { problem: 'yesNoUnsure' } : { [name]: found };
};

/** Further occasions, each with its day. */
const occasions = (said: Said): Read => {
  const { date, from, to, ongoing, earlier = [] } = meaning(said.text, said);
  const latest = date
    ? [{ date, ...(from && { from }), ...(to && { to }), ...(ongoing && { ongoing }) }]
    : [];
  const all = [...earlier, ...latest];
  return all.length > 0 ? { earlier: all } : { problem: 'dayUnclear' };
};

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
