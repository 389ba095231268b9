import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { proofs } from '../domain/steps.ts';
import { local } from '../domain/time.ts';
import { textOf } from './caseForm.ts';
import type { CaseShown, Numbered } from './caseShown.ts';
import { inputField, selectField } from './fields.ts';
import { incidentWords } from './incidentWords.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, secrets, typedIn } from './workForm.ts';

/** Whether an incident of this report was verified, by whom and how; or that it could not be confirmed. */
export const checkForm = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode | undefined => {
  const { say } = viewer;
  const { view, attempt } = shown;
  if (!isAllowed(view, 'verify') || report.incidents.length === 0) return undefined;
  const isMine = attempt?.form === 'check' && attempt.report === report.id;
  return html`
    <details class="check" open=${isMine}>
      <summary>${say('board:check.open', { number })}</summary>
      <form
        id=${`form-check-${number}`}
        method="post"
        action=${`/board/cases/${view.number}/check`}
      >
        ${secrets(viewer, shown)} <input type="hidden" name="report" value=${report.id} />
        ${fields(viewer, isMine ? shown : { ...shown, attempt: undefined }, { report, number })}
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

const fields = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): readonly VNode[] => {
  const { say, session } = viewer;
  const typed = typedIn(shown, 'check');
  const id = (name: string): string => `check-${number}-${name}`;
  const today = local(viewer.now).toPlainDate().toString();
  const incidents = report.incidents.map((each, index) => ({
    value: String(index),
    words: incidentWords(viewer, each),
  }));
  const ways = proofs.map((value) => ({ value, words: say(`board:proofs.${value}`) }));
  const none = say('board:work.chooseNone');
  const field = (name: string, more: object = {}) => ({
    id: id(name),
    name,
    label: say(`board:check.${name}`),
    value: typed[name],
    ...more,
  });
  const only = incidents.length === 1 ? '0' : undefined;
  return [
    selectField(field('incident', { value: typed['incident'] ?? only }), incidents, none),
    selectField(field('how', { optional: true, hint: say('board:check.howHint') }), ways, none),
    inputField(field('who', { value: typed['who'] ?? session.coordinator.name }), 'text'),
    inputField(field('date', { value: typed['date'] ?? report.incidents[0]?.date }), 'date', {
      max: today,
    }),
    inputField(field('time', { optional: true }), 'time'),
    textOf(viewer, shown, { form: 'check', label: say('board:check.text'), optional: true }),
  ];
};
