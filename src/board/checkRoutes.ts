import { z } from 'zod';
import { proof } from '../domain/steps.ts';
import type { Work } from '../domain/work.ts';
import { base, text } from './carryOut.ts';
import { staffForm } from './guards.ts';
import { asTyped, dayTyped, maybe, sent, timeTyped, type Wanted } from './sentForm.ts';

const checkFields = z.strictObject({
  ...base,
  report: z.uuid(),
  found: z.enum(['verified', 'unconfirmed']),
  incident: z.string().regex(/^\d{0,3}$/),
  how: maybe(proof),
  who: z.string().max(1_000),
  date: asTyped,
  time: asTyped,
  text,
});
type CheckFields = z.infer<typeof checkFields>;

/** Puts down whether an incident was verified, by whom and how, or could not be confirmed. */
export const check = staffForm(checkFields, async (asked, form) => {
  const { seen, csrf, report, found, ...typed } = form;
  return sent(asked, { form: 'check', seen, report, typed }, wanted(form));
});

const wanted = (form: CheckFields): Wanted => {
  if (form.incident === '') return { problem: 'noSuchIncident' };
  const about = { report: form.report, incident: Number(form.incident), text: form.text };
  return form.found === 'verified'
    ? verifyWanted(form, about)
    : { work: { type: 'unconfirm', ...about }, done: form.found };
};

const verifyWanted = (
  form: CheckFields,
  about: Pick<Extract<Work, { type: 'unconfirm' }>, 'report' | 'incident' | 'text'>,
): Wanted => {
  const { how, who } = form;
  const day = dayTyped(form.date);
  const clock = timeTyped(form.time);
  if (!how) return { problem: 'howMissing' };
  if (!day.date) return { problem: day.problem ?? 'dateMissing' };
  if (clock.problem) return { problem: clock.problem };
  const when = { date: day.date, ...(clock.time && { time: clock.time }) };
  return { work: { type: 'verify', ...about, how, who, ...when }, done: form.found };
};
