import type { Cases } from '../app/ports.ts';
import { untilFirst } from '../app/retry.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Keyed } from '../app/keyed.ts';
import { rowOf, termsOf, toldOf, type Terms } from './caseWords.ts';
import type { Rows } from './rows.ts';
import { partitionsOf, readTerms, writeTerms, type TermsDoc } from './terms.ts';
import { addTo, removeFrom } from './wordRows.ts';

export interface Indexing {
  readonly rows: Rows;
  readonly cases: Cases;
  readonly keyed: Keyed;
}

/** Brings the words of a case in step with the case as it is now. Safe to repeat. */
export const index = async (
  house: Indexing,
  number: CaseNumber,
  isTrusted: boolean,
): Promise<void> => {
  const told = { put: [], isTrusted };
  await untilFirst(() => attempt(house, number, told));
};

const attempt = async (
  house: Indexing,
  number: CaseNumber,
  told: Trust,
): Promise<undefined | 'conflict'> => {
  const { rows, cases } = house;
  const { doc: known = nothing, etag: before } = await readTerms(rows, number);
  const stored = await cases.load(number);
  if (!stored) return undefined;
  const terms = termsOf(house, await toldOf(cases, stored));
  const { fresh, old } = changes(known, terms, told);
  if (fresh.length + old.length === 0 && isDone(known, terms)) return undefined;
  const trail = { ...terms, old, whole: false };
  const etag = await writeTerms(rows, number, { doc: trail, etag: before });
  if (!etag) return 'conflict';
  told.put.push(...fresh);
  const entry = { number, row: rowOf(stored) };
  await addTo(rows, fresh, entry);
  await removeFrom(rows, old, entry);
  const done = { doc: { ...terms, old: [], whole: true }, etag };
  return (await writeTerms(rows, number, done)) ? undefined : 'conflict';
};

interface Trust {
  /** What an attempt has put is not in the trail of whoever was faster: the next attempt takes it along. */
  readonly put: string[];
  /** Whether a trail that says that all is there is believed. */
  readonly isTrusted: boolean;
}

/** Where the case must be put, and where it must be taken away. */
const changes = (known: TermsDoc, terms: Terms, { put, isTrusted }: Trust) => {
  const wanted = partitionsOf(terms);
  const isSure = known.whole && isTrusted && put.length === 0;
  return {
    fresh: without(wanted, isSure ? partitionsOf(known) : []),
    old: without([...known.old, ...partitionsOf(known), ...put], wanted),
  };
};

const nothing: TermsDoc = { words: [], names: [], old: [], whole: false };

const isDone = ({ words, names, whole }: TermsDoc, terms: Terms): boolean =>
  whole && JSON.stringify([words, names]) === JSON.stringify([terms.words, terms.names]);

const without = (all: readonly string[], gone: readonly string[]): string[] => {
  const names = new Set(gone);
  return [...new Set(all)].filter((each) => !names.has(each));
};
