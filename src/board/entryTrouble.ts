import { html } from 'htm/preact';
import { beginAddress, heading, narrow, way } from './entryParts.ts';
import type { Viewer } from './viewer.ts';

/** Says to somebody whom the provider knows and the register does not whom to ask, and nothing else. */
export const strangerPage = (
  viewer: Viewer,
  { to, name }: { readonly to: string; readonly name: string | undefined },
): string => {
  const { coordinators } = viewer.register;
  const managers = coordinators.filter(({ role }) => role === 'manager').map((each) => each.name);
  const list = new Intl.ListFormat(viewer.language, { type: 'disjunction' });
  return narrow(viewer, [
    heading(viewer, 'stranger', { managers: list.format(managers) }),
    name && html`<p class="hint">${viewer.say('board:entry.account', { name })}</p>`,
    way(viewer, 'other', beginAddress(to, true)),
  ]);
};

/** Why the sign-in did not come through: the provider does not answer, or its answer is not believed. */
export const failedPage = (
  viewer: Viewer,
  { to, why }: { readonly to: string; readonly why: 'down' | 'refused' },
): string => narrow(viewer, [heading(viewer, why), way(viewer, 'again', beginAddress(to, false))]);

/** For an address that has tried too often. */
export const tooManyPage = (viewer: Viewer, seconds: number): string =>
  narrow(viewer, [heading(viewer, 'tooMany', { seconds: String(seconds) })]);
