import type { StaffView } from '../domain/caseView.ts';
import type { Action } from '../domain/transitions.ts';
import { answerAddress } from './answerForm.ts';
import type { Attempt, FormName } from './caseShown.ts';
import { checkAddress } from './checkForm.ts';
import { identityAddress } from './identityView.ts';
import { splitAddress } from './tieForms.ts';
import { isAllowed } from './workForm.ts';

/** Under which action of the table each form of the work is offered. */
const actions: Readonly<Partial<Record<FormName, Action>>> = {
  note: 'note',
  stage: 'setStage',
  close: 'close',
  handover: 'handOver',
  step: 'step',
  link: 'link',
  reopen: 'reopen',
  join: 'join',
};

/** Where what was sent can be mended; a text whose form is not on the page any more is kept as a note. */
export const formAddress = (view: StaffView, attempt: Attempt): string | undefined => {
  const own = ownAddress(view, attempt);
  if (own) return own;
  return attempt.typed?.['text'] && isAllowed(view, 'note') ? '#form-note' : undefined;
};

/** What is wrong with mending a step that cannot be mended. */
const unmendable = ['noSuchStep', 'stepOfAnother', 'stepTooOld', 'notAllowed'];

const mendAddress = ({ typed, problem }: Attempt): string | undefined =>
  unmendable.includes(problem.problem) ? undefined : `#form-mend-${typed?.['id']}`;

const ownAddress = (view: StaffView, attempt: Attempt): string | undefined => {
  const { form, report } = attempt;
  if (form === 'answer') return answerAddress(view, report);
  if (form === 'check') return checkAddress(view, report);
  if (form === 'identity') return identityAddress(view, report);
  if (form === 'mend') return mendAddress(attempt);
  if (form === 'split') return splitAddress(view, report);
  const action = actions[form];
  return action && isAllowed(view, action) ? `#form-${form}` : undefined;
};
