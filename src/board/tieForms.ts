import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Report } from '../domain/report.ts';
import { foldedForm } from './caseForm.ts';
import type { CaseShown, Numbered, Typed } from './caseShown.ts';
import { reportNumber } from './caseWords.ts';
import { inputField } from './fields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, secrets, typedIn } from './workForm.ts';

/** Another case about the same matter is worked with this one. */
export const joinForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'join') || shown.view.joinedTo) return undefined;
  const field = {
    id: 'join-other',
    name: 'other',
    label: say('board:work.joinOther'),
    hint: say('board:work.joinHint'),
    value: typedIn(shown, 'join')['other'],
  };
  return foldedForm(viewer, shown, {
    name: 'join',
    title: say('board:work.join'),
    button: say('board:work.joinSave'),
    body: inputField(field, 'text'),
  });
};

/** The cases that are worked as one with this, and how they are parted again. */
export const joinedView = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  const { joined, joinedTo, number } = shown.view;
  if (joinedTo)
    return html`
      <p class="notice">
        ${say('board:work.joinedTo')}${' '}<a href=${`/board/cases/${joinedTo}`}>${joinedTo}</a>
      </p>
    `;
  if (joined.length === 0) return undefined;
  return html`
    <section class="joined" aria-labelledby="joined">
      <h2 id="joined">${say('board:work.joinedTitle')}</h2>
      ${joined.map(
        (other) => html`
          <form method="post" action=${`/board/cases/${number}/join`}>
            ${secrets(viewer, shown)}
            <input type="hidden" name="other" value=${other} />
            <input type="hidden" name="cut" value="yes" />
            <a href=${`/board/cases/${other}`}>${other}</a>${' '}
            <button class="button quiet">${say('board:work.part', { number: other })}</button>
          </form>
        `,
      )}
    </section>
  `;
};

/** Only one of several reports can be moved, with what was told under it. */
const mayMove = (view: StaffView, { id, follows }: Report): boolean => {
  if (!isAllowed(view, 'split')) return false;
  const standing = view.filed.filter(({ movedTo }) => !movedTo);
  return standing.length > 1 && !follows && standing.some((each) => each.id === id);
};

const formId = (number: number): string => `form-split-${number}`;

/** Where on the page it can be mended to which home a report is moved. */
export const splitAddress = (view: StaffView, id: string | undefined): string | undefined => {
  const report = view.reports.find((each) => each.id === id);
  return report && mayMove(view, report) ? `#${formId(reportNumber(view, id))}` : undefined;
};

const typedFor = ({ attempt }: CaseShown, { id }: Report): Typed | undefined =>
  attempt?.form === 'split' && attempt.report === id ? attempt.typed : undefined;

/** A report that turns out to be about another home. */
export const splitForm = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode | undefined => {
  const { say } = viewer;
  if (!mayMove(shown.view, report)) return undefined;
  const typed = typedFor(shown, report);
  const field = {
    id: `split-${number}`,
    name: 'said',
    label: say('board:work.splitHome'),
    hint: say('board:work.splitHint'),
    value: typed?.['said'],
  };
  return html`
    <details class="split" open=${typed !== undefined}>
      <summary>${say('board:work.split', { number })}</summary>
      <form id=${formId(number)} method="post" action=${`/board/cases/${shown.view.number}/split`}>
        ${secrets(viewer, shown)} <input type="hidden" name="report" value=${report.id} />
        ${inputField(field, 'text')}
        <button class="button">${say('board:work.splitSave')}</button>
      </form>
    </details>
  `;
};
