import { z } from 'zod';
import type { Work } from '../domain/work.ts';
import { goTo, type Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { caseAddress, numberIn, showCase, workerOf } from './caseRoutes.ts';
import type { Attempt } from './caseShown.ts';

/** What every form on a case carries. */
export const base = {
  csrf: z.string(),
  seen: z.string().regex(/^\d{1,9}$/).transform(Number), // prettier-ignore
};

/** Browsers send line breaks as two characters; the length that counts is what was typed. */
export const text = z.string().transform((typed) => typed.replaceAll('\r\n', '\n'));

const statuses: Readonly<Record<string, number>> = {
  changedMeanwhile: 409,
  caseClosed: 409,
  notAllowed: 403,
  noSuchReport: 404,
  noSuchStep: 404,
};

/** The page again, with the problem in words and what was typed still there. */
export const again = (asked: StaffAsked, attempt: Attempt): Promise<Answer> =>
  showCase(asked, { attempt }, statuses[attempt.problem.problem] ?? 422);

interface Task {
  readonly work: Work;
  readonly seen: number;
  /** What to say when it is done. */
  readonly done: string;
  readonly attempt: Omit<Attempt, 'problem'>;
}

/** Does a piece of work on the case of the address, and shows what has been done or why it could not be. */
export const carryOut = async (
  asked: StaffAsked,
  { work, seen, done, attempt }: Task,
): Promise<Answer> => {
  const number = numberIn(asked);
  const by = { worker: workerOf(asked), seen };
  const result = number && (await asked.board.deps.desk.work(number, work, by));
  if (!result || !number) return showCase(asked);
  if (!result.ok) return again(asked, { ...attempt, seen, problem: result.problem });
  return goTo(`${caseAddress(number)}?done=${done}`);
};
