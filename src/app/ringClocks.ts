import { advance } from '../domain/advance.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Promises } from '../domain/promises.ts';
import type { Register } from '../domain/register.ts';
import { tick } from '../domain/tick.ts';
import type { FollowCase } from './followCase.ts';
import type { Lanes } from './lanes.ts';
import type { Cases, Now, Pending, Queues } from './ports.ts';
import { untilFirst } from './retry.ts';

interface RingDeps {
  readonly cases: Cases;
  readonly queues: Queues;
  readonly pending: Pending;
  readonly promises: Promises;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly now: Now;
  readonly lanes: Lanes;
  readonly follow: FollowCase;
  readonly logger: { warn(data: object, message: string): void };
}

/** So many cases are looked at in one go. */
const atOnce = 200;

/**
 * Lets every clock whose time has come warn or break, once and for all: what rang is an event of its case, so that neither a
 * restart nor another process rings again.
 */
export const ringClocks = (deps: RingDeps) => async (): Promise<void> => {
  for (const number of await deps.queues.ringing(deps.now(), atOnce)) {
    try {
      await deps.lanes(number, () => untilFirst(() => ring(deps, number)));
      await deps.follow(number);
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      deps.logger.warn({ kind }, 'a clock could not ring yet');
    }
  }
};

const ring = async (deps: RingDeps, number: CaseNumber): Promise<'done' | 'conflict'> => {
  const before = await deps.cases.load(number);
  if (!before) return 'done';
  const moment = { now: deps.now(), promises: deps.promises };
  const facts = tick(before.file, { ...moment, register: deps.register() });
  if (facts.length === 0) return 'done';
  const advanced = advance(before, facts, moment);
  await deps.pending.mark(`case!${number}`);
  return (await deps.cases.record({ before, ...advanced })) ? 'done' : 'conflict';
};
