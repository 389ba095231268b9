import { z } from 'zod';
import { goTo } from './answer.ts';
import { again, base } from './carryOut.ts';
import { caseAddress, numberIn, showCase, workerOf } from './caseRoutes.ts';
import { staffForm } from './guards.ts';

const joinFields = z.strictObject({
  ...base,
  other: z.string().max(40),
  cut: z.literal('yes').optional(),
});

export const join = staffForm(joinFields, async (asked, { other, cut, seen }) => {
  const number = numberIn(asked);
  const tied = { other: other.trim().toUpperCase(), cut: cut === 'yes' };
  const by = { worker: workerOf(asked) };
  const done = number && (await asked.board.deps.desk.tie(number, tied, by));
  if (!number || !done) return showCase(asked);
  if (!done.ok)
    return again(asked, { form: 'join', seen, problem: done.problem, typed: { other } });
  return goTo(`${caseAddress(number)}?done=${cut ? 'partedFrom' : 'joinedBy'}`);
});

const splitFields = z.strictObject({ ...base, report: z.uuid(), said: z.string().max(200) });

export const split = staffForm(splitFields, async (asked, { report, said, seen }) => {
  const number = numberIn(asked);
  const by = { worker: workerOf(asked), seen };
  const done = number && (await asked.board.deps.desk.split(number, { report, said }, by));
  if (!number || !done) return showCase(asked);
  const attempt = { form: 'split', seen, report, typed: { said } } as const;
  if (!done.ok) return again(asked, { ...attempt, problem: done.problem });
  return goTo(`${caseAddress(number)}?done=reportSplit`);
});
