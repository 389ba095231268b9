import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseEvent, Fact, FactOf } from '../domain/caseEvents.ts';
import type { StaffView } from '../domain/caseView.ts';
import { shortMoment, weekday } from './dateWords.ts';
import { eventWords } from './eventWords.ts';
import { lastMended } from './mendForm.ts';
import { verbatim } from './verbatim.ts';
import type { StaffViewer } from './viewer.ts';

/** Whether it is anything that people did or must know of: which clocks run stands elsewhere. */
export const isShown = ({ fact }: CaseEvent): boolean => fact.type !== 'clocksSet';

/** One thing that has happened: when, in a sentence, and word by word what was written. */
export const eventView = (
  viewer: StaffViewer,
  view: StaffView,
  { at, fact }: CaseEvent,
): VNode => html`
  <time datetime=${at}>${shortMoment(viewer, at)}</time>
  ${(fact.type === 'stepTaken' && mendedView(viewer, view, fact)) || asItWas(viewer, view, fact)}
`;

const asItWas = (viewer: StaffViewer, view: StaffView, fact: Fact): readonly unknown[] => [
  html`<p>${eventWords(viewer, view, fact)}</p>`,
  written(fact),
];

/** A step as it has been mended, marked so, with what stood there first. */
const mendedView = (
  viewer: StaffViewer,
  view: StaffView,
  step: FactOf<'stepTaken'>,
): VNode | undefined => {
  const mended = lastMended(view, step.id);
  if (!mended) return undefined;
  const { say } = viewer;
  const { text, ...first } = step;
  const now = { ...first, date: mended.date, ...(mended.text && { text: mended.text }) };
  return html`
    <p>
      ${eventWords(viewer, view, now)}${' '}
      <span class="mark-mended">${say('board:timeline.mended')}</span>
    </p>
    ${written(now)}
    <div class="first">
      <p class="hint">${say('board:timeline.first', { day: weekday(viewer, step.date) })}</p>
      ${text && verbatim(text)}
    </div>
  `;
};

/** What somebody wrote, word by word. Staff may write in any language: it is not known which. */
const written = (fact: Fact): VNode | undefined => {
  if (!('text' in fact) || fact.text === undefined) return undefined;
  return verbatim(fact.text, fact.type === 'messageCame' ? fact.language : undefined);
};
