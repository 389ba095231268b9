import type { Hit, PageRange, WordIndex } from '../app/queuePorts.ts';
import { caseNumber } from '../domain/caseNumber.ts';
import { codesOf, fits } from '../domain/queueFilter.ts';
import { answers } from '../domain/searchWords.ts';
import { gather } from './gather.ts';
import { index, type Indexing } from './indexing.ts';
import { planned } from './merged.ts';
import { readDoc } from './queueDocs.ts';
import type { Rows } from './rows.ts';
import { seekWord, type Sought } from './seekWord.ts';
import { readTerms, type TermsDoc } from './terms.ts';

/** So many cases are looked at for one page. */
const most = 400;

/** The words of cases on rows: a row a case under each word, and lists of the words. */
export const wordIndexOn = (house: Indexing): WordIndex => ({
  keep: (number, afresh) => index(house, number, afresh === undefined),
  find: async (asked, range) => {
    const { words, byName } = asked;
    const sought = await Promise.all(words.map((word) => seekWord(house, word, byName)));
    const [rarest] = sought.toSorted((a, b) => (a.reach > b.reach ? -1 : 1));
    if (!rarest) return { rows: [] };
    const { limit, after } = range;
    const plan = { partitions: rarest.partitions, ranges: [{ from: '0', to: ':' }] };
    const { found, ...rest } = await gather(
      planned(house.rows, plan, { after, first: limit + 1 }),
      {
        limit,
        most,
        isWorth: once(),
        check: (candidates) =>
          Promise.all(candidates.map((each) => hitAt(house.rows, each, { asked, range, sought }))),
      },
    );
    const isWide = sought.some((each) => each.isWide);
    return { rows: found, ...rest, ...(isWide && { wide: true }) };
  },
});

/** A case may have several of the words that begin alike. */
const once = (): ((candidate: { readonly row: string }) => boolean) => {
  let last = '';
  return ({ row }) => {
    const isNew = row !== last;
    last = row;
    return isNew;
  };
};

interface Seeking {
  readonly asked: Parameters<WordIndex['find']>[0];
  readonly range: PageRange;
  readonly sought: readonly Sought[];
}

/** The case of a row, when it has every word and is what is asked for. */
const hitAt = async (
  rows: Rows,
  { row }: { readonly row: string },
  { asked, range, sought }: Seeking,
): Promise<Hit | undefined> => {
  const number = caseNumber.parse(row.split('!').at(-1));
  const [{ doc }, { doc: terms }] = await Promise.all([
    readDoc(rows, number),
    readTerms(rows, number),
  ]);
  if (!doc || !terms || !fits(asked.filter, codesOf(doc.shown), range.today)) return undefined;
  const reasons = sought.map((each) => reasonFor(each, terms));
  if (reasons.includes(undefined)) return undefined;
  const byName = reasons.find((each) => each?.report)?.report;
  return { ...doc.shown, version: doc.version, ...(byName && { byName }) };
};

/** Why a case answers to a word: because it says it, or because of the name behind a report. */
const reasonFor = (
  { word, mark }: Sought,
  { words, names }: TermsDoc,
): { readonly report?: string } | undefined =>
  words.some((each) => answers(each, word)) ? {} : names.find((each) => each.mark === mark);
