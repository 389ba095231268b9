import type { Temporal } from 'temporal-polyfill';
import type { Fact } from '../domain/caseEvents.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { decide } from '../domain/decide.ts';
import type { Worker } from '../domain/deciding.ts';
import type { Register } from '../domain/register.ts';
import type { Complainant } from '../domain/report.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { Work } from '../domain/work.ts';
import { changeCase, type ChangeDeps } from './changeCase.ts';
import { leaksOf, type Tells } from './leaksOf.ts';
import type { Lanes } from './lanes.ts';
import type { Queues, Stored } from './ports.ts';
import { caseOfReport, ownSeen } from './ties.ts';

export interface WorkDeps extends ChangeDeps {
  /** The register as it is now. */
  readonly register: () => Register;
  readonly queues: Queues;
  /** Starts the follow-up work of a case, and does not wait for it. */
  readonly follow: (number: CaseNumber) => void;
  readonly lanes: Lanes;
  readonly tells: Tells;
}

export interface By {
  readonly worker: Worker;
  /** The version that the worker had before their eyes. */
  readonly seen: number;
}

/**
 * A decision on an older version of the case could undo what a colleague has just done, and an answer cannot be called
 * back: it could say the same twice, or miss what was written meanwhile. A note or a take does no such harm.
 */
const needsFresh: readonly Work['type'][] = ['handOver', 'setStage', 'close', 'reopen', 'answer'];

/**
 * Does a piece of work on a case, or says why it cannot be done. Undefined when there is no such case. Cases that are linked
 * know it of each other.
 */
export const workCase = (deps: WorkDeps) => {
  const doOne = workOne(deps);
  return async (said: string, work: Work, by: By): Promise<Result<undefined> | undefined> => {
    const done = await doOne(said, work, by);
    const number = caseNumber.safeParse(said).data;
    if (done?.ok && number && (work.type === 'link' || work.type === 'unlink'))
      await doOne(work.to, { type: work.type, to: number }, by);
    return done;
  };
};

const workOne =
  (deps: WorkDeps) =>
  async (said: string, work: Work, by: By): Promise<Result<undefined> | undefined> => {
    const asked = caseNumber.safeParse(said).data;
    if (!asked) return undefined;
    const number =
      'report' in work && work.report ? await caseOfReport(deps, asked, work.report) : asked;
    const seen = await ownSeen(deps, asked, { number, seen: by.seen });
    const asking = { work, by: { ...by, seen } };
    const done = await deps.lanes(number, () =>
      changeCase(deps, number, (before, now) => decided(deps, asking, { before, now })),
    );
    if (!done?.ok) return done;
    // Whoever did it sees it in the queue at once.
    await deps.lanes(number, () => deps.queues.project(number));
    deps.follow(number);
    return ok(undefined);
  };

interface Asking {
  readonly work: Work;
  readonly by: By;
}

const decided = async (
  deps: WorkDeps,
  { work, by }: Asking,
  { before, now }: { readonly before: Stored; readonly now: Temporal.Instant },
): Promise<Result<readonly Fact[]>> => {
  if (needsFresh.includes(work.type) && by.seen !== before.version)
    return refuse('changedMeanwhile');
  const leaks = await leaksOf(deps, before.file.number, work);
  const register = deps.register();
  return decide(work, before.file, { worker: by.worker, register, now, leaks });
};

/** Whether there is a case with this number. */
export const caseExists =
  ({ cases }: Pick<WorkDeps, 'cases'>) =>
  async (said: string): Promise<boolean> => {
    const number = caseNumber.safeParse(said);
    return number.success && (await cases.load(number.data)) !== undefined;
  };

/** Puts it on record that this worker read who complained, then tells. */
export const readIdentity = (deps: WorkDeps) => {
  const work = workCase(deps);
  return async (
    said: string,
    { report, why }: { readonly report: string; readonly why: string },
    worker: Worker,
  ): Promise<Result<Complainant> | undefined> => {
    const noted = await work(said, { type: 'readIdentity', report, why }, { worker, seen: 0 });
    const asked = caseNumber.safeParse(said).data;
    if (!noted?.ok || !asked) return noted?.ok ? undefined : noted;
    const number = await caseOfReport(deps, asked, report);
    const found = await deps.cases.complainant(number, report);
    return found ? ok(found) : refuse('noSuchReport');
  };
};
