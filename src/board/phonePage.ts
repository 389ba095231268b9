import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Answers } from '../domain/answers.ts';
import type { Question } from '../domain/questionSet.ts';
import { selectField } from './fields.ts';
import { languageName } from './languageName.ts';
import { page } from './page.ts';
import { textIn, type PhoneFields } from './phoneAnswers.ts';
import { phoneField } from './phoneFieldsView.ts';
import type { StaffViewer } from './viewer.ts';

export interface PhoneShown {
  /** The report's id: sent twice, it is one report. */
  readonly id: string;
  readonly questions: readonly Question[];
  /** Languages that somebody may speak. */
  readonly spoken: readonly string[];
  readonly fields: PhoneFields;
  readonly answers: Answers;
  /** What must be mended, in words. */
  readonly problems: readonly string[];
}

/** Somebody has called: the same questions as in the chat, on one page. */
export const phonePage = (viewer: StaffViewer, shown: PhoneShown): string => {
  const { say, session } = viewer;
  const title = say('board:phone.title');
  const body = html`
    <form class="phone" method="post" action="/board/phone">
      <h1>${title}</h1>
      <p class="lead">${say('board:phone.lead')}</p>
      ${problemsView(viewer, shown)}
      <input type="hidden" name="csrf" value=${session.csrf} />
      <input type="hidden" name="id" value=${shown.id} />
      ${languageField(viewer, shown)}
      ${shown.questions.map((question) => phoneField(viewer, question, shown))}
      <label class="choice">
        <input type="checkbox" name="truth" value="yes" required />
        <span>${say('board:phone.truth')}</span>
      </label>
      <button class="button">${say('board:phone.send')}</button>
    </form>
  `;
  return page(viewer, { title, body });
};

const problemsView = ({ say }: StaffViewer, { problems }: PhoneShown): VNode | undefined =>
  problems.length === 0
    ? undefined
    : html`
        <div class="alert" role="alert" tabindex="-1" autofocus id="problem">
          <p><strong>${say('board:problems.title')}</strong> ${say('board:problems.kept')}</p>
          <ul>
            ${problems.map((each) => html`<li>${each}</li>`)}
          </ul>
        </div>
      `;

const languageField = (viewer: StaffViewer, { spoken, fields }: PhoneShown): VNode => {
  const choices = spoken.map((value) => ({ value, words: languageName(viewer, value) }));
  const field = {
    id: 'phone-language',
    name: 'language',
    label: viewer.say('board:phone.language'),
    value: textIn(fields, 'language') ?? spoken[0],
  };
  return selectField(field, choices, viewer.say('board:work.chooseNone'));
};
