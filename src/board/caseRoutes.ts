import { caseNumber } from '../domain/caseNumber.ts';
import { goTo, show, type Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { casePage } from './casePage.ts';
import type { CaseShown } from './caseShown.ts';
import { errorPage } from './errorPage.ts';

const noCase = ({ viewer }: StaffAsked): Answer =>
  show(errorPage(viewer, { error: 'noCase' }), 404);

export const caseAddress = (number: string): string => `/board/cases/${number}`;

/** Who works here, as the desk knows them. */
export const workerOf = ({ viewer }: StaffAsked) => {
  const { id, role } = viewer.session.coordinator;
  return { id, role };
};

/** The case as it is now, with what there is to say about it. */
export const showCase = async (
  asked: StaffAsked,
  about: Omit<CaseShown, 'view' | 'version' | 'stepId'> = {},
  status = 200,
): Promise<Answer> => {
  const number = numberIn(asked);
  const found = number && (await asked.board.deps.desk.show(number, workerOf(asked)));
  if (!found) return noCase(asked);
  const { newId } = asked.board.deps;
  return show(casePage(asked.viewer, { ...found, stepId: newId(), ...about }), status);
};

/** The number in the address, when it can be one. */
export const numberIn = ({ parts }: StaffAsked): string | undefined =>
  caseNumber.safeParse(parts['number']).data;

export const caseRead = async (asked: StaffAsked): Promise<Answer> =>
  showCase(asked, { done: asked.query.get('done') ?? undefined });

/** Somebody asked for the address of a form by GET, as after a change of language: its case is what they want to see. */
export const formRead = async (asked: StaffAsked): Promise<Answer> => {
  const number = numberIn(asked);
  return number ? goTo(caseAddress(number)) : noCase(asked);
};
