import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Problem } from '../domain/result.ts';
import { answerAddress } from './answerForm.ts';
import type { Action } from '../domain/transitions.ts';
import type { Attempt, CaseShown } from './caseShown.ts';
import { reportNumber } from './caseWords.ts';
import { numeral } from './dateWords.ts';
import { leaksView } from './secondLook.ts';
import type { StaffViewer } from './viewer.ts';

const told = [
  'taken',
  'noted',
  'answered',
  'stageSet',
  'closed',
  'handedOver',
  'followed',
  'unfollowed',
  'stepTaken',
  'verified',
  'unconfirmed',
  'linked',
  'unlinked',
  'takenUp',
  'joinedBy',
  'partedFrom',
  'reportSplit',
] as const;

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
  'tellsOfNeighbour',
  'stageMissing',
  'outcomeMissing',
  'confirmMissing',
  'whyMissing',
  'whoMissing',
  'nobodyThere',
  'theirsAlready',
  'linkToItself',
  'noSuchCase',
  'stepInFuture',
  'respondentNotHere',
  'contactWithNobody',
  'noSuchStep',
  'stepOfAnother',
  'stepTooOld',
  'noSuchIncident',
  'workedElsewhere',
  'fieldMissing',
  'cannotJoin',
  'otherCategory',
  'joinedAlready',
  'notJoined',
  'lastReport',
  'homeMissing',
] as const;

/** Where what was sent can be mended; a text whose form is gone is kept as a note. */
export const formAddress = (view: StaffView, { form, report }: Attempt): string | undefined => {
  const offered = view.may.map(({ action }) => action);
  if (form === 'note') return '#form-note';
  if (form === 'check') return checkAddress(view, report);
  if (form === 'stage') return offered.includes('setStage') ? '#form-stage' : undefined;
  if (form === 'close') return offered.includes('close') ? '#form-close' : '#form-note';
  if (form === 'answer') return answerAddress(view, report) ?? '#form-note';
  const action = folded[form];
  return action && offered.includes(action) ? `#form-${form}` : undefined;
};

/** Forms that are there when the worker may do what they are for. */
const folded: Readonly<Partial<Record<Attempt['form'], Action>>> = {
  handover: 'handOver',
  step: 'step',
  link: 'link',
  reopen: 'reopen',
  join: 'join',
};

const checkAddress = (view: StaffView, report: string | undefined): string =>
  `#form-check-${reportNumber(view, report)}`;

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
      <p><strong>${say(problem.leaks ? 'board:safe.title' : 'board:problems.title')}</strong></p>
      <p>
        ${say(`board:problems.${code}`, inNumerals(viewer, problem.values))}
        ${typed?.['text'] && ` ${say('board:problems.kept')}`}
      </p>
      ${leaksView(viewer, problem.leaks)}
      ${address && html`<p><a href=${address}>${say('board:problems.toForm')}</a></p>`}
    </div>
  `;
};
