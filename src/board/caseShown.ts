import type { StaffView } from '../domain/caseView.ts';
import type { Complainant, Report } from '../domain/report.ts';
import type { Problem } from '../domain/result.ts';

/** The forms of a case, each with its address `/board/cases/<number>/<name>`. */
export type FormName =
  | 'take'
  | 'note'
  | 'stage'
  | 'close'
  | 'identity'
  | 'answer'
  | 'handover'
  | 'follow'
  | 'step'
  | 'mend'
  | 'check'
  | 'link'
  | 'reopen'
  | 'join'
  | 'split';

export type Typed = Readonly<Record<string, string | undefined>>;

/** What was sent from a form and could not be done: it is shown again as it was typed. */
export interface Attempt {
  readonly form: FormName;
  /** The report that it was about. */
  readonly report?: string | undefined;
  readonly problem: Problem;
  /** The version of the case that its sender had before their eyes. */
  readonly seen?: number;
  /** The fields by their names. */
  readonly typed?: Typed;
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
  /** An id for the step that may be taken from this page: sent twice, it is one step. */
  readonly stepId: string;
  /** What has just been done, by the code of its event. */
  readonly done?: string | undefined;
  readonly attempt?: Attempt | undefined;
  /** Who complained, asked for on purpose. */
  readonly revealed?: { readonly report: string; readonly complainant: Complainant };
}
