import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { queueAddress } from '../queueAsked.ts';
import type { Wish } from '../queueWish.ts';
import type { StaffViewer } from '../viewer.ts';

/** From the queue to its file, and to how it all ended. */
export const figuresLinks = ({ say }: StaffViewer, wish: Wish): VNode => html`
  <p class="figures-links">
    <a href=${queueAddress({ wish }, '/board/queue.csv')}>${say('board:figures.queueCsv')}</a>
    <a href="/board/outcomes">${say('board:figures.open')}</a>
  </p>
`;
