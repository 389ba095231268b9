import type { PrintedReport } from './printedReports.ts';

/** What a complainant wrote, in their own language. */
export interface PrintedWords {
  readonly report: number;
  readonly letter?: string;
  readonly receivedAt: string;
  readonly language: string;
  readonly ownWords?: string;
  readonly effect?: string;
}

/** The own words of a report, if there are any. */
export const printedWords = (
  { report, number, letter }: PrintedReport,
  hide: (text: string) => string,
): readonly PrintedWords[] => {
  const { ownWords, effect, receivedAt, language } = report;
  if (ownWords === undefined && effect === undefined) return [];
  return [
    {
      report: number,
      ...(letter && { letter }),
      receivedAt,
      language,
      ...(ownWords !== undefined && { ownWords: hide(ownWords) }),
      ...(effect !== undefined && { effect: hide(effect) }),
    },
  ];
};
