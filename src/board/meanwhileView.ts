import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseShown } from './caseShown.ts';
import { eventView, isShown } from './eventView.ts';
import type { StaffViewer } from './viewer.ts';

/** What somebody else may have done before this came. */
const late: readonly string[] = ['changedMeanwhile', 'caseClosed'];

/** What has happened since the page was opened from which the work was sent, the latest first. */
export const meanwhileView = (
  viewer: StaffViewer,
  { view, attempt }: CaseShown,
): VNode | undefined => {
  if (attempt?.seen === undefined || !late.includes(attempt.problem.problem)) return undefined;
  const fresh = view.events.slice(attempt.seen).filter(isShown);
  if (fresh.length === 0) return undefined;
  return html`
    <p id="meanwhile">${viewer.say('board:problems.meanwhile')}</p>
    <ol class="events meanwhile" aria-labelledby="meanwhile">
      ${fresh.map((event) => html`<li class=${event.fact.type}>${eventView(viewer, view, event)}</li>`).toReversed()}
    </ol>
  `;
};
