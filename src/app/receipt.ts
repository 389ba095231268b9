import type { Promised } from '../domain/caseFile.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Submission } from '../domain/report.ts';
import type { Stored } from './ports.ts';

/** What the complainant gets in the hand. */
export interface Receipt {
  readonly number: CaseNumber;
  /** The report that the code leads to. */
  readonly report: string;
  readonly receivedAt: string;
  readonly code: string;
  /** What happens next. */
  readonly next: Promised;
  /** Whether anybody can be answered, as far as the report tells. */
  readonly reach: 'reachable' | 'unreachable' | 'tip';
}

/** Whether anybody can be answered. */
export const reachOf = ({ report, complainant }: Submission): Receipt['reach'] => {
  if (report.protection === 'tip') return 'tip';
  return complainant.reach === undefined ? 'unreachable' : 'reachable';
};

/** What this report was promised. How far its case has come is no business of whoever joins it. */
export const receiptOf = (
  { number, reports }: Stored['file'],
  { id, code }: { readonly id: string; readonly code: string },
): Omit<Receipt, 'reach'> => {
  const report = reports.find((each) => each.id === id);
  if (!report) throw new Error('the report is not on its case');
  return { number, report: id, receivedAt: report.receivedAt, code, next: report.next };
};
