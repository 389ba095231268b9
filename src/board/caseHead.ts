import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import { priorityMark, stageMark } from './caseMarks.ts';
import { nameOf } from './caseWords.ts';
import { clockWords } from './clocksView.ts';
import { dueWords, shortMoment } from './dateWords.ts';
import { factLine } from './factLine.ts';
import type { StaffViewer } from './viewer.ts';

/** How it stands, in one look. */
export const glance = (viewer: StaffViewer, view: StaffView): VNode => {
  const { say } = viewer;
  return html`
    <dl class="glance">
      ${factLine(say('board:case.priority'), priorityMark(say, view.priority))}
      ${factLine(say('board:case.stage'), stageMark(say, view.stage))}
      ${factLine(say('board:case.owner'), owner(viewer, view))} ${promise(viewer, view)}
      ${size(viewer, view)} ${factLine(say('board:case.opened'), moment(viewer, view.openedAt))}
      ${ending(viewer, view)}
    </dl>
  `;
};

/** How many households and incidents, and what has been found of them. */
const size = ({ say }: StaffViewer, view: StaffView): VNode | undefined => {
  if (view.category === 'callback') return undefined;
  const { verified, unconfirmed } = view.checked;
  const words = [
    say('board:counts.households', { count: view.households }),
    say('board:counts.incidents', { count: view.incidents }),
    ...(verified > 0 ? [say('board:counts.verified', { count: verified })] : []),
    ...(unconfirmed > 0 ? [say('board:counts.unconfirmed', { count: unconfirmed })] : []),
  ];
  return factLine(say('board:queue.columns.size'), words.join(' · '));
};

const moment = (viewer: StaffViewer, instant: string): VNode =>
  html`<time datetime=${instant}>${shortMoment(viewer, instant)}</time>`;

const owner = (viewer: StaffViewer, view: StaffView): VNode => html`
  <span>
    ${nameOf(viewer, view.owner)}
    ${
      !view.taken &&
      view.stage !== 'closed' &&
      html`${' '}<span class="untaken">${viewer.say('board:queue.untaken')}</span>`
    }
  </span>
`;

/** What breaks first. */
const promise = (viewer: StaffViewer, view: StaffView): VNode | undefined => {
  const [first] = view.clocks;
  if (!first) return undefined;
  const { words, late } = dueWords(viewer, first.by);
  const look = late ? 'due late' : 'due';
  return factLine(
    viewer.say('board:case.next'),
    html`<span>
      ${clockWords(viewer, view, first)}${' '}
      <time class=${look} datetime=${first.by}>${words}</time>
    </span>`,
  );
};

const ending = (viewer: StaffViewer, { closedAt, outcome }: StaffView): readonly VNode[] => {
  const { say } = viewer;
  if (!closedAt || !outcome) return [];
  return [
    factLine(say('board:case.closed'), moment(viewer, closedAt)),
    factLine(say('board:case.outcome'), say(`cases:outcomes.${outcome}`)),
  ];
};

/** What must be known before anything is done: DOMAIN rules about a home that may hold a victim, or a fault in a house. */
export const notices = ({ say }: StaffViewer, { category }: StaffView): VNode | undefined => {
  if (category === 'disturbance') return undefined;
  return html`
    <section class=${`notice ${category}`} aria-labelledby="notice">
      <h2 id="notice">${say(`board:case.${category}`)}</h2>
      <p>${say(`board:case.${category}Lead`)}</p>
    </section>
  `;
};

/** Why it is as pressing as it is, and why it came to this coordinator. */
export const why = (viewer: StaffViewer, view: StaffView): VNode => {
  const { say } = viewer;
  const opened = view.events.find(({ fact: { type } }) => type === 'opened')?.fact;
  const first = opened?.type === 'opened' ? opened.owner : view.owner;
  return html`
    <section class="why" aria-labelledby="why">
      <h2 id="why">${say('board:case.why')}</h2>
      ${reasons(
        say('board:case.whyPriority', { priority: say(`cases:priorities.${view.priority}`) }),
        view.priorityReasons.map((code) => say(`reasons:${code}`)),
      )}
      ${reasons(
        say('board:case.whyRoute', { name: nameOf(viewer, first) }),
        view.routeReasons.map((code) => say(`reasons:${code}`)),
      )}
    </section>
  `;
};

const reasons = (title: string, words: readonly string[]): VNode => html`
  <div>
    <h3>${title}</h3>
    <ul>
      ${words.map((each) => html`<li>${each}</li>`)}
    </ul>
  </div>
`;
