import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { noteText } from '../domain/caseEvents.ts';
import type { CaseShown } from './caseShown.ts';
import { nameOf } from './caseWords.ts';
import { closeForm } from './closeForm.ts';
import { numeral } from './dateWords.ts';
import { followForm } from './followForm.ts';
import { formAddress } from './formAddress.ts';
import { handOverForm } from './handOverForm.ts';
import { linkForm } from './linkForm.ts';
import { reopenForm } from './reopenForm.ts';
import { stageForm } from './stageForm.ts';
import { stepForm } from './stepForm.ts';
import { joinForm } from './tieForms.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, isTextWrong, secrets, textArea } from './workForm.ts';

/** What this worker may do with the case now, and nothing else. */
export const workView = (viewer: StaffViewer, shown: CaseShown): VNode => html`
  <section class="work" id="work" aria-labelledby="work-title">
    <h2 id="work-title">${viewer.say('board:work.title')}</h2>
    ${takeForm(viewer, shown)} ${noteForm(viewer, shown)} ${stepForm(viewer, shown)}
    ${stageForm(viewer, shown)} ${handOverForm(viewer, shown)} ${linkForm(viewer, shown)}
    ${joinForm(viewer, shown)} ${closeForm(viewer, shown)} ${reopenForm(viewer, shown)}
    ${followForm(viewer, shown)}
  </section>
`;

const takeForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say, session } = viewer;
  const { owner, taken, number } = shown.view;
  const mine = owner === session.coordinator.id;
  if (!isAllowed(shown.view, 'take') || (mine && taken)) return undefined;
  const theirs = taken ? 'board:work.takeOverHint' : 'board:work.takeFreeHint';
  const hint = mine ? say('board:work.takeHint') : say(theirs, { name: nameOf(viewer, owner) });
  return html`
    <form class="card" method="post" action=${`/board/cases/${number}/take`}>
      ${secrets(viewer, shown)}
      <p class="hint" id="take-hint">${hint}</p>
      <button class=${taken ? 'button quiet' : 'button'} aria-describedby="take-hint">
        ${say(taken ? 'board:work.takeOver' : 'board:work.take')}
      </button>
    </form>
  `;
};

/** A text whose own form is not there any more is kept here, where it can be saved: a closing note, an answer that nobody would read. */
const noteForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  const { view, attempt } = shown;
  if (!isAllowed(view, 'note')) return undefined;
  const isMended = attempt && formAddress(view, attempt) === '#form-note';
  return html`
    <form class="card" id="form-note" method="post" action=${`/board/cases/${view.number}/note`}>
      ${secrets(viewer, shown)}
      ${textArea({
        id: 'note-text',
        label: say('board:work.note'),
        hint: say('board:work.noteHint', { most: numeral(viewer, noteText.maxLength ?? 0) }),
        value: isMended ? attempt.typed?.['text'] : undefined,
        wrong: isTextWrong(shown, 'note'),
        rows: 6,
      })}
      <button class="button">${say('board:work.noteSave')}</button>
    </form>
  `;
};
