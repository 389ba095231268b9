import { z } from 'zod';
import { uuidFrom } from '../app/keyed.ts';
import { stepKind } from '../domain/steps.ts';
import { base, text } from './carryOut.ts';
import { staffForm } from './guards.ts';
import { digest } from './sameText.ts';
import { asTyped, dayTyped, maybe, sent, type Wanted } from './sentForm.ts';

const stepFields = z.strictObject({
  ...base,
  id: z.uuid(),
  step: maybe(stepKind),
  date: asTyped,
  report: maybe(z.uuid()),
  text,
});
type StepFields = z.infer<typeof stepFields>;

/** Puts down what somebody has done beside the board. */
export const step = staffForm(stepFields, async (asked, form) => {
  const { seen, csrf, ...typed } = form;
  return sent(asked, { form: 'step', seen, typed }, stepWanted(form));
});

const stepWanted = (form: StepFields): Wanted => {
  const { step: kind, date: typed, text: written } = form;
  const day = dayTyped(typed);
  if (!kind) return { problem: 'stepMissing' };
  if (!day.date) return { problem: day.problem ?? 'dateMissing' };
  const work = { type: 'step', step: kind, date: day.date, text: written } as const;
  return { work: { ...work, id: stepId(form), ...reportFor(form) }, done: 'stepTaken' };
};

/** Sent twice it is one step; a page that was gone back to and filled in with something else is another one. */
const stepId = ({ id, step: kind, date, report, text: written }: StepFields): string =>
  uuidFrom(digest(JSON.stringify([id, kind, date, report, written])).toString('hex'));

/** A step is about one complainant only when it is a contact with them. */
const reportFor = ({ step: kind, report }: StepFields): { readonly report?: string } =>
  kind === 'contactComplainant' && report ? { report } : {};

const mendFields = z.strictObject({ ...base, id: z.uuid(), date: asTyped, text });

/** Puts another day or other words in a step; what stood there first stays on record. */
export const mend = staffForm(
  mendFields,
  async (asked, { seen, id, date: typed, text: written }) => {
    const { date, problem } = dayTyped(typed);
    const work = date && ({ type: 'mendStep', id, date, text: written } as const);
    const wanted = work ? { work, done: 'stepMended' } : { problem: problem ?? 'dateMissing' };
    return sent(asked, { form: 'mend', seen, typed: { id, date: typed, text: written } }, wanted);
  },
);
