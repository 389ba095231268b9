import { questionName, type Answers } from '../domain/answers.ts';
import type { Command, Reply } from '../domain/outcome.ts';
import type { Form, Question } from '../domain/questionSet.ts';
import type { Problem } from '../domain/result.ts';
import { dangersInAny, meaning, type Setting } from './meaning.ts';
import { picked, readAnswer } from './readAnswer.ts';
import { plain, says } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was said, to which question; none: to the review. */
export interface Said extends Setting {
  readonly text: string;
  readonly question?: Question | undefined;
  /** Commands are understood in every language, whichever is spoken. */
  readonly everyLanguage: readonly Vocabulary[];
  /** Whether the question is asked again to change its answer. */
  readonly changing: boolean;
  /** What the buttons of all questions say. */
  readonly buttons: readonly string[];
  /** Labels of choices, or of the review's lines, in the person's language, by code. */
  readonly labels: Readonly<Record<string, string>>;
}

const always: readonly Command[] = ['back', 'skip', 'repeat', 'help', 'restart', 'stop'];

/** What counts as a command here: "yes" sends a report only when that is what was asked. */
const possible = ({ question, changing }: Said): readonly Command[] => {
  if (!question) return [...always, 'send', 'change'];
  return changing ? [...always, 'keep'] : always;
};

/** A command is a command only when it is all that was said: "help" inside a story is part of the story. */
const commandIn = (said: Said): Command | undefined => {
  // A lone "?" has no plain text.
  const text = plain(said.text) || said.text.trim();
  return possible(said).find((name) =>
    said.everyLanguage.some((words) => says(text, words.commands[name])),
  );
};

/** What a message means as an answer to what was asked. Pure. */
export const understand = (said: Said): Reply => {
  if (said.question && picked(said) === undefined) {
    const command = commandIn(said) ?? refusalIn(said, said.question);
    if (command) return { found: {}, command, dangers: [] };
    if (isOldButton(said, said.question))
      return { found: {}, dangers: [], problem: { problem: 'oldButton' } };
  }
  const dangers = dangersInAny(said.text, said.everyLanguage);
  return said.question
    ? { dangers, ...told(readAnswer(said, said.question)) }
    : { dangers, ...inReview(said) };
};

/** Answers that are taken as they are written, whatever is written. */
const verbatim: readonly Form[] = ['home', 'words', 'line', 'reach', 'since'];

/** "I would rather not say" is no name, no address and no story. */
const refusalIn = (said: Said, { form, optional }: Question): Command | undefined => {
  const text = plain(said.text);
  const refuses = said.everyLanguage.some(({ refusals }) => says(text, refusals));
  return optional && verbatim.includes(form) && refuses ? 'skip' : undefined;
};

/** A button of an earlier question, pressed late, must not become a name or a story. */
const isOldButton = ({ text, buttons }: Said, { form }: Question): boolean =>
  verbatim.includes(form) && buttons.includes(text.trim());

const told = (read: Answers | Problem): Pick<Reply, 'found' | 'problem'> =>
  'problem' in read ? { found: {}, problem: read } : { found: read };

/** In the review a line is named to change it, and free text corrects: "nej, det var i lördags". */
const inReview = (said: Said): Pick<Reply, 'found' | 'command' | 'line'> => {
  const line = questionName.safeParse(picked(said) ?? lineToChange(said));
  if (line.success) return { found: {}, command: 'change', line: line.data };
  const command = commandIn(said);
  return command ? { found: {}, command } : { found: meaning(said.text, said) };
};

/** "change day" → the line whose label follows the word for changing. */
const lineToChange = ({ text, labels, words }: Said): string | undefined => {
  const said = plain(text);
  return Object.keys(labels).find((name) =>
    words.commands.change.some((change) => said === `${change} ${plain(labels[name] ?? '')}`),
  );
};
