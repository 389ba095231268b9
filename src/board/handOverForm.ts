import type { VNode } from 'preact';
import type { Coordinator } from '../domain/register.ts';
import { isAway, workerIn } from '../domain/routing.ts';
import { local } from '../domain/time.ts';
import { foldedForm, textOf } from './caseForm.ts';
import type { CaseShown } from './caseShown.ts';
import { weekday } from './dateWords.ts';
import { selectField, type Choice } from './fields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, typedIn } from './workForm.ts';

/** To a colleague, with a word about why; who is away says until when. */
export const handOverForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'handOver')) return undefined;
  const to = typedIn(shown, 'handover')['to'];
  const field = { id: 'handover-to', name: 'to', label: say('board:work.handOverTo'), value: to };
  const label = say('board:work.handOverText');
  return foldedForm(viewer, shown, {
    name: 'handover',
    title: say('board:work.handOver'),
    button: say('board:work.handOverSave'),
    body: [
      selectField(field, colleagues(viewer, shown.view.owner), say('board:work.chooseNone')),
      textOf(viewer, shown, { form: 'handover', label, optional: true }),
    ],
  });
};

/** Everybody who can own the case, but its owner. */
const colleagues = (viewer: StaffViewer, owner: string): readonly Choice[] => {
  const { register } = viewer;
  return register.coordinators
    .filter(({ id }) => id !== owner && workerIn(register, id))
    .map((each) => ({ value: each.id, words: nameWithAbsence(viewer, each) }));
};

const nameWithAbsence = (viewer: StaffViewer, whose: Coordinator): string => {
  const { name, awayUntil } = whose;
  const today = local(viewer.now).toPlainDate().toString();
  if (awayUntil === undefined || !isAway(whose, today)) return name;
  return viewer.say('board:work.colleagueAway', { name, day: weekday(viewer, awayUntil) });
};
