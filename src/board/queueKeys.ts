import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Say } from '../app/ports.ts';
import type { StaffViewer } from './viewer.ts';

const keys = ['next', 'previous', 'open', 'search', 'help'] as const;

/** Each key as it is written on the keyboard; an arrow has no letter, and is called by its name. */
const caps: Readonly<Record<(typeof keys)[number], readonly string[]>> = {
  next: ['j', 'down'],
  previous: ['k', 'up'],
  open: ['Enter'],
  search: ['/'],
  help: ['?'],
};

/** The list of keys, and the way to be without them (WCAG 2.1.4). The page's script shows it; without scripts there are no such keys. */
export const keysDialog = ({ say }: StaffViewer): VNode => html`
  <dialog id="keys" class="keys card" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">${say('board:queue.keys.title')}</h2>
      <dl>
        ${keys.map(
          (name) => html`
            <div>
              <dt>${caps[name].map((cap) => html`<kbd>${capWords(say, cap)}</kbd> `)}</dt>
              <dd>${say(`board:queue.keys.${name}`)}</dd>
            </div>
          `,
        )}
      </dl>
      <label class="choice">
        <input type="checkbox" id="keys-on" checked />
        <span>${say('board:queue.keys.on')}</span>
      </label>
      <p class="hint">${say('board:queue.keys.lead')}</p>
      <button class="button" autofocus>${say('board:queue.keys.close')}</button>
    </form>
  </dialog>
`;

const capWords = (say: Say, cap: string): string =>
  cap === 'down' || cap === 'up' ? say(`board:queue.keys.${cap}`) : cap;
