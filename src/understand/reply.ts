import { questionName, type Answers, type SaidHome } from '../domain/answers.ts';
import type { Reply } from '../domain/outcome.ts';
import type { Form, Question } from '../domain/questionSet.ts';
import type { Problem } from '../domain/result.ts';
import type { Mark } from '../domain/marks.ts';
import { dangersOf, type Danger } from '../domain/taxonomy.ts';
import { dangersInAny, isDangerNowInAny, marksInAny, meaning, type Setting } from './meaning.ts';
import { commandIn, orderIn, verbatim } from './orders.ts';
import { begun, picked } from './choices.ts';
import { readAnswer } from './readAnswer.ts';
import { plain, saysInAny } from './phrases.ts';

/** What a pressed button says, whatever its words mean. */
export type Pressed = Pick<Reply, 'command' | 'line' | 'marks'>;

/** What was said, to which question; none: to the review. */
export interface Said extends Setting {
  readonly text: string;
  readonly question?: Question | undefined;
  /** The home that was told before, when which of several it is is what is asked. */
  readonly unclear?: SaidHome | undefined;
  /** Whether the question is asked again to change its answer. */
  readonly changing: boolean;
  /** Whether a warning or advice waits for the decision to go on. */
  readonly halted: boolean;
  /** The button that was pressed, when it does something here. */
  readonly pressed?: Pressed | undefined;
  /** What the buttons of all questions say. */
  readonly buttons: readonly string[];
  /** Labels of choices, or of the review's lines, in the person's language, by code. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What a message means as an answer to what was asked. Pure. */
export const understand = (said: Said): Reply => {
  const order = orderIn(said);
  if (order) return { found: {}, dangers: [], ...order };
  const choice = chosen(said);
  if (choice) return { dangers: [], ...choice };
  const dangers = dangersIn(said);
  const marks = marksInAny(said.text, said);
  const dangerNow = dangers.length > 0 && isDangerNowInAny(said.text, said);
  return {
    dangers,
    ...(dangerNow && { dangerNow }),
    marks,
    ...storyOf(said),
    ...account(said, { dangers, marks }),
  };
};

/** From this length on, in UTF-16 units, what is typed is a story, not a bare answer. */
const storyLength = 40;

/** Whether this is less than a story. */
export const isShort = (text: string): boolean => text.trim().length < storyLength;

/** Answers that are kept as they are written, or that are of no account. */
const bare: readonly Form[] = ['home', 'line', 'contact', 'reach', 'code', 'words', 'since'];

/** Whoever answers with a story has told it: the words are kept beside what they answer. */
const storyOf = (said: Said): Pick<Reply, 'story'> => {
  const { text, question } = said;
  const isBare = question !== undefined && (bare.includes(question.form) || isAnswer(said));
  return !isShort(text) && !isBare ? { story: text } : {};
};

/** Crime is heard in what it is about; where kinds are read, that is weighed already. */
const dangersIn = (said: Said): readonly Danger[] => {
  const heard = dangersInAny(said.text, said);
  const { question } = said;
  if (question && !verbatim.includes(question.form)) return heard;
  const crime = dangersOf(meaning(said.text, said).kinds ?? []).includes('crime');
  return crime && !heard.includes('crime') ? [...heard, 'crime'] : heard;
};

/** How to report is chosen by the beginning of a label too: "skyddad" tells nothing of who it is. */
const offered = (said: Said, { name }: Question): string | undefined =>
  picked(said) ?? (name === 'protection' ? begun(said) : undefined);

/** A choice that was offered says what it stands for, and nothing between the lines. */
const chosen = (said: Said): Pick<Reply, 'found' | 'problem'> | undefined =>
  said.question && !said.halted && offered(said, said.question) !== undefined
    ? told(readAnswer(said, said.question))
    : undefined;

interface Heard {
  readonly dangers: readonly Danger[];
  readonly marks: readonly Mark[];
}

/** What was told: a story where no question was on the table, a correction, or the answer to what was asked. */
const account = (said: Said, { dangers, marks }: Heard): Omit<Reply, 'dangers' | 'marks'> => {
  const { question } = said;
  if (isAccount(said, dangers)) return { found: withOwnHome(said), story: said.text };
  if (!question) return inReview(said);
  if (question.name === 'message') return told(readAnswer(said, question));
  const corrected = marks.includes('correction') || denies(said) ? corrections(said) : {};
  const another = Object.keys(corrected).length > 0 && corrected[question.name] === undefined;
  return another ? { found: corrected } : told(readAnswer(said, question));
};

/** Asked which home of their own they mean, "no, number 6" is that one. */
const corrections = (said: Said): Answers =>
  said.unclear ? withOwnHome(said) : meaning(said.text, said);

/** Answers that nobody begins with a no. */
const named: readonly Form[] = ['home', 'line', 'contact', 'callback', 'reach'];

/** "No, it was on Saturday" in the place of a name or an address is about something else. */
const denies = ({ text, question, everyLanguage }: Said): boolean => {
  const [first = '', ...rest] = plain(text).split(' ');
  return (
    question !== undefined &&
    named.includes(question.form) &&
    rest.length > 0 &&
    saysInAny(first, everyLanguage, ({ no }) => no)
  );
};

/** Asked where they live, a person in danger tells of their own home first of all: it is not the one that it comes from. */
const withOwnHome = (said: Said): Answers => {
  const found = meaning(said.text, said);
  if (said.question?.name !== 'home' || said.halted) return found;
  const { position, sourceHome, ...rest } = found;
  return { ...rest, ...(sourceHome && { home: sourceHome }) };
};

/** Where no question was on the table, and where danger is told of, the words are part of the person's own account. */
const isAccount = (said: Said, dangers: readonly Danger[]): boolean =>
  (said.halted && said.question?.form !== 'code') || (dangers.length > 0 && !isAnswer(said));

/** Asked for their own words, whatever a person writes is the answer; asked whom to call, whatever stands beside the number. */
const isAnswer = (said: Said): boolean => {
  const { question } = said;
  if (question?.form !== 'callback') return question !== undefined && isStory(question);
  return !('problem' in readAnswer(said, question));
};

/** Whether a question asks for own words. */
export const isStory = ({ form }: Question): boolean => form === 'words';

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
