import { z } from 'zod';
import { readUnder } from '../domain/caseView.ts';
import type { Work } from '../domain/decide.ts';
import type { Problem } from '../domain/result.ts';
import { caseOutcome, openStage } from '../domain/transitions.ts';
import { goTo, type Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { caseAddress, numberIn, showCase, workerOf } from './caseRoutes.ts';
import type { Attempt } from './caseShown.ts';
import { staffForm } from './guards.ts';

/** What every form on a case carries. */
const base = {
  csrf: z.string(),
  seen: z.string().regex(/^\d{1,9}$/).transform(Number), // prettier-ignore
};

/** Browsers send line breaks as two characters; the length that counts is what was typed. */
const text = z.string().transform((typed) => typed.replaceAll('\r\n', '\n'));

const statuses: Readonly<Record<string, number>> = {
  changedMeanwhile: 409,
  caseClosed: 409,
  notAllowed: 403,
  noSuchReport: 404,
};

/** The page again, with the problem in words and what was typed still there. */
const again = (asked: StaffAsked, attempt: Attempt): Promise<Answer> =>
  showCase(asked, { attempt }, statuses[attempt.problem.problem] ?? 422);

interface Task {
  readonly work: Work;
  readonly seen: number;
  /** What to say when it is done. */
  readonly done: string;
  readonly attempt: Omit<Attempt, 'problem'>;
}

const carryOut = async (
  asked: StaffAsked,
  { work, seen, done, attempt }: Task,
): Promise<Answer> => {
  const number = numberIn(asked);
  const by = { worker: workerOf(asked), seen };
  const result = number && (await asked.board.deps.desk.work(number, work, by));
  if (!result || !number) return showCase(asked);
  if (!result.ok) return again(asked, { ...attempt, problem: result.problem });
  return goTo(`${caseAddress(number)}?done=${done}`);
};

export const take = staffForm(z.strictObject(base), async (asked, { seen }) =>
  carryOut(asked, { work: { type: 'take' }, seen, done: 'taken', attempt: { form: 'take' } }),
);

export const note = staffForm(z.strictObject({ ...base, text }), async (asked, form) =>
  carryOut(asked, {
    work: { type: 'note', text: form.text },
    seen: form.seen,
    done: 'noted',
    attempt: { form: 'note', typed: { text: form.text } },
  }),
);

const stageFields = z.strictObject({ ...base, stage: openStage.optional() });

export const setStage = staffForm(stageFields, async (asked, { stage, seen }) => {
  const attempt = { form: 'stage', typed: { stage } } as const;
  if (!stage) return again(asked, { ...attempt, problem: { problem: 'stageMissing' } });
  return carryOut(asked, { work: { type: 'setStage', stage }, seen, done: 'stageSet', attempt });
});

const closeFields = z.strictObject({
  ...base,
  text,
  outcome: z.union([caseOutcome, z.literal('').transform(() => undefined)]).optional(),
  confirm: z.literal('yes').optional(),
});

export const close = staffForm(closeFields, async (asked, form) => {
  const { outcome, text: typed, seen } = form;
  const attempt = { form: 'close', typed: { text: typed, outcome } } as const;
  const refuse = (problem: Problem['problem']) =>
    again(asked, { ...attempt, problem: { problem } });
  if (!outcome) return refuse('outcomeMissing');
  if (!form.confirm) return refuse('confirmMissing');
  return carryOut(asked, {
    work: { type: 'close', outcome, text: typed },
    seen,
    done: 'closed',
    attempt,
  });
});

const answerFields = z.strictObject({ ...base, text, report: z.uuid() });

/** An answer goes to where its reader finds it; one that nobody would read is not sent. */
export const answer = staffForm(answerFields, async (asked, { report, text: typed, seen }) => {
  const number = numberIn(asked);
  const found = number && (await asked.board.deps.desk.show(number, workerOf(asked)));
  if (!found) return showCase(asked);
  const attempt = { form: 'answer', report, typed: { text: typed } } as const;
  const isHere = found.view.reports.some(({ id }) => id === report);
  const under = readUnder(found.view, report);
  if (isHere && !under) return again(asked, { ...attempt, problem: { problem: 'answerUnread' } });
  const work = { type: 'answer', report: under ?? report, text: typed } as const;
  return carryOut(asked, { work, seen, done: 'answered', attempt });
});

const identityFields = z.strictObject({ ...base, report: z.uuid() });

/** Puts on record that it was read, then shows who complained: on this answer, and on no page with an address. */
export const identity = staffForm(identityFields, async (asked, { report }) => {
  const number = numberIn(asked);
  const { desk } = asked.board.deps;
  const found = number && (await desk.identity(number, report, workerOf(asked)));
  if (!found) return showCase(asked);
  if (!found.ok) return again(asked, { form: 'identity', problem: found.problem });
  return showCase(asked, { revealed: { report, complainant: found.value } });
});
