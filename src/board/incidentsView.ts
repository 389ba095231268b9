import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Report } from '../domain/report.ts';
import { incidentWords } from './incidentWords.ts';
import type { StaffViewer } from './viewer.ts';

/** When it happened, each time, with whether staff have verified it (konstaterad) or could not confirm it. */
export const incidentsView = (
  viewer: StaffViewer,
  { filed }: StaffView,
  { id, incidents }: Report,
): VNode => {
  if (incidents.length === 0) return html`<span>${viewer.say('board:report.noIncident')}</span>`;
  const checked = filed.find((each) => each.id === id)?.checked ?? {};
  return html`
    <ul class="plain">
      ${incidents.map(
        (incident, index) => html`
          <li>
            <time datetime=${incident.date}>${incidentWords(viewer, incident)}</time>
            ${checkedMark(viewer, checked[index])}
          </li>
        `,
      )}
    </ul>
  `;
};

const checkedMark = (
  { say }: StaffViewer,
  found: 'verified' | 'unconfirmed' | undefined,
): VNode | undefined =>
  found && html` <span class=${`mark-checked ${found}`}>${say(`board:check.${found}Mark`)}</span>`;
