import { z } from 'zod';
import { numberWord } from '../domain/searchWords.ts';
import { fromCells, toCells } from './json.ts';
import type { Rows } from './rows.ts';

/** The cases that have a word; those whose complainant has a name, under the name's mark. */
export const wordPartition = (word: string): string => `word:${word}`;
export const namePartition = (mark: string): string => `name:${mark}`;

/** How a name stands in the index: without the key of the house, nobody can tell which name it is. */
export const markPurpose = 'name';

/**
 * The list of words that begin with the same two letters, to find those that go on where somebody stopped typing. The numbers of
 * cases are apart, or there would be more of them than of words.
 */
export const listOf = (word: string, kind: 'words' | 'numbers'): string =>
  `${kind}:${Array.from(word).slice(0, 2).join('')}`;

/** In the case's partition: what it is found by. Written before the rows are, so that a crash leaves none behind. */
const termsDoc = z.strictObject({
  words: z.array(z.string()),
  names: z.array(z.strictObject({ mark: z.string(), report: z.string() })),
  /** Partitions that may still have the case, and should not. */
  old: z.array(z.string()),
  /** Every row is there. */
  whole: z.boolean(),
});
export type TermsDoc = z.infer<typeof termsDoc>;

const name = 'words';

export const readTerms = async (
  rows: Rows,
  number: string,
): Promise<{ readonly doc?: TermsDoc; readonly etag?: string }> => {
  const found = await rows.get(`case:${number}`, name);
  return found ? { doc: fromCells(termsDoc, found.cells), etag: found.etag } : {};
};

/** Its new ETag; nothing when somebody else has written it since. */
export const writeTerms = async (
  rows: Rows,
  number: string,
  { doc, etag }: { readonly doc: TermsDoc; readonly etag?: string | undefined },
): Promise<string | undefined> => {
  const cells = toCells(doc);
  const op = etag
    ? ({ op: 'replace', row: name, cells, etag } as const)
    : ({ op: 'insert', row: name, cells } as const);
  const done = await rows.commit(`case:${number}`, [op]);
  return done.kind === 'committed' ? done.etags[0] : undefined;
};

/** Every partition that a case with these terms stands in. */
export const partitionsOf = ({
  words,
  names,
}: Pick<TermsDoc, 'words' | 'names'>): readonly string[] => [
  ...new Set([...words.map(wordPartition), ...names.map(({ mark }) => namePartition(mark))]),
];

/** The list that a partition's word stands in; a name stands in none. */
export const listedIn = (
  partition: string,
  number: string,
): { readonly list: string; readonly word: string } | undefined => {
  const [kind, word = ''] = partition.split(':');
  if (kind !== 'word') return undefined;
  return { word, list: listOf(word, word === numberWord(number) ? 'numbers' : 'words') };
};
