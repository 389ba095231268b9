import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Stage } from '../domain/transitions.ts';
import type { CaseShown } from './caseShown.ts';
import type { StaffViewer } from './viewer.ts';
import { secrets, typedIn } from './workForm.ts';

/** How far it has come: the stages that the table of transitions leads to from here. */
export const stageForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  const { view } = shown;
  const to = view.may.find(({ action }) => action === 'setStage')?.to ?? [];
  if (to.length === 0) return undefined;
  const chosen = typedIn(shown, 'stage')['stage'];
  return html`
    <form class="card" id="form-stage" method="post" action=${`/board/cases/${view.number}/stage`}>
      ${secrets(viewer, shown)}
      <fieldset>
        <legend>${say('board:work.stage')}</legend>
        <p class="hint">
          ${say('board:work.stageHint', { stage: say(`cases:stages.${view.stage}`) })}
        </p>
        <div class="choices">${to.map((stage) => choice(viewer, stage, stage === chosen))}</div>
      </fieldset>
      <button class="button quiet">${say('board:work.stageSave')}</button>
    </form>
  `;
};

const choice = ({ say }: StaffViewer, stage: Stage, checked: boolean): VNode => html`
  <label class="choice">
    <input type="radio" name="stage" value=${stage} checked=${checked} required />
    <span>${say(`cases:stages.${stage}`)}</span>
  </label>
`;
