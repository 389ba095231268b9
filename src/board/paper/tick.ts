import { html } from 'htm/preact';
import type { VNode } from 'preact';

interface Tick {
  readonly name: 'words' | 'names';
  readonly label: string;
  readonly hint: string;
  readonly checked?: boolean;
}

/** A box to tick, after what it means. */
export const tick = ({ name, label, hint, checked = false }: Tick): readonly VNode[] => [
  html`<p class="hint" id=${`${name}-hint`}>${hint}</p>`,
  html`
    <p class="check-line">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        value="yes"
        checked=${checked}
        required=${name === 'names'}
        aria-describedby=${`${name}-hint`}
      />
      <label for=${name}>${label}</label>
    </p>
  `,
];
