import type { CaseFile } from './caseFile.ts';
import type { Deciding } from './deciding.ts';
import { allowed, type Action } from './transitions.ts';

/** Why an action is not in the table: nobody may do it on a closed case, or this worker never. None when it is there. */
export const refusalOf = (
  { state, category }: CaseFile,
  { worker: { role } }: Deciding,
  action: Action,
): 'caseClosed' | 'notAllowed' | undefined => {
  if (allowed({ stage: state.stage, category }, role, action)) return undefined;
  const wasAllowed = allowed({ stage: 'received', category }, role, action);
  return state.stage === 'closed' && wasAllowed ? 'caseClosed' : 'notAllowed';
};
