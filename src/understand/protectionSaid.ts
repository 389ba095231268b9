import { protections } from '../domain/answers.ts';
import { readText } from './reading.ts';
import { covers, heard, spansOf } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Asked {
  readonly text: string;
  readonly words: Vocabulary;
}

/**
 * The one kind of protection that was wished for in free words. Of two, none; and none where anything else is denied or
 * asked about: who is known to whom is never guessed at.
 */
export const protectionIn = ({ text, words }: Asked): string | undefined => {
  const reading = readText(text, words);
  const spansFor = (each: string) => heard(reading, `protections.${each}`);
  const [wish, ...more] = protections.filter((each) => spansFor(each).length > 0);
  if (wish === undefined || more.length > 0) return undefined;
  const denies = spansOf(reading, 'not').some(
    (not) => !spansFor(wish).some((span) => covers(span, not)),
  );
  return denies ? undefined : wish;
};
