import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { CaseShown, Numbered } from './caseShown.ts';
import { reportNumber } from './caseWords.ts';
import { checkFields } from './checkFields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, secrets } from './workForm.ts';

const formId = (number: number): string => `form-check-${number}`;

const mayCheck = (view: StaffView, id: string | undefined): boolean =>
  isAllowed(view, 'verify') &&
  view.reports.some((each) => each.id === id && each.incidents.length > 0);

/** Where on the page what was sent about an incident of this report can be mended. */
export const checkAddress = (view: StaffView, report: string | undefined): string | undefined =>
  mayCheck(view, report) ? `#${formId(reportNumber(view, report))}` : undefined;

/** Whether an incident of this report was verified, by whom and how; or that it could not be confirmed. */
export const checkForm = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode | undefined => {
  const { say } = viewer;
  const { view, attempt } = shown;
  if (!mayCheck(view, report.id)) return undefined;
  const isMine = attempt?.form === 'check' && attempt.report === report.id;
  return html`
    <details class="check" open=${isMine}>
      <summary>${say('board:check.open', { number })}</summary>
      <form id=${formId(number)} method="post" action=${`/board/cases/${view.number}/check`}>
        ${secrets(viewer, shown)} <input type="hidden" name="report" value=${report.id} />
        ${checkFields(viewer, isMine ? shown : { ...shown, attempt: undefined }, { report, number })}
        <div class="buttons">
          <button class="button" name="found" value="verified">${say('board:check.verify')}</button>
          <button class="button quiet" name="found" value="unconfirmed">
            ${say('board:check.unconfirm')}
          </button>
        </div>
      </form>
    </details>
  `;
};
