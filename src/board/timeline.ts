import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseEvent, Fact } from '../domain/caseEvents.ts';
import type { StaffView } from '../domain/caseView.ts';
import { shortMoment } from './dateWords.ts';
import { eventWords } from './eventWords.ts';
import { verbatim } from './verbatim.ts';
import type { StaffViewer } from './viewer.ts';

/** Everything that has happened, who did it and when, the latest first. */
export const timeline = (viewer: StaffViewer, view: StaffView): VNode => html`
  <section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">${viewer.say('board:timeline.title')}</h2>
    <p class="hint">${viewer.say('board:timeline.lead')}</p>
    <ol class="events">
      ${view.events
        .filter(({ fact }) => fact.type !== 'clocksSet')
        .map((event) => eventView(viewer, view, event))
        .toReversed()}
    </ol>
  </section>
`;

const eventView = (viewer: StaffViewer, view: StaffView, { at, fact }: CaseEvent): VNode => html`
  <li class=${fact.type}>
    <time datetime=${at}>${shortMoment(viewer, at)}</time>
    <p>${eventWords(viewer, view, fact)}</p>
    ${written(fact)}
  </li>
`;

/** What somebody wrote, word by word. Staff may write in any language: it is not known which. */
const written = (fact: Fact): VNode | undefined => {
  if (!('text' in fact) || fact.text === undefined) return undefined;
  return verbatim(fact.text, fact.type === 'messageCame' ? fact.language : undefined);
};
