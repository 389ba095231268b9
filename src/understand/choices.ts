import { someAnswers } from '../domain/answers.ts';
import type { Question } from '../domain/questionSet.ts';
import { meaning } from './meaning.ts';
import { isQuestion, plain, says } from './phrases.ts';
import { protectionIn } from './protectionSaid.ts';
import type { Read } from './readVerbatim.ts';
import type { Said } from './reply.ts';

/** The code of the choice whose label was said. */
export const picked = ({ text, labels }: Said): string | undefined => {
  const said = plain(text);
  return Object.keys(labels).find((code) => plain(labels[code] ?? '') === said);
};

/** So many letters are enough to know a label by its beginning. */
const enough = 4;

/** The only choice whose label begins with what was said: "anonym" for an anonymous tip. */
export const begun = ({ text, labels }: Said): string | undefined => {
  const said = plain(text);
  if (said.length < enough) return undefined;
  const [code, ...more] = Object.keys(labels).filter((each) =>
    plain(labels[each] ?? '').startsWith(said),
  );
  return more.length > 0 || code === 'named' ? undefined : code;
};

/** Not knowing is a choice where it is offered. */
const unknown = ({ text, labels, words: { commands } }: Said): string | undefined =>
  labels['unknown'] !== undefined && says(plain(text), commands.unsure) ? 'unknown' : undefined;

/** Free text in the place of a choice: whatever it tells counts, and what was asked is asked again if it is not in it. */
export const others = (said: Said, problem = 'notUnderstood'): Read => {
  const found = meaning(said.text, said);
  return Object.keys(found).length === 0 ? { problem } : found;
};

/** The choice that was meant, by its label or in other words. */
export const choice = (said: Said, { name }: Question): Read => {
  const read = others(said);
  const code = name === 'protection' ? wished(said) : (picked(said) ?? loosely(said, read));
  if (code === undefined) return read;
  return someAnswers.parse({ [name]: name === 'kinds' ? [code] : code });
};

const loosely = (said: Said, read: Read): string | undefined =>
  'problem' in read ? (unknown(said) ?? begun(said)) : undefined;

/** Who is known to whom is never taken from a question: "with my name?" */
const wished = (said: Said): string | undefined =>
  isQuestion(said.text) ? undefined : (picked(said) ?? protectionIn(said) ?? begun(said));
