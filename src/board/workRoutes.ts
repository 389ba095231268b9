import { z } from 'zod';
import type { Problem } from '../domain/result.ts';
import { solution } from '../domain/steps.ts';
import { caseOutcome, openStage } from '../domain/transitions.ts';
import { again, base, carryOut, text } from './carryOut.ts';
import { numberIn, showCase, workerOf } from './caseRoutes.ts';
import { staffForm } from './guards.ts';
import { hasLooked } from './secondLook.ts';

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

const many = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(solution),
);

const closeFields = z.strictObject({
  ...base,
  text,
  outcome: z.union([caseOutcome, z.literal('').transform(() => undefined)]).optional(),
  solvedBy: many,
  confirm: z.literal('yes').optional(),
});

export const close = staffForm(closeFields, async (asked, form) => {
  const { outcome, solvedBy, text: typed, seen } = form;
  const attempt = {
    form: 'close',
    typed: { text: typed, outcome, solvedBy: solvedBy.join(' ') },
  } as const;
  const refuse = (problem: Problem['problem']) =>
    again(asked, { ...attempt, problem: { problem } });
  if (!outcome) return refuse('outcomeMissing');
  if (!form.confirm) return refuse('confirmMissing');
  return carryOut(asked, {
    work: { type: 'close', outcome, solvedBy, text: typed },
    seen,
    done: 'closed',
    attempt,
  });
});

const answerFields = z.strictObject({
  ...base,
  text,
  report: z.uuid(),
  looked: z.literal('yes').optional(),
  /** Which text was looked at again. */
  lookedAt: z.string().optional(),
});

export const answer = staffForm(answerFields, async (asked, form) => {
  const { report, text: typed, seen } = form;
  return carryOut(asked, {
    work: { type: 'answer', report, text: typed, secondLook: hasLooked(form) },
    seen,
    done: 'answered',
    attempt: { form: 'answer', report, typed: { text: typed } },
  });
});

const identityFields = z.strictObject({ ...base, report: z.uuid(), why: z.string() });

/** Puts on record that it was read, then shows who complained: on this answer, and on no page with an address. */
export const identity = staffForm(identityFields, async (asked, { report, why }) => {
  const number = numberIn(asked);
  const { desk } = asked.board.deps;
  const found = number && (await desk.identity(number, { report, why }, workerOf(asked)));
  if (!found) return showCase(asked);
  if (!found.ok)
    return again(asked, { form: 'identity', report, problem: found.problem, typed: { why } });
  return showCase(asked, { revealed: { report, complainant: found.value } });
});
