import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { page } from './page.ts';
import type { Viewer } from './viewer.ts';

/** Where the way to the identity provider begins. A link, not a form: browsers hold a form to the addresses of its policy. */
export const beginAddress = (to: string, other: boolean): string =>
  `/board/sign-in/begin?${new URLSearchParams({ to, ...(other && { account: 'other' }) }).toString()}`;

/** A page of one narrow card. */
export const narrow = (viewer: Viewer, body: readonly unknown[]): string =>
  page(viewer, {
    title: viewer.say('board:signIn.title'),
    body: html`<div class="narrow card">${body}</div>`,
  });

/** What has just happened. */
export const flash = ({ say }: Viewer, said: string | undefined): VNode | undefined =>
  said === undefined ? undefined : html`<p class="flash" role="status">${say(said)}</p>`;

/** What the page is about, and what there is to know. */
export const heading = (
  viewer: Viewer,
  key: string,
  values?: Readonly<Record<string, string>>,
): VNode => html`
  <h1>${viewer.say(`board:entry.${key}`)}</h1>
  <p class="lead">${viewer.say(`board:entry.${key}Lead`, values)}</p>
`;

/** The way on. */
export const way = (viewer: Viewer, key: string, address: string): VNode => html`
  <p><a class="button" href=${address}>${viewer.say(`board:entry.${key}`)}</a></p>
`;
