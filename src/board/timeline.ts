import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseEvent } from '../domain/caseEvents.ts';
import type { CaseShown } from './caseShown.ts';
import { eventView, isShown } from './eventView.ts';
import { mendForm } from './mendForm.ts';
import type { StaffViewer } from './viewer.ts';

/** Everything that has happened, who did it and when, the latest first. */
export const timeline = (viewer: StaffViewer, shown: CaseShown): VNode => html`
  <section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">${viewer.say('board:timeline.title')}</h2>
    <p class="hint">${viewer.say('board:timeline.lead')}</p>
    <ol class="events">
      ${shown.view.events
        .filter(isShown)
        .map((event) => line(viewer, shown, event))
        .toReversed()}
    </ol>
  </section>
`;

const line = (viewer: StaffViewer, shown: CaseShown, event: CaseEvent): VNode => html`
  <li class=${event.fact.type}>
    ${eventView(viewer, shown.view, event)} ${mendForm(viewer, shown, event)}
  </li>
`;
