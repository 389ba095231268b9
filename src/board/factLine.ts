import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';

/** One line of a list of facts. */
export const factLine = (label: string, value: ComponentChildren): VNode => html`
  <div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>
`;
