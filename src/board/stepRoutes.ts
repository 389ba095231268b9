import { z } from 'zod';
import { caseNumber } from '../domain/caseNumber.ts';
import type { Work } from '../domain/work.ts';
import { proof, stepKind } from '../domain/steps.ts';
import { clock, day } from '../domain/time.ts';
import type { Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { again, base, carryOut, text } from './carryOut.ts';
import type { FormName, Typed } from './caseShown.ts';
import { staffForm } from './guards.ts';

/** A field that may be left empty. */
const maybe = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.literal('').transform(() => undefined)]).optional();

interface Sent {
  readonly form: FormName;
  readonly report?: string | undefined;
  readonly typed: Typed;
  readonly seen: number;
}

/** The work that a form asks for, or the page again when something is not filled in. */
const sent = async (
  asked: StaffAsked,
  { seen, ...attempt }: Sent,
  { work, done }: { readonly work: Work | undefined; readonly done: string },
): Promise<Answer> =>
  work
    ? carryOut(asked, { work, seen, done, attempt })
    : again(asked, { ...attempt, problem: { problem: 'fieldMissing' } });

const handOverFields = z.strictObject({ ...base, to: z.string().max(100), text });

export const handOver = staffForm(handOverFields, async (asked, { seen, to, text: typed }) =>
  sent(
    asked,
    { form: 'handover', seen, typed: { to, text: typed } },
    { work: { type: 'handOver', to, text: typed }, done: 'handedOver' },
  ),
);

const followFields = z.strictObject({ ...base, does: z.enum(['yes', 'no']) });

export const follow = staffForm(followFields, async (asked, { seen, does }) =>
  sent(
    asked,
    { form: 'follow', seen, typed: {} },
    {
      work: { type: does === 'yes' ? 'follow' : 'unfollow' },
      done: does === 'yes' ? 'followed' : 'unfollowed',
    },
  ),
);

export const reopen = staffForm(z.strictObject({ ...base, text }), async (asked, form) =>
  sent(
    asked,
    { form: 'reopen', seen: form.seen, typed: { text: form.text } },
    { work: { type: 'reopen', text: form.text }, done: 'takenUp' },
  ),
);

const linkFields = z.strictObject({
  ...base,
  to: z.string().max(40),
  cut: z.literal('yes').optional(),
});

/** The other case must be there: a slip in its number would tie this one to nothing. */
export const link = staffForm(linkFields, async (asked, { seen, to, cut }) => {
  const number = caseNumber.safeParse(to.trim().toUpperCase()).data;
  const found = number && (await asked.board.deps.desk.exists(number));
  if (!number || !found)
    return again(asked, { form: 'link', typed: { to }, problem: { problem: 'noSuchCase' } });
  const type = cut ? 'unlink' : 'link';
  return sent(
    asked,
    { form: 'link', seen, typed: { to } },
    { work: { type, to: number }, done: `${type}ed` },
  );
});

const stepFields = z.strictObject({
  ...base,
  id: z.uuid(),
  step: maybe(stepKind),
  date: maybe(day),
  report: maybe(z.uuid()),
  text,
});

export const step = staffForm(stepFields, async (asked, { seen, csrf, ...form }) => {
  const { id, step: kind, date, report, text: typed } = form;
  const work: Work | undefined =
    kind && date
      ? { type: 'step', id, step: kind, date, text: typed, ...reportFor(kind, report) }
      : undefined;
  return sent(
    asked,
    { form: 'step', seen, typed: { id, step: kind, date, report, text: typed } },
    { work, done: 'stepTaken' },
  );
});

/** A step is about one complainant only when it is a contact with them. */
const reportFor = (kind: string, report: string | undefined): { readonly report?: string } =>
  kind === 'contactComplainant' && report ? { report } : {};

const checkFields = z.strictObject({
  ...base,
  report: z.uuid(),
  found: z.enum(['verified', 'unconfirmed']),
  incident: z.string().regex(/^\d{0,3}$/),
  how: maybe(proof),
  who: z.string().max(1_000),
  date: maybe(day),
  time: maybe(clock),
  text,
});

export const check = staffForm(checkFields, async (asked, { seen, csrf, ...form }) => {
  const { report, found, ...typed } = form;
  return sent(
    asked,
    { form: 'check', seen, report, typed },
    { work: checkWork(form), done: found },
  );
});

const checkWork = (
  form: z.infer<typeof checkFields> | Omit<z.infer<typeof checkFields>, 'seen' | 'csrf'>,
): Work | undefined => {
  const { report, found, how, who, date, time, text: typed } = form;
  if (form.incident === '') return undefined;
  const incident = Number(form.incident);
  if (found === 'unconfirmed') return { type: 'unconfirm', report, incident, text: typed };
  if (!how || !date) return undefined;
  return { type: 'verify', report, incident, how, who, date, text: typed, ...(time && { time }) };
};
