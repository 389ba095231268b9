import type { Draft } from '../domain/draft.ts';
import { reachedBy } from '../domain/draft.ts';
import type { Question, QuestionSet } from '../domain/questionSet.ts';
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

const standing = ['report', 'status', 'more', 'yes', 'keep', 'send', 'change'];

/** What every button of a set says, whichever question it stood under. */
export const allButtons = ({ questions }: QuestionSet, say: Say): readonly string[] => [
  ...questions.flatMap((question) => Object.values(optionLabels(question, say))),
  ...standing.map((name) => say(`talk:buttons.${name}`)),
];

/** The labels of the review's lines, by question. */
export const lineLabels = (
  set: QuestionSet,
  draft: Draft,
  say: Say,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    reachedBy(set, draft).map(({ name }) => [name, say(`questions:${name}.label`)]),
  );
