import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseEvent, Fact } from '../domain/caseEvents.ts';
import type { StaffView } from '../domain/caseView.ts';
import { nameOf } from './caseWords.ts';
import { shortMoment } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';

/** Everything that has happened, who did it and when, the latest first. */
export const timeline = (viewer: StaffViewer, view: StaffView): VNode => html`
  <section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">${viewer.say('board:timeline.title')}</h2>
    <p class="hint">${viewer.say('board:timeline.lead')}</p>
    <ol class="events">
      ${view.events.map((event) => eventView(viewer, view, event)).toReversed()}
    </ol>
  </section>
`;

const eventView = (viewer: StaffViewer, view: StaffView, { at, fact }: CaseEvent): VNode => html`
  <li class=${fact.type}>
    <time datetime=${at}>${shortMoment(viewer, at)}</time>
    <p>${factWords(viewer, view, fact)}</p>
    ${'text' in fact && html`<blockquote class="verbatim" dir="auto">${fact.text}</blockquote>`}
  </li>
`;

const factWords = (viewer: StaffViewer, view: StaffView, fact: Fact): string => {
  const { say } = viewer;
  switch (fact.type) {
    case 'opened':
      return say('board:events.opened', { name: nameOf(viewer, fact.owner) });
    case 'reportJoined':
      return say('board:events.reportJoined', {
        kinds: fact.kinds.map((kind) => say(`cases:kinds.${kind}`)).join(' · '),
        priority: say(`cases:priorities.${fact.priority}`),
      });
    case 'reopened':
      return say('board:events.reopened');
    case 'taken':
    case 'noted':
    case 'stageSet':
    case 'closed':
    case 'identityRead':
      return workWords(viewer, view, fact);
  }
};

/** What somebody did, unlike what came in by itself. */
type Worked = Extract<Fact, { by: string }>;

const workWords = (viewer: StaffViewer, { reports }: StaffView, fact: Worked): string => {
  const { say } = viewer;
  const name = nameOf(viewer, fact.by);
  switch (fact.type) {
    case 'taken':
    case 'noted':
      return say(`board:events.${fact.type}`, { name });
    case 'stageSet':
      return say('board:events.stageSet', { name, stage: say(`cases:stages.${fact.stage}`) });
    case 'closed':
      return say('board:events.closed', { name, outcome: say(`cases:outcomes.${fact.outcome}`) });
    case 'identityRead': {
      const number = reports.findIndex(({ id }) => id === fact.report) + 1;
      return say('board:events.identityRead', { name, number });
    }
  }
};
