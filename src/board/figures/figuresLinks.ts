import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Tab } from '../queueTabs.ts';
import type { StaffViewer } from '../viewer.ts';

/** From the queue to its file, and to how it all ended. */
export const figuresLinks = ({ say }: StaffViewer, tab: Tab): VNode => html`
  <p class="figures-links">
    <a href=${`/board/queue.csv?view=${tab}`}>${say('board:figures.queueCsv')}</a>
    <a href="/board/outcomes">${say('board:figures.open')}</a>
  </p>
`;
