import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseShown } from './caseShown.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, secrets } from './workForm.ts';

/** The cases that this one is tied to, each with a way there and a way to cut the tie. */
export const linksView = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { links } = shown.view;
  if (links.length === 0) return undefined;
  return html`
    <section class="links" aria-labelledby="links">
      <h2 id="links">${viewer.say('board:links.title')}</h2>
      <ul class="plain">
        ${links.map((each) => line(viewer, shown, each))}
      </ul>
    </section>
  `;
};

const line = (viewer: StaffViewer, shown: CaseShown, to: string): VNode => html`
  <li key=${to} class="link">
    <a class="number" href=${`/board/cases/${to}`}>${to}</a>
    ${isAllowed(shown.view, 'link') && cutForm(viewer, shown, to)}
  </li>
`;

const cutForm = (viewer: StaffViewer, shown: CaseShown, to: string): VNode => html`
  <form id=${`form-unlink-${to}`} method="post" action=${`/board/cases/${shown.view.number}/link`}>
    ${secrets(viewer, shown)}
    <input type="hidden" name="to" value=${to} />
    <input type="hidden" name="cut" value="yes" />
    <button class="button quiet">${viewer.say('board:links.cut', { number: to })}</button>
  </form>
`;
