import type { CaseNumber } from '../domain/caseNumber.ts';
import { bringNotices, type BringDeps } from './bringNotices.ts';
import type { Lanes } from './lanes.ts';
import type { Pending, Queues } from './ports.ts';

interface FollowDeps extends BringDeps {
  readonly queues: Queues;
  readonly pending: Pending;
  readonly lanes: Lanes;
}

export type FollowCase = (number: CaseNumber) => Promise<void>;

/**
 * Does what follows on a change of a case: its row in the queue, and what must be told. Nobody who works the case waits for a
 * channel that is slow. The mark is taken away in the case's own lane, when nothing is left to do. Safe to repeat.
 */
export const followCase =
  (deps: FollowDeps): FollowCase =>
  (number) =>
    deps.lanes(`follow!${number}`, async () => {
      const { queues, pending, lanes, outbox } = deps;
      await lanes(number, () => queues.project(number));
      await bringNotices(deps, number);
      await lanes(number, async () => {
        await queues.project(number);
        if ((await outbox.waiting(number)).length === 0) await pending.done(`case!${number}`);
      });
    });
