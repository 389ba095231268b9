import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { SaidHome } from '../domain/answers.ts';
import type { Viewer } from './viewer.ts';

/** A home by its address in the register; one that is not there, as it was said. */
export const homeView = ({ say, register }: Viewer, home: SaidHome): VNode => {
  const address = register.properties.find(({ id }) => id === home.propertyId)?.address;
  const flat = register.homes.find(({ id }) => id === home.homeId)?.flat;
  if (address && flat) return html`<span>${say('board:place.flat', { address, flat })}</span>`;
  return html`
    <span>
      <q><bdi>${home.said}</bdi></q
      >${' '}
      <span class="hint">${address ?? say('board:report.notInRegister')}</span>
    </span>
  `;
};
