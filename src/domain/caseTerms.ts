import type { CaseEvent } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import type { Complainant, Report } from './report.ts';
import { formsOf, numberWord, wordsIn } from './searchWords.ts';

/** So many words of a case can be found: the number, the place and what was told first come first. */
const most = 400;

/** All that a case is found by. */
export interface Told {
  readonly file: CaseFile;
  readonly reports: readonly Report[];
  readonly events: readonly CaseEvent[];
  readonly complainants: readonly { readonly report: string; readonly complainant: Complainant }[];
}

export interface NameTerm {
  readonly word: string;
  readonly report: string;
}

/** The words by which anybody who works here finds the case. Who complained is not among them, also where they signed. */
export const clearTerms = (told: Told): readonly string[] => {
  const hidden = new Set(identityWords(told));
  const free = written(told).flatMap(wordsIn).filter((word) => !hidden.has(word)); // prettier-ignore
  return [...new Set([...placeTerms(told.file), ...free.flatMap(formsOf)])].slice(0, most);
};

/** The words of the names of who complained, each with the report that it stands behind. */
export const nameTerms = ({ complainants }: Told): readonly NameTerm[] =>
  complainants.flatMap(({ report, complainant: { name = '' } }) =>
    [...new Set(wordsIn(name).flatMap(formsOf))].map((word) => ({ word, report })),
  );

/** A name is signed as it is, and spoken of with an s. */
const identityWords = ({ complainants }: Told): readonly string[] =>
  complainants
    .flatMap(({ complainant: { name = '', reach = '' } }) => wordsIn(`${name} ${reach}`))
    .flatMap(formsOf)
    .flatMap((word) => [word, `${word}s`]);

const placeTerms = ({ number, place }: CaseFile): readonly string[] => {
  const { address = '', flat = '' } = place;
  // "12 A" is also written "12A".
  const close = address.replace(/(\d) (?=\p{L}$)/u, '$1');
  return [numberWord(number), ...wordsIn(`${address} ${close} ${flat}`).flatMap(formsOf)];
};

/** What was written in free words, what came in before what was noted. */
const written = ({ file, reports, events }: Told): readonly string[] => {
  const gone = file.reports.filter(({ movedTo }) => movedTo).map(({ id }) => id);
  const here = reports.filter(({ id }) => !gone.includes(id));
  return [file.place.said ?? '', ...here.flatMap(ofReport), ...events.toReversed().map(ofEvent)];
};

const ofReport = ({ source, ownWords, effect, since }: Report): readonly string[] => [
  source.home?.said ?? '',
  ownWords ?? '',
  effect ?? '',
  since?.said ?? '',
];

const ofEvent = ({ fact }: CaseEvent): string => ('text' in fact && fact.text) || '';
