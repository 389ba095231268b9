import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { noteText } from '../domain/caseEvents.ts';
import { solutions } from '../domain/steps.ts';
import { outcomes } from '../domain/transitions.ts';
import type { CaseShown } from './caseShown.ts';
import { numeral } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, isTextWrong, secrets, textArea, typedIn } from './workForm.ts';

/** Closing asks for what solved it, a note, and a tick: it is told to the complainant. */
export const closeForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  const { view, attempt } = shown;
  if (!isAllowed(view, 'close')) return undefined;
  return html`
    <details class="card" open=${attempt?.form === 'close'}>
      <summary>${say('board:work.close')}</summary>
      <form id="form-close" method="post" action=${`/board/cases/${view.number}/close`}>
        ${secrets(viewer, shown)} ${outcomeField(viewer, typedIn(shown, 'close')['outcome'])}
        ${solvedField(viewer, typedIn(shown, 'close')['solvedBy']?.split(' ') ?? [])}
        ${textArea({
          id: 'close-text',
          label: say('board:work.closeNote'),
          hint: say('board:work.closeHint', { most: numeral(viewer, noteText.maxLength ?? 0) }),
          value: typedIn(shown, 'close')['text'],
          wrong: isTextWrong(shown, 'close'),
          rows: 5,
        })}
        <label class="choice">
          <input type="checkbox" name="confirm" value="yes" required />
          <span>${say('board:work.confirm')}</span>
        </label>
        <button class="button firm">${say('board:work.closeSave')}</button>
      </form>
    </details>
  `;
};

const outcomeField = ({ say }: StaffViewer, chosen: string | undefined): VNode => html`
  <p class="field">
    <label for="outcome">${say('board:work.outcome')}</label>
    <select id="outcome" name="outcome" required value=${chosen ?? ''}>
      <option value="">${say('board:work.outcomeNone')}</option>
      ${outcomes.map((each) => html`<option value=${each}>${say(`cases:outcomes.${each}`)}</option>`)}
    </select>
  </p>
`;

/** Several things may have helped: it is counted which, so that one learns what works. */
const solvedField = ({ say }: StaffViewer, chosen: readonly string[]): VNode => html`
  <fieldset>
    <legend>${say('board:work.solvedBy')}</legend>
    <div class="choices">
      ${solutions.map(
        (each) => html`
          <label class="choice">
            <input type="checkbox" name="solvedBy" value=${each} checked=${chosen.includes(each)} />
            <span>${say(`board:solutions.${each}`)}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
