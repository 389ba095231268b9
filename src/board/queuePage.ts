import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { page } from './page.ts';
import type { QueuePage } from './ports.ts';
import { rowView } from './queueRowView.ts';
import { tabAddress, tabsOf, type Tab } from './queueTabs.ts';
import type { StaffViewer } from './viewer.ts';

interface Queue extends QueuePage {
  readonly tab: Tab;
  /** Whether these rows follow on an earlier page. */
  readonly further: boolean;
}

/** The coordinator's morning: what waits, the most pressing first. */
export const queuePage = (viewer: StaffViewer, queue: Queue): string => {
  const { say } = viewer;
  const title = say('board:queue.title');
  const body = html`
    <div class="queue">
      <h1>${title}</h1>
      ${tabLinks(viewer, queue.tab)}
      <p class="count">${countWords(viewer, queue)}${' '}${orderWords(viewer, queue)}</p>
      ${queue.rows.length > 0 ? table(viewer, queue) : empty(viewer, queue)} ${steps(viewer, queue)}
    </div>
  `;
  return page(viewer, { title, body });
};

const tabLinks = ({ say, session }: StaffViewer, now: Tab): VNode => html`
  <nav class="tabs" aria-label=${say('board:queue.tabs')}>
    ${tabsOf(session.coordinator).map(
      (tab) => html`
        <a href=${tabAddress(tab)} aria-current=${tab === now ? 'page' : undefined}>
          ${say(`board:queue.${tab}`, { count: session.coordinator.areas.length })}
        </a>
      `,
    )}
  </nav>
`;

/** Says only what is known: how many are shown here, and whether more follow. */
const countWords = ({ say }: StaffViewer, { rows, after, further }: Queue): string => {
  const count = rows.length;
  if (count === 0) return further ? say('board:queue.lastNone') : '';
  if (further) return say(`board:queue.${after ? 'further' : 'last'}`, { count });
  return say(`board:queue.${after ? 'first' : 'count'}`, { count });
};

const orderWords = ({ say }: StaffViewer, { rows, tab }: Queue): string => {
  if (rows.length < 2) return '';
  return say(tab === 'closed' ? 'board:queue.rankClosed' : 'board:queue.rank');
};

const empty = ({ say }: StaffViewer, { tab, further }: Queue): VNode | undefined =>
  further ? undefined : html`<p class="empty card">${say(`board:queue.empty.${tab}`)}</p>`;

const columns = ['priority', 'case', 'where', 'due', 'stage', 'owner', 'size', 'lastWord'] as const;

/** The roles are said aloud because the style turns rows into cards where the screen is narrow. */
const table = (viewer: StaffViewer, { rows }: Queue): VNode => html`
  <table class="cases" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (name) => html`
            <th role="columnheader" scope="col">${viewer.say(`board:queue.columns.${name}`)}</th>
          `,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => rowView(viewer, row))}
    </tbody>
  </table>
`;

const steps = ({ say }: StaffViewer, { tab, after, further }: Queue): VNode => html`
  <p class="steps">
    ${after && html`<a class="button" href=${tabAddress(tab, after)}>${say('board:queue.more')}</a>`}
    ${further && html`<a class="button quiet" href=${tabAddress(tab)}>${say('board:queue.start')}</a>`}
  </p>
`;
