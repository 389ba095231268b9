import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { noteText } from '../domain/caseEvents.ts';
import { isAnswerable, type StaffView } from '../domain/caseView.ts';
import type { Report } from '../domain/report.ts';
import type { Attempt, CaseShown, Numbered } from './caseShown.ts';
import { reportNumber } from './caseWords.ts';
import { numeral } from './dateWords.ts';
import { languageName } from './languageName.ts';
import { secondLook } from './secondLook.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, isTextWrong, secrets, textArea } from './workForm.ts';

const formId = (number: number): string => `form-answer-${number}`;

const mayAnswer = (view: StaffView, id: string | undefined): boolean =>
  isAllowed(view, 'answer') && view.reports.some((each) => each.id === id && isAnswerable(each));

/** Where on the page the answer to a report can be mended. */
export const answerAddress = (view: StaffView, report: string | undefined): string | undefined =>
  mayAnswer(view, report) ? `#${formId(reportNumber(view, report))}` : undefined;

/** An answer to who made this report, where somebody will read it. */
export const answerForm = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode | undefined => {
  const { say } = viewer;
  const { view } = shown;
  if (!mayAnswer(view, report.id)) return undefined;
  const last = lastAttempt(shown, report);
  return html`
    <details class="answer" open=${last !== undefined}>
      <summary>${say('board:answer.open', { number })}</summary>
      <form id=${formId(number)} method="post" action=${`/board/cases/${view.number}/answer`}>
        ${secrets(viewer, shown)} <input type="hidden" name="report" value=${report.id} />
        ${field(viewer, { report, number }, last)} ${secondLook(viewer, last)}
        <button class="button">${say('board:answer.send')}</button>
      </form>
    </details>
  `;
};

/** What was sent of an answer to this very report and could not be done. */
const lastAttempt = ({ attempt }: CaseShown, { id }: Report): Attempt | undefined =>
  attempt?.form === 'answer' && attempt.report === id ? attempt : undefined;

/** What must not be in an answer stands above the field and is read with it. */
const field = (
  viewer: StaffViewer,
  { report, number }: Numbered,
  attempt: Attempt | undefined,
): readonly VNode[] => {
  const { say } = viewer;
  const warning = `answer-${number}-warning`;
  return [
    html`
      <p class="warning" id=${warning}>
        <strong>${say('board:answer.warning')}</strong> ${say('board:answer.warningLead')}
      </p>
    `,
    textArea({
      id: `answer-${number}`,
      label: say('board:answer.text'),
      hint: hint(viewer, report),
      warning,
      value: attempt?.typed?.['text'],
      wrong: isTextWrong({ attempt }, 'answer'),
      rows: 5,
    }),
  ];
};

const hint = (viewer: StaffViewer, { language }: Report): string =>
  viewer.say('board:answer.hint', {
    language: languageName(viewer, language),
    most: numeral(viewer, noteText.maxLength ?? 0),
  });
