import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import { noteText } from '../domain/caseEvents.ts';
import type { CaseShown, FormName } from './caseShown.ts';
import { numeral } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';
import { isTextWrong, secrets, textArea, typedIn } from './workForm.ts';

interface Shape {
  readonly name: FormName;
  /** What the form is for, as its heading. */
  readonly title: string;
  readonly button: string;
  /** Whether it ends something: it looks so. */
  readonly firm?: boolean;
  readonly body: ComponentChildren;
}

/** A piece of work that is folded away until it is wanted, or until what was sent must be mended. */
export const foldedForm = (viewer: StaffViewer, shown: CaseShown, shape: Shape): VNode => html`
  <details class="card" open=${shown.attempt?.form === shape.name}>
    <summary>${shape.title}</summary>
    <form
      id=${`form-${shape.name}`}
      method="post"
      action=${`/board/cases/${shown.view.number}/${shape.name}`}
    >
      ${secrets(viewer, shown)} ${shape.body}
      <button class=${shape.firm ? 'button firm' : 'button'}>${shape.button}</button>
    </form>
  </details>
`;

interface Words {
  readonly form: FormName;
  /** Of the field, where a page has this form more than once. */
  readonly id?: string;
  readonly label: string;
  readonly rows?: number;
  readonly optional?: boolean;
}

const most = (viewer: StaffViewer) => ({ most: numeral(viewer, noteText.maxLength ?? 0) });

/** That a text may be left out, and how long it may be. */
export const optionalHint = (viewer: StaffViewer): string =>
  viewer.say('board:work.textHintOptional', most(viewer));

/** The text of a form, as it was typed the last time. */
export const textOf = (
  viewer: StaffViewer,
  shown: CaseShown,
  { form, label, id = `${form}-text`, rows = 4, optional = false }: Words,
): VNode =>
  textArea({
    id,
    label,
    hint: optional ? optionalHint(viewer) : viewer.say('board:work.textHint', most(viewer)),
    value: typedIn(shown, form)['text'],
    wrong: isTextWrong(shown, form),
    rows,
    optional,
  });
