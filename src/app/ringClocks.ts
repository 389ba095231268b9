import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Register } from '../domain/register.ts';
import { ok } from '../domain/result.ts';
import { tick } from '../domain/tick.ts';
import { changeCase, type ChangeDeps } from './changeCase.ts';
import type { FollowCase } from './followCase.ts';
import type { Lanes } from './lanes.ts';
import type { Queues } from './ports.ts';

interface RingDeps extends ChangeDeps {
  readonly queues: Queues;
  /** The register as it is now. */
  readonly register: () => Register;
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
      await deps.lanes(number, () => ring(deps, number));
      await deps.follow(number);
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      deps.logger.warn({ kind }, 'a clock could not ring yet');
    }
  }
};

const ring = (deps: RingDeps, number: CaseNumber) =>
  changeCase(deps, number, ({ file }, now) =>
    ok(tick(file, { now, promises: deps.promises, register: deps.register() })),
  );
