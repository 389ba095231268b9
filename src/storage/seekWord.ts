import { mayGoOn } from '../domain/searchWords.ts';
import type { Indexing } from './indexing.ts';
import type { Rows } from './rows.ts';
import { listOf, markPurpose, namePartition, wordPartition } from './terms.ts';

/** So many words that go on where the typed one ends are looked for, and so many numbers of cases. */
const mostWords = 20;
const mostNumbers = 5;

/** So many cases of a word are looked at to tell how rare it is. */
const probed = 26;

/** After every case. */
const end = '~';

/** Where the cases with a word are found. */
export interface Sought {
  readonly word: string;
  /** The mark of the word as a name; none when names are not looked through. */
  readonly mark?: string;
  readonly partitions: readonly string[];
  /** How far one must look, the latest first, to find some cases with it: the further, the rarer. */
  readonly reach: string;
  /** More words begin like it than are looked for. */
  readonly isWide: boolean;
}

/** Where a word stands: itself, the words that begin with it, and the names that are it. */
export const seekWord = async (
  { rows, keyed }: Pick<Indexing, 'rows' | 'keyed'>,
  word: string,
  byName: boolean,
): Promise<Sought> => {
  const [words, numbers] = await Promise.all([
    begunBy(rows, word, { kind: 'words', most: mostWords }),
    begunBy(rows, word, { kind: 'numbers', most: mostNumbers }),
  ]);
  const mark = byName ? keyed.text(markPurpose, word) : undefined;
  const all = new Set([word, ...words.slice(0, mostWords), ...numbers.slice(0, mostNumbers)]);
  const partitions = [...[...all].map(wordPartition), ...(mark ? [namePartition(mark)] : [])];
  const found = await Promise.all(partitions.map((each) => firstIn(rows, each)));
  return {
    word,
    ...(mark && { mark }),
    partitions: partitions.filter((_, at) => (found[at]?.length ?? 0) > 0),
    reach: found.flat().toSorted()[probed - 1] ?? end,
    isWide: words.length > mostWords,
  };
};

/** The words that begin with what was typed, and one more to tell that there are. */
const begunBy = async (
  rows: Rows,
  typed: string,
  { kind, most }: { readonly kind: 'words' | 'numbers'; readonly most: number },
): Promise<readonly string[]> => {
  if (!mayGoOn(typed)) return [];
  const { rows: found } = await rows.scan(listOf(typed, kind), { from: typed, limit: most + 1 });
  return found.map(({ row }) => row).filter((word) => word.startsWith(typed));
};

const firstIn = async (rows: Rows, partition: string): Promise<readonly string[]> =>
  (await rows.scan(partition, { limit: probed })).rows.map(({ row }) => row);
