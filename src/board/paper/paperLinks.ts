import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { isPrintable } from '../../domain/casePaper.ts';
import type { StaffView } from '../../domain/caseView.ts';
import type { StaffViewer } from '../viewer.ts';
import { isAllowed } from '../workForm.ts';
import { paperKind } from './makePaper.ts';
import { paperAddress } from './paperAddress.ts';

/** The papers of a case, for whoever may print them. */
export const paperLinks = ({ say }: StaffViewer, view: StaffView): VNode | undefined => {
  if (!isAllowed(view, 'print') || !isPrintable(view)) return undefined;
  return html`
    <section class="papers" aria-labelledby="papers">
      <h2 id="papers">${say('board:paper.open')}</h2>
      <p class="hint">${say('board:paper.lead')}</p>
      <ul class="plain">
        ${paperKind.options.map((what) => {
          const address = paperAddress(view.number, 'page', { what, words: false });
          return html`<li><a href=${address}>${say(`board:paper.openOf.${what}`)}</a></li>`;
        })}
      </ul>
    </section>
  `;
};
