import { someAnswers, type QuestionName } from '../domain/answers.ts';
import type { Question } from '../domain/questionSet.ts';
import { others, picked } from './choices.ts';
import { goesOn, hasStopped, meaning } from './meaning.ts';
import { isQuestion, mentions, plain, says, saysInAny } from './phrases.ts';
import type { Read } from './readVerbatim.ts';
import type { Said } from './reply.ts';
import type { Vocabulary } from './vocabulary.ts';

type Find = (words: Vocabulary) => readonly string[];

/** Whether the whole text is one of the phrases, in whatever language. */
const isWhole = ({ text, everyLanguage }: Said, find: Find): boolean =>
  saysInAny(text, everyLanguage, find);

/** Words that say no and deny: "not", "never". The bare no comes first among a language's, and may mean "none". */
const denials = ({ no: [bare, ...rest], grammar }: Vocabulary): readonly string[] => {
  const not = grammar.not.flatMap((phrase) => phrase.split('|'));
  return rest.filter((each) => each !== bare && not.includes(each));
};

/**
 * Yes or no: by the whole text, else by the word that it begins with. "Yes, wait, no" says both, and is asked again; "yes,
 * but he did not listen" is a yes.
 */
const yesOrNo = (said: Said): boolean | undefined => {
  if (isWhole(said, ({ no }) => no)) return false;
  if (isWhole(said, ({ yes }) => yes)) return true;
  const { words, text } = said;
  const [first = '', ...rest] = plain(text).split(' ');
  if (says(first, words.no)) return false;
  return says(first, words.yes) && !takesBack(rest, words) ? true : undefined;
};

/** In more words than these a no is told of, not said. */
const fewest = 2;

const takesBack = (rest: readonly string[], words: Vocabulary): boolean =>
  rest.length <= fewest &&
  (says(rest.at(-1) ?? '', words.no) || says(rest[0] ?? '', denials(words)));

/** "No, it ended at two" tells more than no, and "no, it has not stopped" the contrary. */
export const stillGoing = (said: Said): Read => {
  const { to, from, ongoing } = meaning(said.text, said, true);
  const end = to ?? from;
  const isOn = goingOn(said, ongoing ?? (end === undefined && soundsOn(said)));
  if (isOn) return { ongoing: true };
  if (end !== undefined) return { to: end, ongoing: false };
  return isOn === undefined ? { problem: 'yesOrNo' } : { ongoing: false };
};

/** "It has not stopped", and "no, it still goes on". */
const soundsOn = (said: Said): boolean => {
  const [first = '', ...rest] = plain(said.text).split(' ');
  const isNo = first === said.words.no[0];
  return goesOn(said.text, said) || (isNo && meaning(rest.join(' '), said).ongoing === true);
};

/** A plain no, and that it has stopped, weigh more than what sounds as if it went on; that more than the first word. */
const goingOn = (said: Said, sounds: boolean): boolean | undefined => {
  const isOver = isWhole(said, ({ no }) => no) || hasStopped(said.text, said);
  return isOver ? false : sounds || yesOrNo(said);
};

/** Whether the neighbour was spoken with, or a report is to be taken back. */
export const yesNo = (said: Said, { name }: Question): Read => {
  if (name === 'sure') return sure(said);
  const leans = yesOrNo(said);
  return leans === undefined ? others(said, 'onlyYesOrNo') : { [name]: leans };
};

/** A report is taken back by a yes and nothing but a yes. */
const sure = (said: Said): Read => {
  const { text, words } = said;
  const [first = '', ...rest] = plain(text).split(' ');
  const agrees = [...words.sure, ...words.commands.withdraw];
  const isYes = says(first, words.yes) && (rest.length === 0 || says(rest.join(' '), agrees));
  if (!isQuestion(text) && (isYes || isWhole(said, ({ commands }) => commands.withdraw)))
    return { sure: true };
  return yesOrNo(said) === false ? { sure: false } : { problem: 'onlyYesOrNo' };
};

/** So few words say no more than that one would rather not. */
const shortest = 5;

/** "I dare not", which nobody who says yes beside it means. */
const declines = ({ text, words }: Said): boolean => {
  const said = plain(text).split(' ');
  return (
    said.length <= shortest &&
    mentions(said.join(' '), words.declines) &&
    !said.some((each) => says(each, words.yes))
  );
};

/** An offer is taken only where it is plain: a yes with a condition is asked about again, and a no is a no. */
export const lean = (said: Said, { name }: Question): Read => {
  const code = isQuestion(said.text) ? undefined : (picked(said) ?? offered(said, name));
  return code === undefined ? { problem: 'yesNoUnsure' } : someAnswers.parse({ [name]: code });
};

type Leaning = 'yes' | 'no' | 'unsure';

const offered = (said: Said, name: QuestionName): Leaning | undefined => {
  if (isWhole(said, ({ offers }) => offers.yes)) return 'yes';
  if (isWhole(said, ({ offers }) => offers.no)) return 'no';
  if (mentions(plain(said.text), said.words.commands.unsure)) return 'unsure';
  return name === 'others' ? disturbed(said) : willing(said);
};

/** Whether others are disturbed: any yes will do. */
const disturbed = (said: Said): Leaning | undefined => {
  const { others: told } = meaning(said.text, said);
  if (told !== undefined) return told;
  const leans = yesOrNo(said);
  return leans === undefined ? undefined : leans ? 'yes' : 'no';
};

const willing = (said: Said): Leaning | undefined => {
  if (isWhole(said, ({ yes }) => yes)) return 'yes';
  return yesOrNo(said) === false || declines(said) ? 'no' : undefined;
};
