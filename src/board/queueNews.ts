import { html } from 'htm/preact';
import { render } from 'preact-render-to-string';
import { show, type Answer } from './answer.ts';
import type { RowsShown } from './queueShown.ts';
import { rowsView } from './queueRowsView.ts';
import type { StaffViewer, Viewer } from './viewer.ts';

/** The page has them all. */
export const nothingNew: Answer = { status: 204, renew: false };

/** The rows as they are now, and for whoever does not see them a word on what is new. */
export const queueNews = (viewer: StaffViewer, shown: RowsShown): Answer => {
  const count = shown.changed?.length ?? 0;
  const words = viewer.say(count > 0 ? 'board:queue.live.changed' : 'board:queue.live.fewer', { count }); // prettier-ignore
  const news = html`
    <div>${rowsView(viewer, shown)}</div>
    <p id="news" hx-swap-oob="innerHTML">${words}</p>
  `;
  return { ...show(render(html`<div>${news}</div>`)), renew: false };
};

/** The session has ended while the page stood open: it says so, and asks no more. */
export const signedOutNews = ({ say }: Viewer): Answer => ({
  ...show(
    render(html`
      <span>
        ${say('board:queue.live.signedOut')}${' '}
        <a href="/board/sign-in">${say('board:queue.live.signIn')}</a>
      </span>
    `),
  ),
  headers: { 'hx-retarget': '#news', 'hx-reswap': 'innerHTML', 'hx-trigger': 'ended' },
  renew: false,
});
