import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { homesOf } from '../domain/address.ts';
import { addressOf } from '../domain/addressKey.ts';
import type { SaidHome } from '../domain/answers.ts';
import type { Viewer } from './viewer.ts';

/** A home by its address in the register; one that is not there, as it was said. */
export const homeView = (viewer: Viewer, home: SaidHome): VNode => {
  const { say, register } = viewer;
  const homes = homesOf(register);
  const property = homes.property(home.propertyId ?? '');
  const found = homes.home(home.homeId ?? '');
  const address = property && addressOf(property, found);
  const flat = found?.flat;
  if (address && flat) return html`<span>${say('board:place.flat', { address, flat })}</span>`;
  return html`
    <span>
      <q><bdi>${home.said}</bdi></q
      >${' '}
      <span class="hint">${address ?? unknown(viewer, home)}</span>
    </span>
  `;
};

/** Which homes it may be, when the complainant could not say; else that there is none. */
const unknown = ({ say, language }: Viewer, { candidates }: SaidHome): string => {
  if (!candidates) return say('board:report.notInRegister');
  const homes = candidates.map(({ address, flat }) =>
    flat === undefined ? address : say('board:place.flat', { address, flat }),
  );
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return say('board:report.mayBe', { homes: list.format(homes) });
};
