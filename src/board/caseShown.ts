import type { StaffView } from '../domain/caseView.ts';
import type { Complainant, Report } from '../domain/report.ts';
import type { Problem } from '../domain/result.ts';

/** What was sent from a form and could not be done: it is shown again as it was typed. */
export interface Attempt {
  readonly form: 'take' | 'note' | 'stage' | 'close' | 'identity' | 'answer';
  /** The report that an answer was for. */
  readonly report?: string;
  readonly problem: Problem;
  readonly typed?: {
    readonly text?: string | undefined;
    readonly stage?: string | undefined;
    readonly outcome?: string | undefined;
  };
}

/** A report as it stands on the page; 1 for the first that came in. */
export interface Numbered {
  readonly report: Report;
  readonly number: number;
}

/** All that the page of a case shows. */
export interface CaseShown {
  readonly view: StaffView;
  readonly version: number;
  /** What has just been done, by the code of its event. */
  readonly done?: string | undefined;
  readonly attempt?: Attempt;
  /** Who complained, asked for on purpose. */
  readonly revealed?: { readonly report: string; readonly complainant: Complainant };
}
