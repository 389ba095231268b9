import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Problem } from '../domain/result.ts';
import { answerAddress } from './answerForm.ts';
import type { Attempt, CaseShown } from './caseShown.ts';
import { numeral } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';

const told = ['taken', 'noted', 'answered', 'stageSet', 'closed'] as const;

/** What has just been done. The address alone does not make it true: this worker must have done it. */
export const doneView = (
  { say, session }: StaffViewer,
  { view, done }: CaseShown,
): VNode | undefined => {
  const code = told.find((each) => each === done);
  const mine = view.events.some(
    ({ fact }) => fact.type === code && 'by' in fact && fact.by === session.coordinator.id,
  );
  return code && mine
    ? html`<p class="flash" role="status">${say(`board:done.${code}`)}</p>`
    : undefined;
};

/** Problems that have words here. */
const known = [
  'changedMeanwhile',
  'noteEmpty',
  'noteTooLong',
  'caseClosed',
  'notAllowed',
  'stageNotAllowed',
  'noSuchReport',
  'answerUnread',
  'stageMissing',
  'outcomeMissing',
  'confirmMissing',
] as const;

/** Where what was sent can be mended; a text whose form is gone is kept as a note. */
export const formAddress = (view: StaffView, { form, report }: Attempt): string | undefined => {
  const offered = view.may.map(({ action }) => action);
  if (form === 'note') return '#form-note';
  if (form === 'stage') return offered.includes('setStage') ? '#form-stage' : undefined;
  if (form === 'close') return offered.includes('close') ? '#form-close' : '#form-note';
  return form === 'answer' ? (answerAddress(view, report) ?? '#form-note') : undefined;
};

const inNumerals = (viewer: StaffViewer, values: Problem['values'] = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? numeral(viewer, value) : value,
    ]),
  );

/** Why it could not be saved: the first thing read, and where the keyboard stands. */
export const problemView = (
  viewer: StaffViewer,
  { view, attempt }: CaseShown,
): VNode | undefined => {
  if (!attempt) return undefined;
  const { say } = viewer;
  const { problem, typed } = attempt;
  const code = known.find((each) => each === problem.problem) ?? 'other';
  const address = formAddress(view, attempt);
  return html`
    <div class="alert" role="alert" tabindex="-1" autofocus id="problem">
      <p><strong>${say('board:problems.title')}</strong></p>
      <p>
        ${say(`board:problems.${code}`, inNumerals(viewer, problem.values))}
        ${typed?.text && ` ${say('board:problems.kept')}`}
      </p>
      ${address && html`<p><a href=${address}>${say('board:problems.toForm')}</a></p>`}
    </div>
  `;
};
