import type { Keyed } from '../app/keyed.ts';
import type { Cases, Stored } from '../app/ports.ts';
import { clearTerms, nameTerms, type Told } from '../domain/caseTerms.ts';
import { backwards } from '../domain/queueRow.ts';
import { markPurpose, type TermsDoc } from './terms.ts';

export type Terms = Pick<TermsDoc, 'words' | 'names'>;

/** The row of a case in each of its words. */
export const rowOf = ({ file }: Pick<Stored, 'file'>): string =>
  `${backwards(file.openedAt)}!${file.number}`;

/** All that was said in a case. */
export const toldOf = async (cases: Cases, { file }: Stored): Promise<Told> => {
  const { number } = file;
  const [reports, events, complainants] = await Promise.all([
    cases.reports(number),
    cases.events(number),
    Promise.all(
      file.reports.map(async ({ id: report }) => ({
        report,
        complainant: (await cases.complainant(number, report)) ?? {},
      })),
    ),
  ]);
  return { file, reports, events, complainants };
};

/** What the case is found by; of names, their marks. */
export const termsOf = ({ keyed }: { readonly keyed: Keyed }, told: Told): Terms => ({
  words: [...clearTerms(told)],
  names: nameTerms(told).map(({ word, report }) => ({
    mark: keyed.text(markPurpose, word),
    report,
  })),
});
