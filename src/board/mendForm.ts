import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseEvent, FactOf } from '../domain/caseEvents.ts';
import type { StaffView } from '../domain/caseView.ts';
import { isMendable } from '../domain/decideStep.ts';
import { local } from '../domain/time.ts';
import { optionalHint } from './caseForm.ts';
import type { Attempt, CaseShown } from './caseShown.ts';
import { inputField } from './fields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, isTextWrong, secrets, textArea } from './workForm.ts';

/** How a step was mended the last time, if it was. */
export const lastMended = ({ events }: StaffView, id: string): FactOf<'stepMended'> | undefined =>
  events.flatMap(({ fact }) => (fact.type === 'stepMended' && fact.id === id ? [fact] : [])).at(-1);

/** Another day or other words for a step, for who put it down and within a day. */
export const mendForm = (
  viewer: StaffViewer,
  shown: CaseShown,
  event: CaseEvent,
): VNode | undefined => {
  const step = mayMend(viewer, shown.view, event);
  if (!step) return undefined;
  const { say } = viewer;
  const { id } = step;
  const last = lastAttempt(shown, id);
  const stands = last?.typed ?? lastMended(shown.view, id) ?? step;
  return html`
    <details class="mend" open=${last !== undefined}>
      <summary>${say('board:mend.open')}</summary>
      <form
        id=${`form-mend-${id}`}
        method="post"
        action=${`/board/cases/${shown.view.number}/mend`}
      >
        ${secrets(viewer, shown)} <input type="hidden" name="id" value=${id} />
        ${fields(viewer, stands, { id, last })}
        <button class="button quiet">${say('board:mend.save')}</button>
      </form>
    </details>
  `;
};

/** The step of this event, when this worker may mend it now. */
const mayMend = (
  { session, now }: StaffViewer,
  view: StaffView,
  { at, fact }: CaseEvent,
): FactOf<'stepTaken'> | undefined => {
  if (fact.type !== 'stepTaken' || fact.by !== session.coordinator.id) return undefined;
  return isMendable(at, now) && isAllowed(view, 'step') ? fact : undefined;
};

const lastAttempt = ({ attempt }: CaseShown, id: string): Attempt | undefined =>
  attempt?.form === 'mend' && attempt.typed?.['id'] === id ? attempt : undefined;

interface Filled {
  readonly date?: string | undefined;
  readonly text?: string | undefined;
}

const fields = (
  viewer: StaffViewer,
  { date, text }: Filled,
  { id, last }: { readonly id: string; readonly last: Attempt | undefined },
): readonly VNode[] => {
  const { say, now } = viewer;
  const field = { id: `mend-${id}-date`, name: 'date', label: say('board:work.stepDate') };
  return [
    inputField({ ...field, value: date }, 'date', { max: local(now).toPlainDate().toString() }),
    textArea({
      id: `mend-${id}-text`,
      label: say('board:work.stepText'),
      hint: optionalHint(viewer),
      value: text,
      wrong: isTextWrong({ attempt: last }, 'mend'),
      rows: 3,
      optional: true,
    }),
  ];
};
