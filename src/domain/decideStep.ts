import { Temporal } from 'temporal-polyfill';
import type { Fact } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import type { Deciding } from './deciding.ts';
import { ok, refuse, type Result } from './result.ts';
import { saidIf } from './saidText.ts';
import { local } from './time.ts';
import type { WorkOf } from './work.ts';

/** A step may be mended by who took it, this long after it was put down. */
const mendable = { hours: 24 };

/** Whether a step that was put down then may still be mended. */
export const isMendable = (putDown: string, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, Temporal.Instant.from(putDown).add(mendable)) <= 0;

/** A step on the day it was taken: today or earlier. */
export const decideStep = (
  { type, text, ...step }: WorkOf<'step'>,
  file: CaseFile,
  deciding: Deciding,
): Result<readonly Fact[]> => {
  if (file.steps.some(({ id }) => id === step.id)) return ok([]);
  const problem = wrongDay(step.date, deciding) ?? wrongStep(step, file);
  if (problem) return refuse(problem);
  const { id: by } = deciding.worker;
  return saidIf(text, (words) => ({ type: 'stepTaken', by, ...step, ...words }));
};

const wrongDay = (date: string, { now }: Deciding): string | undefined =>
  date > local(now).toPlainDate().toString() ? 'stepInFuture' : undefined;

/** Nobody contacts the tenant where the home may hold a victim (JB 12 kap. 42 § 5 st); a contact is with somebody. */
const wrongStep = (
  { step, report }: Pick<WorkOf<'step'>, 'step' | 'report'>,
  file: CaseFile,
): string | undefined => {
  if (step === 'contactRespondent' && file.category !== 'disturbance') return 'respondentNotHere';
  if (step !== 'contactComplainant') return undefined;
  const found = file.reports.find(({ id }) => id === report);
  return found && !found.tip ? undefined : 'contactWithNobody';
};

/** Another day or other words for a step, by who took it and within a day; what stood there first is kept in the events. */
export const mendStep = (
  { id, date, text }: WorkOf<'mendStep'>,
  file: CaseFile,
  deciding: Deciding,
): Result<readonly Fact[]> => {
  const { worker, now } = deciding;
  const step = file.steps.find((each) => each.id === id);
  if (!step) return refuse('noSuchStep');
  if (step.by !== worker.id) return refuse('stepOfAnother');
  if (!isMendable(step.at, now)) return refuse('stepTooOld');
  const problem = wrongDay(date, deciding);
  if (problem) return refuse(problem);
  return saidIf(text, (words) => ({ type: 'stepMended', by: worker.id, id, date, ...words }));
};
