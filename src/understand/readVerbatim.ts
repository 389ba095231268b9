import { longest, type Answers, type QuestionName } from '../domain/answers.ts';
import { westernDigits } from '../domain/digits.ts';
import type { Problem } from '../domain/result.ts';
import type { Said } from './reply.ts';

/** What an answer was read as, or why it is none. */
export type Read = Answers | Problem;

/** The longest line: a name, an address, a way to be reached. */
export const longestLine = 200;

/** An address has a number, or a street that the register knows. */
export const home = ({ findHome }: Said, text: string, name: QuestionName): Read => {
  const found = findHome(westernDigits(text));
  return found.propertyId !== undefined || found.candidates || /\d/.test(found.said)
    ? { [name]: found }
    : { problem: 'homeUnclear' };
};

export const words = (said: Said, name: QuestionName): Read => {
  const text = said.text.trim();
  if (text.length > longest)
    return { problem: 'textTooLong', values: { most: longest, length: text.length } };
  return text === '' ? { problem: 'notUnderstood' } : { [name]: text };
};

export const line = (said: Said, read: (text: string) => Read): Read => {
  const text = said.text.trim();
  if (text.length > longestLine) return { problem: 'lineTooLong', values: { most: longestLine } };
  return text === '' ? { problem: 'notUnderstood' } : read(text);
};
