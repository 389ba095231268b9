import type { VNode } from 'preact';
import { foldedForm, textOf } from './caseForm.ts';
import type { CaseShown } from './caseShown.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed } from './workForm.ts';

/** A closed case is opened again with a word about why. */
export const reopenForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'reopen')) return undefined;
  return foldedForm(viewer, shown, {
    name: 'reopen',
    title: say('board:work.reopen'),
    button: say('board:work.reopenSave'),
    body: textOf(viewer, shown, { form: 'reopen', label: say('board:work.reopenText') }),
  });
};
