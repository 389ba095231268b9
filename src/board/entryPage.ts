import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { beginAddress, flash, heading, narrow, way } from './entryParts.ts';
import type { Viewer } from './viewer.ts';

export interface Entry {
  /** The page of the board to come back to. */
  readonly to: string;
  /** The page is shown in a frame of Teams. */
  readonly framed: boolean;
  /** The key of what has just happened. */
  readonly said?: string | undefined;
}

/** The way in by the company's own sign-in. That one cannot be shown in a frame, so there a way out of it stands beside. */
export const entryPage = (viewer: Viewer, { to, framed, said }: Entry): string =>
  narrow(viewer, [
    flash(viewer, said),
    heading(viewer, framed ? 'framed' : 'ask'),
    way(viewer, framed ? 'here' : 'go', beginAddress(to, false)),
    framed && outOfFrame(viewer, to),
    html`<p class="hint">${viewer.say('board:signIn.idle')}</p>`,
  ]);

const outOfFrame = ({ say }: Viewer, to: string): VNode => html`
  <p>
    <a class="button quiet" href=${to} target="_blank" rel="noopener"
      >${say('board:entry.browser')}</a
    >
  </p>
`;

/** Signed out here; the browser is on its way to sign out at the provider too. */
export const leavingPage = (viewer: Viewer, address: string): string =>
  narrow(viewer, [
    flash(viewer, 'board:signIn.signedOut'),
    heading(viewer, 'leaving'),
    way(viewer, 'leave', address),
  ]);
