import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { isAnswerable } from '../domain/caseView.ts';
import { stepKinds } from '../domain/steps.ts';
import { local } from '../domain/time.ts';
import { foldedForm, textOf } from './caseForm.ts';
import type { CaseShown } from './caseShown.ts';
import { inputField, selectField } from './fields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, typedIn } from './workForm.ts';

/** What somebody has done beside the board, on the day it was done. */
export const stepForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'step')) return undefined;
  const typed = typedIn(shown, 'step');
  const today = local(viewer.now).toPlainDate().toString();
  const choices = stepsFor(shown).map((value) => ({ value, words: say(`board:steps.${value}`) }));
  const name = { id: 'step-kind', name: 'step', label: say('board:work.stepWhat') };
  const date = { id: 'step-date', name: 'date', label: say('board:work.stepDate') };
  return foldedForm(viewer, shown, {
    name: 'step',
    title: say('board:work.step'),
    button: say('board:work.stepSave'),
    body: html`
      <input type="hidden" name="id" value=${typed['id'] ?? shown.stepId} />
      ${selectField({ ...name, value: typed['step'] }, choices, say('board:work.chooseNone'))}
      ${whose(viewer, shown)}
      ${inputField(
        { ...date, hint: say('board:work.stepDateHint'), value: typed['date'] ?? today },
        'date',
        { max: today },
      )}
      ${textOf(viewer, shown, { form: 'step', label: say('board:work.stepText'), optional: true })}
    `,
  });
};

const stepsFor = ({ view: { category } }: CaseShown): readonly string[] =>
  stepKinds.filter((each) => each !== 'contactRespondent' || category === 'disturbance');

/** With which complainant, where there are several. */
const whose = ({ say }: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { reports } = shown.view;
  const own = reports.filter(({ protection, follows }) => protection !== 'tip' && !follows);
  const [only, ...more] = own.filter((each) => isAnswerable(each) || each.type === 'callback');
  if (!only) return undefined;
  if (more.length === 0) return html`<input type="hidden" name="report" value=${only.id} />`;
  const choices = reports.flatMap(({ id }, index) =>
    own.some((each) => each.id === id)
      ? [{ value: id, words: say('board:report.followed', { number: index + 1 }) }]
      : [],
  );
  const field = {
    id: 'step-report',
    name: 'report',
    label: say('board:work.stepWhose'),
    hint: say('board:work.stepWhoseHint'),
    value: typedIn(shown, 'step')['report'],
    optional: true,
  };
  return selectField(field, choices, say('board:work.chooseNone'));
};
