import { advance } from '../domain/advance.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { decide } from '../domain/decide.ts';
import type { Worker } from '../domain/deciding.ts';
import type { Promises } from '../domain/promises.ts';
import type { Register } from '../domain/register.ts';
import type { Complainant } from '../domain/report.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { Work } from '../domain/work.ts';
import { leaksOf, type Tells } from './leaksOf.ts';
import type { Lanes } from './lanes.ts';
import type { Cases, Now, Pending, Queues } from './ports.ts';
import { untilFirst } from './retry.ts';
import { caseOfReport, joinedWith } from './ties.ts';

export interface WorkDeps {
  readonly cases: Cases;
  readonly pending: Pending;
  readonly promises: Promises;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly now: Now;
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

/** Does a piece of work on a case, or says why it cannot be done. Undefined when there is no such case. */
export const workCase =
  (deps: WorkDeps) =>
  async (said: string, work: Work, by: By): Promise<Result<undefined> | undefined> => {
    const asked = caseNumber.safeParse(said).data;
    if (!asked) return undefined;
    const number =
      'report' in work && work.report ? await caseOfReport(deps, asked, work.report) : asked;
    const seen = await ownSeen(deps, asked, { number, seen: by.seen });
    const done = await deps.lanes(number, () =>
      untilFirst(() => attempt(deps, number, { work, by: { ...by, seen } })),
    );
    if (!done?.ok) return done;
    // Whoever did it sees it in the queue at once.
    await deps.lanes(number, () => deps.queues.project(number));
    deps.follow(number);
    return done;
  };

interface Of {
  readonly seen: number;
  readonly number: CaseNumber;
}

/**
 * What of the version that the worker saw is this case's own: a page shows the cases that are worked as one together, and
 * counts what has happened in all of them.
 */
const ownSeen = async (deps: WorkDeps, asked: CaseNumber, of: Of): Promise<number> => {
  const stored = await deps.cases.load(asked);
  const all = stored ? [stored, ...(await joinedWith(deps, stored))] : [];
  const others = all.filter(({ file }) => file.number !== of.number);
  return others.reduce((seen, { version }) => seen - version, of.seen);
};

const attempt = async (
  deps: WorkDeps,
  number: CaseNumber,
  { work, by }: { readonly work: Work; readonly by: By },
): Promise<Result<undefined> | undefined | 'conflict'> => {
  const before = await deps.cases.load(number);
  if (!before) return undefined;
  if (needsFresh.includes(work.type) && by.seen !== before.version)
    return refuse('changedMeanwhile');
  const now = deps.now();
  const leaks = await leaksOf(deps, number, work);
  const register = deps.register();
  const facts = decide(work, before.file, { ...deps, worker: by.worker, register, now, leaks });
  if (!facts.ok) return facts;
  if (facts.value.length === 0) return ok(undefined);
  const advanced = advance(before, facts.value, { now, promises: deps.promises });
  await deps.pending.mark(`case!${number}`);
  return (await deps.cases.record({ before, ...advanced })) ? ok(undefined) : 'conflict';
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
    const number = caseNumber.safeParse(said);
    if (!noted?.ok || !number.success) return noted?.ok ? undefined : noted;
    const found = await deps.cases.complainant(number.data, report);
    return found ? ok(found) : refuse('noSuchReport');
  };
};
