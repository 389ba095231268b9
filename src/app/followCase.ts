import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Lanes } from './lanes.ts';
import type { Pending, Queues } from './ports.ts';

interface FollowDeps {
  readonly queues: Queues;
  readonly pending: Pending;
  readonly lanes: Lanes;
}

export type FollowCase = (number: CaseNumber) => Promise<void>;

/** Does what follows on a change of a case (its row in the queue), then takes the mark away. Safe to repeat. */
export const followCase =
  ({ queues, pending, lanes }: FollowDeps): FollowCase =>
  (number) =>
    lanes(number, async () => {
      await queues.project(number);
      await pending.done(`case!${number}`);
    });
