import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Leak } from '../domain/leak.ts';
import { digest } from './sameText.ts';
import type { Attempt } from './caseShown.ts';
import type { StaffViewer } from './viewer.ts';

/** What a tick is for: this very text, so that a changed one is looked at again. */
const markOf = (text: string): string => digest(text.trim()).toString('hex');

interface Ticked {
  readonly text: string;
  readonly looked?: 'yes' | undefined;
  readonly lookedAt?: string | undefined;
}

/** Whether whoever sent the form has looked again at the text that they send. */
export const hasLooked = ({ text, looked, lookedAt }: Ticked): boolean =>
  looked === 'yes' && lookedAt === markOf(text);

/** What the text seems to tell, piece by piece, and what to do about it. */
export const leaksView = (
  { say }: StaffViewer,
  leaks: readonly Leak[] | undefined,
): readonly VNode[] =>
  leaks === undefined
    ? []
    : [
        html`
          <ul class="leaks">
            ${leaks.map(({ kind, words }) => html`<li>${say(`board:safe.reasons.${kind}`, { words })}</li>`)}
          </ul>
        `,
        html`<p>${say('board:safe.lead')}</p>`,
      ];

/** The tick that lets a text go that seems to tell about the neighbour. A text that is mended needs none. */
export const secondLook = (
  { say }: StaffViewer,
  attempt: Attempt | undefined,
): VNode | undefined => {
  if (!attempt?.problem.leaks) return undefined;
  return html`
    <input type="hidden" name="lookedAt" value=${markOf(attempt.typed?.['text'] ?? '')} />
    <label class="choice">
      <input type="checkbox" name="looked" value="yes" aria-describedby="problem" />
      <span>${say('board:safe.look')}</span>
    </label>
  `;
};
