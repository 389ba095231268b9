import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { clockName, type Clock } from '../domain/clock.ts';
import type { StaffView } from '../domain/caseView.ts';
import { reportNumber } from './caseWords.ts';
import { dueWords, weekday } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';

/** What a clock is about, with the report where it is one complainant's. */
export const clockWords = (
  { say }: StaffViewer,
  view: Pick<StaffView, 'reports'>,
  { kind, report }: Pick<Clock, 'kind' | 'report'>,
): string =>
  report && view.reports.length > 1
    ? say(`board:clocks.ofReport.${kind}`, { number: reportNumber(view, report) })
    : say(`board:clocks.kinds.${kind}`);

/** Every promise that is not kept yet, what breaks first before the rest. */
export const clocksView = (viewer: StaffViewer, view: StaffView): VNode | undefined => {
  if (view.clocks.length === 0) return undefined;
  return html`
    <section class="clocks" aria-labelledby="clocks">
      <h2 id="clocks">${viewer.say('board:clocks.title')}</h2>
      <ul class="plain">
        ${view.clocks.map((each) => line(viewer, view, each))}
      </ul>
    </section>
  `;
};

const line = (viewer: StaffViewer, view: StaffView, clock: Clock): VNode => {
  const { words, late, today } = dueWords(viewer, clock.by);
  const isBroken = late || clock.broken === true;
  const look = isBroken ? 'late' : today ? 'today' : 'later';
  return html`
    <li key=${clockName(clock)} class=${`clock ${look}`}>
      <span class="clock-what">${clockWords(viewer, view, clock)}</span>
      ${' '}
      <time class=${`due ${look}`} datetime=${clock.by} title=${weekday(viewer, clock.by)}
        >${isBroken ? viewer.say('board:clocks.broken', { when: words }) : viewer.say('board:clocks.by', { when: words })}</time
      >
      <span class="hint">${viewer.say(`reasons:due.${clock.kind}`, { count: clock.days })}</span>
    </li>
  `;
};
