/** One place of a pattern. */
export type Element =
  | {
      readonly is: 'word' | 'not';
      readonly words: readonly string[];
      readonly classes: readonly string[];
    }
  | { readonly is: 'gap' | 'wide' | 'start' | 'end' };

export interface Pattern {
  /** What it stands for: `kinds.music`. */
  readonly group: string;
  readonly elements: readonly Element[];
}

/**
 * The patterns of a phrase: "slår .. <victim>". `word*`, `*word` and `*word*` are beginnings, ends and middles of words; `<name>` is
 * any of a class, `a|b` either, `word?` may be missing, `..` is up to four words of the clause, `...` up to ten of the sentence, `!word` must not follow, `^` and `$` are the ends
 * of a sentence.
 */
export const patternsOf = (group: string, phrase: string): readonly Pattern[] => {
  const parts = phrase.split(' ').filter((part) => part !== '');
  const ways = parts.reduce<readonly (readonly string[])[]>(
    (all, part) =>
      isOptional(part)
        ? [...all, ...all.map((way) => [...way, part.slice(0, -1)])]
        : all.map((way) => [...way, part]),
    [[]],
  );
  return ways
    .filter((way) => way.length > 0)
    .map((way) => ({ group, elements: way.map(elementOf) }));
};

const isOptional = (part: string): boolean => part.length > 1 && part.endsWith('?');

const elementOf = (part: string): Element => {
  if (part === '..') return { is: 'gap' };
  if (part === '...') return { is: 'wide' };
  if (part === '^') return { is: 'start' };
  if (part === '$') return { is: 'end' };
  const isNot = part.startsWith('!');
  const choices = (isNot ? part.slice(1) : part).split('|');
  return {
    is: isNot ? 'not' : 'word',
    words: choices.filter((each) => !isClass(each)).map((each) => each.replace(/['’]/gu, '')),
    classes: choices.filter(isClass).map((each) => each.slice(1, -1)),
  };
};

const isClass = (choice: string): boolean => choice.startsWith('<') && choice.endsWith('>');

/** The place by which a pattern is found: its first word. */
export const firstOf = ({
  elements,
}: Pattern): Extract<Element, { readonly is: 'word' | 'not' }> => {
  const first = elements.find((each) => each.is === 'word');
  if (!first || first.is !== 'word') throw new Error('a phrase needs a word');
  return first;
};

export const classesIn = ({ elements }: Pattern): readonly string[] =>
  elements.flatMap((each) => ('classes' in each ? each.classes : []));
