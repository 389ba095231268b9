import type { Answers, QuestionName, SaidHome } from '../domain/answers.ts';
import type { Form, Question } from '../domain/questionSet.ts';
import type { Turn } from './deps.ts';
import { answerInWords } from './describe.ts';
import { homeInWords } from './homeWords.ts';
import type { Message } from './message.ts';

/** What a person can write in more than one way, so that it is read back before it counts. */
const interpreted: readonly QuestionName[] = [
  'kinds',
  'date',
  'from',
  'ongoing',
  'to',
  'earlier',
  'frequency',
  'since',
  'pattern',
  'position',
  'sourceHome',
  'home',
  'impacts',
  'talked',
  'others',
  'protection',
];

/** An answer of these forms, to that very question, is taken as it was said. */
const literal: readonly Form[] = ['yesNo', 'leaning', 'since'];

/** A home is, when it is kept in the words that were used: not when the register has it in others. */
const isLiteral = ({ form, name }: Question, found: Answers, turn: Turn): boolean => {
  const home = name === 'home' || name === 'sourceHome' ? found[name] : undefined;
  if (!home) return literal.includes(form);
  return home.propertyId === undefined || homeInWords(home, turn) === home.said;
};

export interface HeardIn {
  readonly text: string;
  /** What was asked. */
  readonly asked?: Question | undefined;
}

/** Reads back what free text was taken to mean, and tells when a home is not in the register. */
export const heard = (found: Answers, said: HeardIn, turn: Turn): readonly Message[] => [
  ...readBack(found, said, turn),
  ...[found.home, found.sourceHome].flatMap((home) => {
    const key = home && keptHow(home);
    return key === undefined ? [] : [{ text: turn.say(`talk:${key}`) }];
  }),
];

/** What is said of a home that is not known for sure; nothing while it is asked which is meant. */
const keptHow = ({ homeId, propertyId, candidates, unsure }: SaidHome): string | undefined => {
  if (candidates) return unsure ? 'homeUnsure' : undefined;
  if (homeId !== undefined) return undefined;
  return propertyId === undefined ? 'homeUnknown' : 'flatUnknown';
};

/** One line for each thing understood; nothing when the person's words were the very answer. */
const readBack = (found: Answers, { text, asked }: HeardIn, turn: Turn): readonly Message[] => {
  const { say } = turn;
  const names = interpreted.filter(
    (name) =>
      !(name === asked?.name && isLiteral(asked, found, turn)) &&
      !(name === 'ongoing' && found.ongoing === false),
  );
  const values = names.flatMap((name) => {
    const value = answerInWords(name, found, turn);
    return value === undefined ? [] : [{ label: say(`questions:${name}.label`), value }];
  });
  const verbatim =
    values.length === 1 && values[0]?.value.toLowerCase() === text.trim().toLowerCase();
  if (values.length === 0 || verbatim) return [];
  const lines = values.map(({ label, value }) => `${label}: ${value}`);
  return [{ text: [say('talk:understood'), ...lines].join('\n') }];
};
