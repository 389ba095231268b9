import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffViewer } from '../viewer.ts';
import { namesForm } from './namesForm.ts';
import { paperAddress } from './paperAddress.ts';
import type { PaperShown } from './paperShown.ts';
import { tick } from './tick.ts';

/** What stands above the paper on the screen alone: the way back, what shall be on it, and the file. */
export const paperBar = (viewer: StaffViewer, shown: PaperShown): VNode => {
  const { say, language } = viewer;
  return html`
    <header class="paper-bar" lang=${language}>
      <p class="back">
        <a href=${`/board/cases/${shown.asked.number}`}>${say('board:paper.back')}</a>
      </p>
      ${problemView(viewer, shown)}
      <p>${say('board:paper.print')}</p>
      ${wordsForm(viewer, shown)} ${namesForm(viewer, shown)}
    </header>
  `;
};

const wordsForm = ({ say }: StaffViewer, { asked }: PaperShown): VNode => html`
  <form method="get" action=${paperAddress(asked.number)}>
    <input type="hidden" name="what" value=${asked.what} />
    ${tick({
      name: 'words',
      label: say('board:paper.withWords'),
      hint: say('board:paper.withWordsHint'),
      checked: asked.words,
    })}
    <p class="buttons">
      <button class="button quiet">${say('board:paper.show')}</button>
      <a class="button" href=${paperAddress(asked.number, 'pdf', asked)}
        >${say('board:paper.pdf')}</a
      >
    </p>
  </form>
`;

const problemView = ({ say }: StaffViewer, { problem }: PaperShown): VNode | undefined => {
  if (!problem) return undefined;
  const known = (['whyMissing', 'notAllowed'] as const).find((each) => each === problem.problem);
  return html`
    <p class="alert" role="alert">${say(`board:problems.${known ?? 'other'}`, problem.values)}</p>
  `;
};
