import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Problem } from '../domain/result.ts';
import type { CaseShown } from './caseShown.ts';
import { numeral } from './dateWords.ts';
import { leaksView } from './secondLook.ts';
import { formAddress } from './formAddress.ts';
import { meanwhileView } from './meanwhileView.ts';
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
  'stepMended',
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
  'cannotJoin',
  'otherCategory',
  'joinedAlready',
  'notJoined',
  'lastReport',
  'hasBeenThere',
  'homeMissing',
  'stepMissing',
  'howMissing',
  'dateMissing',
  'dateUnread',
  'timeUnread',
] as const;

const inNumerals = (viewer: StaffViewer, values: Problem['values'] = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? numeral(viewer, value) : value,
    ]),
  );

/** Why it could not be saved: the first thing read, and where the keyboard stands. */
export const problemView = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { view, attempt } = shown;
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
      ${leaksView(viewer, problem.leaks)} ${meanwhileView(viewer, shown)}
      ${address && html`<p><a href=${address}>${say('board:problems.toForm')}</a></p>`}
    </div>
  `;
};
