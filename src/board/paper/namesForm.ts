import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { allowed } from '../../domain/transitions.ts';
import { inputField } from '../fields.ts';
import type { StaffViewer } from '../viewer.ts';
import { paperAddress } from './paperAddress.ts';
import type { PaperShown } from './paperShown.ts';
import { tick } from './tick.ts';

/** Who complained stands on a paper only with a tick and a reason, and both are sent: no address leads to it. */
export const namesForm = (
  viewer: StaffViewer,
  { asked, why, problem }: PaperShown,
): VNode | undefined => {
  const { say, session } = viewer;
  const at = { stage: 'received', category: 'disturbance' } as const;
  if (!allowed(at, session.coordinator.role, 'readIdentity')) return undefined;
  return html`
    <details open=${why !== undefined || problem !== undefined}>
      <summary>${say('board:paper.namesOpen')}</summary>
      <form id="paper-names" method="post" action=${paperAddress(asked.number)}>
        <input type="hidden" name="csrf" value=${session.csrf} />
        <input type="hidden" name="what" value=${asked.what} />
        ${asked.words && html`<input type="hidden" name="words" value="yes" />`}
        ${tick({
          name: 'names',
          label: say('board:paper.namesConfirm'),
          hint: say('board:paper.namesHint'),
        })}
        ${inputField({ id: 'why', name: 'why', label: say('board:identity.why'), value: why }, 'text')}
        <p class="buttons">
          <button class="button quiet">${say('board:paper.namesShow')}</button>
          <button class="button quiet" formaction=${paperAddress(asked.number, 'pdf')}>
            ${say('board:paper.namesPdf')}
          </button>
        </p>
      </form>
    </details>
  `;
};
