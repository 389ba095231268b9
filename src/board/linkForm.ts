import type { VNode } from 'preact';
import { foldedForm } from './caseForm.ts';
import type { CaseShown } from './caseShown.ts';
import { inputField } from './fields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, typedIn } from './workForm.ts';

/** Cases that have to do with this one: tied by their numbers, each still on its own. */
export const linkForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'link')) return undefined;
  const field = {
    id: 'link-to',
    name: 'to',
    label: say('board:work.linkTo'),
    hint: say('board:work.linkHint'),
    value: typedIn(shown, 'link')['to'],
  };
  return foldedForm(viewer, shown, {
    name: 'link',
    title: say('board:work.link'),
    button: say('board:work.linkSave'),
    body: inputField(field, 'text'),
  });
};
