import { someAnswers, type QuestionName } from '../domain/answers.ts';
import type { Question } from '../domain/questionSet.ts';
import { others, picked } from './choices.ts';
import { hasStopped, meaning } from './meaning.ts';
import { mentions, plain, says, saysInAny } from './phrases.ts';
import type { Read } from './readVerbatim.ts';
import type { Said } from './reply.ts';
import type { Vocabulary } from './vocabulary.ts';

type Find = (words: Vocabulary) => readonly string[];

/** Whether the whole text is one of the phrases, in whatever language. */
const isWhole = ({ text, everyLanguage }: Said, find: Find): boolean =>
  saysInAny(text, everyLanguage, find);

/** Words that turn what stands beside them into its contrary. */
const denials = ({ grammar }: Vocabulary): readonly string[] =>
  grammar.not.flatMap((phrase) => (phrase.includes(' ') ? [] : phrase.split('|')));

/** A no that is a word of its own: "nej", and not "inte". */
const flatNo = (words: Vocabulary): readonly string[] => {
  const denying = denials(words);
  return words.no.filter((each) => !each.includes(' ') && !denying.includes(each));
};

/**
 * Yes or no: by the whole text, else by the word that it begins with. "Absolutely not" and "yes, wait, no" say both, and are
 * asked again; "yes, but he did not listen" is a yes.
 */
const yesOrNo = (said: Said): boolean | undefined => {
  if (isWhole(said, ({ no }) => no)) return false;
  if (isWhole(said, ({ yes }) => yes)) return true;
  const { words, text } = said;
  const [first = '', ...rest] = plain(text).split(' ');
  if (says(first, words.no)) return false;
  return says(first, words.yes) && !takesBack(rest, words) ? true : undefined;
};

const takesBack = (rest: readonly string[], words: Vocabulary): boolean =>
  says(rest[0] ?? '', denials(words)) || mentions(rest.join(' '), flatNo(words));

/** "No, it ended at two" tells more than no. */
export const stillGoing = (said: Said): Read => {
  const leans = yesOrNo(said);
  if (leans) return { ongoing: true };
  const isNo = leans === false || hasStopped(said.text, said);
  const { to, from, ongoing } = meaning(said.text, said, true);
  if (ongoing && !isNo) return { ongoing };
  const end = to ?? from;
  if (end !== undefined) return { to: end, ongoing: false };
  return isNo ? { ongoing: false } : { problem: 'yesOrNo' };
};

/** A report is taken back by nothing but a yes. */
export const yesNo = (said: Said, { name }: Question): Read => {
  const leans = yesOrNo(said);
  const isSure = name !== 'sure' || leans === false || isWhole(said, ({ yes }) => yes);
  if (leans !== undefined && isSure) return { [name]: leans };
  // What is not about the disturbance is asked for alone.
  return name === 'sure' ? { problem: 'onlyYesOrNo' } : others(said, 'onlyYesOrNo');
};

/** So few words say no more than that one would rather not. */
const fewest = 5;

/** "I dare not", which nobody who says yes beside it means. */
const declines = ({ text, words }: Said): boolean => {
  const said = plain(text).split(' ');
  return (
    said.length <= fewest &&
    mentions(said.join(' '), words.declines) &&
    !said.some((each) => says(each, words.yes))
  );
};

/** An offer is taken only where it is plain: a yes with a condition is asked about again, and a no is a no. */
export const lean = (said: Said, { name }: Question): Read => {
  const code = picked(said) ?? offered(said, name);
  if (code !== undefined) return someAnswers.parse({ [name]: code });
  const { [name]: found } = meaning(said.text, said);
  return found === undefined ? { problem: 'yesNoUnsure' } : { [name]: found };
};

const offered = (said: Said, name: QuestionName): 'yes' | 'no' | 'unsure' | undefined => {
  if (mentions(plain(said.text), said.words.commands.unsure)) return 'unsure';
  if (isWhole(said, ({ yes }) => yes)) return 'yes';
  if (yesOrNo(said) === false) return 'no';
  return name !== 'others' && declines(said) ? 'no' : undefined;
};
