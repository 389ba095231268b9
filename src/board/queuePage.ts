import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { figuresLinks } from './figures/figuresLinks.ts';
import { page } from './page.ts';
import { queueAddress } from './queueAsked.ts';
import { filterForm } from './queueFilters.ts';
import { keysDialog } from './queueKeys.ts';
import { askedFor, countAsked } from './queueMarks.ts';
import { rowsView } from './queueRowsView.ts';
import type { QueueShown } from './queueShown.ts';
import type { Tab } from './queueTabs.ts';
import { viewForms } from './queueViews.ts';
import type { StaffViewer } from './viewer.ts';

/** The coordinator's morning: what waits, what breaks first before the rest. */
export const queuePage = (viewer: StaffViewer, shown: QueueShown): string => {
  const { say } = viewer;
  const body = html`
    <div class="queue">
      <div class="queue-head">
        <h1>${say('board:queue.title')}</h1>
        ${searchForm(viewer, shown)}
      </div>
      ${tabLinks(viewer, shown)}
      <div class="queue-tools">${filters(viewer, shown)} ${keysButton(viewer)}</div>
      ${!shown.tab?.own && asked(viewer, shown)}
      <p id="news" class="news" role="status"></p>
      ${live(viewer, shown)} ${keysDialog(viewer)} ${figuresLinks(viewer, shown.asked.wish)}
    </div>
  `;
  return page(viewer, { title: titleOf(viewer, shown), body, scripts: viewer.scripts });
};

const titleOf = (viewer: StaffViewer, { tab, asked: { words } }: QueueShown): string => {
  const title = viewer.say('board:queue.title');
  if (words) return `${viewer.say('board:queue.found', { words })} · ${title}`;
  return tab ? `${tabWords(viewer, tab)} · ${title}` : title;
};

const tabWords = ({ say, session }: StaffViewer, { own, name = '' }: Tab): string =>
  own ? say(`board:queue.${own}`, { count: session.coordinator.areas.length }) : name;

const tabLinks = (viewer: StaffViewer, { tabs, tab: now }: QueueShown): VNode => html`
  <nav class="tabs" aria-label=${viewer.say('board:queue.tabs')}>
    ${tabs.map(
      (tab) => html`
        <a
          href=${tab.address}
          class=${tab.own ? 'own' : 'named'}
          aria-current=${tab === now ? 'page' : undefined}
        >
          ${tabWords(viewer, tab)}
        </a>
      `,
    )}
  </nav>
`;

const searchForm = ({ say }: StaffViewer, { asked: { words } }: QueueShown): VNode => html`
  <form class="search" role="search" method="get" action="/board">
    <label class="hidden" for="search">${say('board:queue.search.label')}</label>
    <input
      id="search"
      name="q"
      type="search"
      value=${words ?? ''}
      placeholder=${say('board:queue.search.hint')}
      maxlength="200"
      required
      autocomplete="off"
      spellcheck=${false}
      enterkeyhint="search"
    />
    <button class="button">${say('board:queue.search.go')}</button>
  </form>
`;

/** Open when there is something in it that no tab tells. */
const filters = (viewer: StaffViewer, shown: QueueShown): VNode => {
  const count = shown.tab?.own ? 0 : countAsked(viewer, shown.asked);
  return html`
    <details class="filters" open=${shown.refused !== undefined}>
      <summary class="filters-summary">
        ${viewer.say('board:queue.filter.title')}
        ${count > 0 && html`${' '}<span class="filters-count">${count}</span>`}
      </summary>
      <div class="filters-body card">${filterForm(viewer, shown)} ${viewForms(viewer, shown)}</div>
    </details>
  `;
};

/** The script shows the button: without it, there are no keys to tell of. */
const keysButton = ({ say }: StaffViewer): VNode => html`
  <button class="button quiet keys-button" type="button" id="keys-open" hidden>
    ${say('board:queue.keys.title')}${' '}<kbd aria-hidden="true">?</kbd>
  </button>
`;

const asked = (viewer: StaffViewer, { asked: address }: QueueShown): VNode => html`
  <div class="asked-for">
    ${
      address.words &&
      html`<p class="asked-words">
        ${viewer.say('board:queue.found', { words: address.words })}${' '}
        <a href="/board">${viewer.say('board:queue.search.clear')}</a>
      </p>`
    }
    ${askedFor(viewer, address)}
  </div>
`;

/** The rows, which ask by themselves whether they are still the same. A search never does: it may read names. */
const live = (viewer: StaffViewer, shown: QueueShown): VNode => {
  const { asked: address } = shown;
  if (address.words) return html`<div id="cases">${rowsView(viewer, shown)}</div>`;
  return html`
    <div
      id="cases"
      hx-get=${queueAddress(address, '/board/queue/rows')}
      hx-trigger="look"
      hx-include="#seen"
      hx-sync="this:drop"
    >
      ${rowsView(viewer, shown)}
    </div>
  `;
};
