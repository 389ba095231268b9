import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Register } from '../domain/register.ts';
import { ok } from '../domain/result.ts';
import { workerIn } from '../domain/routing.ts';
import { tick } from '../domain/tick.ts';
import { local } from '../domain/time.ts';
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
 * restart nor another process rings again. What belongs to somebody who has left becomes the manager's.
 */
export const ringClocks = (deps: RingDeps) => async (): Promise<void> => {
  const ringing = await deps.queues.ringing(deps.now(), atOnce);
  for (const number of new Set([...ringing, ...(await left(deps))])) {
    try {
      await deps.lanes(number, () => ring(deps, number));
      await deps.follow(number);
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      deps.logger.warn({ kind }, 'a clock could not ring yet');
    }
  }
};

/** Open cases whose owner is not in the register any more. */
const left = async ({ queues, register, now }: RingDeps): Promise<readonly CaseNumber[]> => {
  const known = register();
  const gone = (await queues.owners()).filter((id) => !workerIn(known, id));
  const today = local(now()).toPlainDate().toString();
  const pages = await Promise.all(
    gone.map((owner) => queues.page({ state: 'open', areas: [], owner }, { today, limit: atOnce })),
  );
  return pages.flatMap(({ rows }) => rows.map(({ number }) => number));
};

const ring = (deps: RingDeps, number: CaseNumber) =>
  changeCase(deps, number, ({ file }, now) =>
    ok(tick(file, { now, promises: deps.promises, register: deps.register() })),
  );
