import type { PrintedReport } from './printedReports.ts';
import type { Report } from './report.ts';

/** One complainant, by their letter, and what they have reported. */
export interface PrintedComplainant {
  readonly letter?: string;
  readonly reports: readonly PrintedAccount[];
}

/** What a report says beside its incidents, as far as it does not tell who sent it. */
export type PrintedAccount = Pick<PrintedReport, 'number'> &
  Pick<Report, 'receivedAt' | 'type' | 'frequency' | 'pattern'> & {
    readonly incidents: number;
    readonly since?: string;
    readonly truth: boolean;
  };

/** Whoever sent it; each tip is of somebody else. */
export const senderOf = ({ letter, number }: PrintedReport): string => letter ?? String(number);

/** What each of them has reported. */
export const accountsOf = (reports: readonly PrintedReport[]): readonly PrintedComplainant[] =>
  [...Map.groupBy(reports, senderOf).values()].map((theirs) => ({
    ...(theirs[0]?.letter && { letter: theirs[0].letter }),
    reports: theirs.map(accountOf),
  }));

const accountOf = ({ report, number }: PrintedReport): PrintedAccount => {
  const { receivedAt, type, frequency, pattern, since, incidents, truth } = report;
  return {
    number,
    receivedAt,
    type,
    truth,
    incidents: incidents.length,
    ...(frequency && { frequency }),
    ...(pattern && { pattern }),
    ...(since?.date && { since: since.date }),
  };
};
