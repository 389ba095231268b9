import type { Answers } from '../domain/answers.ts';
import { westernDigits } from '../domain/digits.ts';
import type { Problem } from '../domain/result.ts';
import { longestLine } from './readVerbatim.ts';

const mail = /\S+@\S+\.\p{L}{2,}/u;
const phone = /(?:\+|00)?\d(?:[\s()./-]*\d){6,14}/;

/** A way to be reached, as it was written but for its digits. */
export const reach = (text: string): Answers | Problem => {
  const said = westernDigits(text);
  return mail.test(said) || phone.test(said) ? { reach: said } : { problem: 'reachUnclear' };
};

/** Whom to call, and whatever is said beside the number: a name, a time of day, what it is about, or all of a long text. */
export const callUp = (text: string): Answers | Problem => {
  const { name: rest, ...ways } = contact(text);
  if (ways.reach === undefined) return { problem: 'reachUnclear' };
  if (rest === undefined) return ways;
  return rest.length > longestLine
    ? { ...ways, ownWords: text.trim() }
    : { ...ways, bestTime: rest };
};

/** Name and ways to be reached in one: "Eva Exempel, 070-000 00 00, eva@exempel.se". */
export const contact = (said: string): Answers => {
  const text = westernDigits(said);
  const address = mail.exec(text)?.[0].replace(/[.,;:)]+$/, '');
  const rest = address ? text.replace(address, ' ') : text;
  const number = phone.exec(rest)?.[0].trim();
  const name = (number ? rest.replace(number, ' ') : rest)
    .replace(/^[\s,;:.()–-]+|(?:\s\.|[\s,;:()–-])+$/gu, '')
    .replace(/\s+/g, ' ');
  const ways = [number, address].filter((way) => way !== undefined);
  return {
    ...(/\p{L}{2}/u.test(name) && { name }),
    ...(ways.length > 0 && { reach: ways.join(', ') }),
  };
};
