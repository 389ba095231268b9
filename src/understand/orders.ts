import type { Command, Reply } from '../domain/outcome.ts';
import type { Form } from '../domain/questionSet.ts';
import { picked } from './choices.ts';
import { mentions, plain, saysInAny } from './phrases.ts';
import type { Pressed, Said } from './reply.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whoever asks for a person asks for more than help. */
const always: readonly Command[] = [
  'back',
  'skip',
  'repeat',
  'human',
  'help',
  'restart',
  'stop',
  'goOn',
];

/** What counts as a command here: "yes" sends a report only when that is what was asked. */
const possible = ({ question, changing, halted }: Said): readonly Command[] => {
  if (halted) return always;
  if (!question) return [...always, 'send', 'change', 'keep'];
  return changing ? [...always, 'keep'] : always;
};

/** A command is a command only when it is all that was said: "help" inside a story is part of the story. */
export const commandIn = (said: Said): Command | undefined => {
  const means: Means = (find) => saysInAny(said.text, said.everyLanguage, find);
  const decided = decision(said, means);
  if (decided !== undefined) return decided;
  if (isUnsure(said, means)) return undefined;
  return possible(said).find((name) => means(({ commands }) => commands[name]));
};

type Means = (find: (words: Vocabulary) => readonly string[]) => boolean;

/** What yes and no decide: whether to go on, whether a known number is called, and whether one's own words stay. */
const decision = (said: Said, means: Means): Command | undefined => {
  if (said.halted) return goesOn(means);
  if (said.question?.form === 'callback') return called(said, means);
  const keeps = rewrites(said) && means(({ yes, no, refusals }) => [...yes, ...no, ...refusals]);
  return keeps ? 'keep' : undefined;
};

const goesOn = (means: Means): Command | undefined => {
  if (means(({ yes }) => yes)) return 'goOn';
  return means(({ no }) => no) ? 'stop' : undefined;
};

/** A known number is called when that is wanted; whoever does not want to be called, or to say anything, is not. */
const called = ({ text, changing, everyLanguage }: Said, means: Means): Command | undefined => {
  const refuses = everyLanguage.some(({ calls }) => mentions(plain(text), calls.no));
  if (refuses || means(({ no, refusals }) => [...no, ...refusals])) return 'stop';
  if (!changing) return undefined;
  if (means(({ yes, calls, intents }) => [...yes, ...calls.yes, ...intents.thanks])) return 'keep';
  return means(({ commands }) => commands.skip) ? 'stop' : undefined;
};

/** Asked again for their own words, whoever says yes or no has not written others. */
const rewrites = ({ changing, question }: Said): boolean => changing && question?.form === 'words';

/** Not knowing is an answer to an offer, and to what can be unknown, not a wish to skip it. */
const isUnsure = ({ question, halted, labels }: Said, means: Means): boolean =>
  (question?.form === 'leaning' || (question && labels['unknown'] !== undefined)) === true &&
  !halted &&
  means(({ commands }) => commands.unsure);

type Order = Pick<Reply, 'command' | 'line' | 'marks' | 'problem'>;

/** A button or a command, which is all that was said; nothing when it tells something. */
export const orderIn = (said: Said): Order | undefined => {
  if (said.pressed && fits(said, said.pressed)) return said.pressed;
  const tells = !said.halted && (!said.question || picked(said) !== undefined);
  return tells ? undefined : typedOrder(said);
};

const typedOrder = (said: Said): Order | undefined => {
  const command = offerOrder(said) ?? commandIn(said) ?? refusalIn(said);
  if (command) return { command };
  return isOldButton(said) ? { problem: { problem: 'oldButton' } } : undefined;
};

/** Asked for an offer, thanks are the end of it. */
const offerOrder = ({ question, text, everyLanguage }: Said): Command | undefined => {
  if (question?.form !== 'leaning') return undefined;
  return saysInAny(text, everyLanguage, ({ commands, intents }) => [
    ...commands.done,
    ...intents.thanks,
  ])
    ? 'stop'
    : undefined;
};

/** A button counts where its command does: "send" of an old review sends nothing. */
const fits = (said: Said, { command }: Pressed): boolean =>
  command === undefined || possible(said).includes(command);

/** Answers that are taken as they are written, whatever is written. */
export const verbatim: readonly Form[] = [
  'home',
  'words',
  'line',
  'contact',
  'callback',
  'reach',
  'since',
  'impacts',
];

/** "I would rather not say" is no name, no address and no story. Asked which home is meant, it is an answer. */
const refusalIn = ({ text, question, unclear, everyLanguage }: Said): Command | undefined => {
  if (unclear) return undefined;
  const refuses = saysInAny(text, everyLanguage, ({ refusals }) => refusals);
  return question && verbatim.includes(question.form) && refuses ? 'skip' : undefined;
};

/** A button of an earlier question, pressed late, must not become a name or a story. */
const isOldButton = ({ text, buttons, question, halted }: Said): boolean =>
  (halted || (question !== undefined && verbatim.includes(question.form))) &&
  buttons.includes(text.trim());
