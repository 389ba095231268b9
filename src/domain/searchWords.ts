/** Longer words are cut: nobody types more to find something. */
const longest = 40;

/** So many words of a search count. */
const mostAsked = 6;

const isTelling = (word: string): boolean => word.length > 1 || /^\p{N}$/u.test(word);

const cut = (word: string): string => Array.from(word).slice(0, longest).join('');

/** The words of a text as they are compared: lower case, one form of each letter, no single letters. */
export const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .map(cut)
    .filter(isTelling);

/** Without rings, dots and accents: who writes `storgatan` finds Störgatan; who writes `störgatan` finds no Storgatan. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC'); // prettier-ignore

/** A word, and the same without its marks when it has any. */
export const formsOf = (word: string): readonly string[] => [...new Set([word, plain(word)])];

/** A case number without its first letters, as it is found by. */
export const numberWord = (number: string): string => number.replace('GF-', '').toLowerCase();

/** What is asked for: every one of these. */
export const askedWords = (typed: string): readonly string[] => {
  const words = [...new Set(wordsIn(typed.replace(/\bgf(?:\s*-\s*|\s+)?(?=\w{8}\b)/gi, '')))];
  return words.slice(0, mostAsked);
};

/** Numbers are meant whole: who looks for house 4 does not want 41. A flat has four digits, and may be half typed. */
const isWhole = (word: string): boolean => word.length < 2 || /^\p{N}{1,3}$/u.test(word);

/** Whether more may follow on what was typed. */
export const mayGoOn = (word: string): boolean => !isWhole(word);

/** Whether a word of a case is what was asked for, or begins with it. */
export const answers = (word: string, asked: string): boolean =>
  word === asked || (mayGoOn(asked) && word.startsWith(asked));
