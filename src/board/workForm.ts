import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Action } from '../domain/transitions.ts';
import type { Attempt, CaseShown, Typed } from './caseShown.ts';
import type { StaffViewer } from './viewer.ts';

export const isAllowed = ({ may }: StaffView, action: Action): boolean =>
  may.some((each) => each.action === action);

/** What every form on a case carries: the proof that it is ours, and the version that its sender saw. */
export const secrets = ({ session }: StaffViewer, { version }: CaseShown): readonly VNode[] => [
  html`<input type="hidden" name="csrf" value=${session.csrf} />`,
  html`<input type="hidden" name="seen" value=${version} />`,
];

/** What was typed into this form the last time, if it was this form. */
export const typedIn = ({ attempt }: CaseShown, form: Attempt['form']): Typed =>
  attempt?.form === form ? (attempt.typed ?? {}) : {};

interface Area {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The id of a warning that stands above the field. */
  readonly warning?: string;
  readonly value: string | undefined;
  /** What is wrong is said in the message at the top of the page. */
  readonly wrong: boolean;
  readonly rows: number;
  /** Nothing needs to be written. */
  readonly optional?: boolean;
}

/** Whether the text of this form is what was wrong the last time. */
export const isTextWrong = (
  { attempt }: { readonly attempt?: Attempt | undefined },
  form: Attempt['form'],
): boolean =>
  attempt?.form === form &&
  ['noteEmpty', 'noteTooLong', 'tellsOfNeighbour'].includes(attempt.problem.problem);

/** No length is set on the field itself: a browser would cut off a pasted text without a word. */
export const textArea = ({
  id,
  label,
  hint,
  warning,
  value,
  wrong,
  rows,
  optional,
}: Area): VNode => html`
  <p class="field">
    <label for=${id}>${label}</label>
    <span class="hint" id=${`${id}-hint`}>${hint}</span>
    <textarea
      id=${id}
      name="text"
      rows=${rows}
      required=${!optional}
      aria-describedby=${[warning, `${id}-hint`, wrong && 'problem'].filter(Boolean).join(' ')}
      aria-invalid=${wrong ? 'true' : undefined}
      value=${value ?? ''}
    ></textarea>
  </p>
`;
