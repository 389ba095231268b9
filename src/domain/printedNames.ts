import type { PrintedReport } from './printedReports.ts';
import type { Complainant } from './report.ts';

/** Who a letter stands for. Only where it was asked for with a reason, which is on record. */
export interface PrintedName extends Omit<Complainant, 'bestTime'> {
  readonly letter: string;
}

/** Who the letters are. A household may have several names: each stands there once. */
export const printedNames = (
  reports: readonly PrintedReport[],
  complainants: ReadonlyMap<string, Complainant>,
): readonly PrintedName[] => {
  const all = reports.flatMap(({ report, letter }) => {
    const { name, reach, home } = complainants.get(report.id) ?? {};
    return letter
      ? [{ letter, ...(name && { name }), ...(reach && { reach }), ...(home && { home }) }]
      : [];
  });
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()].toSorted((a, b) =>
    a.letter.localeCompare(b.letter),
  );
};
