import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Coordinator } from '../domain/register.ts';
import { page } from './page.ts';
import type { Viewer } from './viewer.ts';

const framed = (viewer: Viewer, body: VNode): string =>
  page(viewer, { title: viewer.say('board:signIn.title'), body });

/** For somebody with a good link: who are you? */
export const whoPage = (
  viewer: Viewer,
  { key, missing }: { readonly key: string; readonly missing: boolean },
): string => {
  const { say, register } = viewer;
  return framed(
    viewer,
    html`
      <form class="narrow card" method="post" action="/board/sign-in">
        <h1 id="who">${say('board:signIn.who')}</h1>
        <p class="lead">${say('board:signIn.whoLead')}</p>
        ${missing && html`<p class="alert" role="alert">${say('board:signIn.choose')}</p>`}
        <input type="hidden" name="key" value=${key} />
        <div class="choices" role="radiogroup" aria-labelledby="who">
          ${register.coordinators.map((each) => choice(viewer, each))}
        </div>
        <p><button class="button">${say('board:signIn.go')}</button></p>
        <p class="hint">${say('board:signIn.idle')}</p>
      </form>
    `,
  );
};

const choice = ({ say }: Viewer, { id, name, role }: Coordinator): VNode => html`
  <label class="choice">
    <input type="radio" name="coordinator" value=${id} required />
    <span>
      <span class="choice-name">${name}</span>
      <span class="hint">${say(`board:roles.${role}`)}</span>
    </span>
  </label>
`;

/** Why there is a page without a way in, and what has just happened on it. */
export interface NoLink {
  readonly why: 'need' | 'bad';
  readonly said?: 'shown' | 'wait' | 'signedOut' | undefined;
}

/** For somebody without a good link: how to get one. */
export const noLinkPage = (viewer: Viewer, { why, said }: NoLink): string => {
  const { say } = viewer;
  return framed(
    viewer,
    html`
      <div class="narrow card">
        ${said && html`<p class="flash" role="status">${say(`board:signIn.${said}`)}</p>`}
        <h1>${say(`board:signIn.${why}`)}</h1>
        <p class="lead">${say(`board:signIn.${why}Lead`)}</p>
        <form method="post" action="/board/sign-in/new">
          <button class="button">${say('board:signIn.new')}</button>
        </form>
      </div>
    `,
  );
};
