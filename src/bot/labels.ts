import type { Draft } from '../domain/draft.ts';
import { shownOf } from '../domain/draft.ts';
import type { Question, QuestionSet } from '../domain/questionSet.ts';
import { plain } from '../understand/phrases.ts';
import type { Pressed } from '../understand/reply.ts';
import type { Say } from '../app/ports.ts';

/** Where the labels of a question's choices stand. */
const labelKey = (name: string, option: string): string => {
  if (name === 'kinds') return `cases:kinds.${option}`;
  if (name === 'position') return `cases:positions.${option}`;
  if (name === 'frequency') return `cases:frequencies.${option}`;
  return `questions:${name}.options.${option}`;
};

/** The labels of a question's choices, by code. */
export const optionLabels = (
  { name, options = [] }: Question,
  say: Say,
): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map((option) => [option, say(labelKey(name, option))]));

/** Every button that is no answer to a question. */
const standing = [
  'back',
  'help',
  'repeat',
  'restart',
  'report',
  'status',
  'resume',
  'otherLanguage',
  'more',
  'yes',
  'no',
  'skip',
  'keep',
  'keepWords',
  'send',
  'addOccasion',
  'change',
  'goOn',
  'stop',
  'human',
  'again',
  'calm',
  'letter',
  'support',
  'withdraw',
  'undo',
  'protectedIdentity',
] as const;
export type ButtonName = (typeof standing)[number];

/** The button whose words were said, which is how a pressed button arrives. */
const buttonPressed = (text: string, say: Say): ButtonName | undefined =>
  standing.find((name) => say(`talk:buttons.${name}`) === text.trim());

/** The button that is meant; typed, its capitals do not matter. */
export const buttonNamed = (text: string, say: Say): ButtonName | undefined => {
  const said = plain(text);
  return standing.find((name) => plain(say(`talk:buttons.${name}`)) === said);
};

/** What a button does while questions are asked; one that does nothing here is an old one, or an answer. */
const pressing: Readonly<Partial<Record<ButtonName, Pressed>>> = {
  back: { command: 'back' },
  help: { command: 'help' },
  repeat: { command: 'repeat' },
  restart: { command: 'restart' },
  skip: { command: 'skip' },
  keep: { command: 'keep' },
  keepWords: { command: 'keep' },
  send: { command: 'send' },
  change: { command: 'change' },
  addOccasion: { command: 'change', line: 'earlier' },
  goOn: { command: 'goOn' },
  stop: { command: 'stop' },
  human: { command: 'human' },
  protectedIdentity: { marks: ['protectedIdentity'] },
};

export const pressed = (text: string, say: Say): Pressed | undefined => {
  const name = buttonPressed(text, say);
  return name && pressing[name];
};

/** What every button of a set says, whichever question it stood under. */
export const allButtons = ({ questions }: QuestionSet, say: Say): readonly string[] => [
  ...questions.flatMap((question) => Object.values(optionLabels(question, say))),
  ...standing.filter((name) => name !== 'no').map((name) => say(`talk:buttons.${name}`)),
];

/** The labels of the review's lines, by question. */
export const lineLabels = (
  set: QuestionSet,
  draft: Draft,
  say: Say,
): Readonly<Record<string, string>> =>
  Object.fromEntries(shownOf(set, draft).map(({ name }) => [name, say(`questions:${name}.label`)]));
