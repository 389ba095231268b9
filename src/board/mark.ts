import { html } from 'htm/preact';
import type { VNode } from 'preact';

const roofs = 'M3 29V15.5L11 8l8 7.5V29M13 29V20l8-7.5 8 7.5v9';

/** The product's mark: two houses side by side. */
export const mark = (): VNode => html`
  <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path d=${roofs} />
  </svg>
`;

/** The same as an address, for the browser's tab. */
export const markAddress = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="${roofs}" fill="none" stroke="#2f7d6b" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/></svg>`,
)}`;
