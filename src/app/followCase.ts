import type { CaseNumber } from '../domain/caseNumber.ts';
import { bringNotices, type BringDeps } from './bringNotices.ts';
import type { Lanes } from './lanes.ts';
import { moveReports, type MovingDeps } from './moveReports.ts';
import type { Queues } from './ports.ts';
import type { WordIndex } from './queuePorts.ts';
import { tieUp } from './tieUp.ts';

interface FollowDeps extends BringDeps, MovingDeps {
  readonly queues: Queues;
  readonly wordIndex: WordIndex;
  readonly lanes: Lanes;
}

export type FollowCase = (number: CaseNumber) => Promise<void>;

/**
 * Does what follows on a change of a case: its place in the queues, the words it is found by, the cases that it is tied to, and what must be told. Nobody
 * who works the case waits for a channel that is slow. The mark is taken away in the case's own lane, when nothing is left to
 * do. Safe to repeat.
 */
export const followCase = (deps: FollowDeps): FollowCase => {
  const follow: FollowCase = async (number) => {
    const others = await deps.lanes(`follow!${number}`, () => followed(deps, number));
    for (const each of others) await follow(each);
  };
  return follow;
};

/** Gives the other cases that were changed by it. */
const followed = async (deps: FollowDeps, number: CaseNumber): Promise<readonly CaseNumber[]> => {
  const { queues, wordIndex, pending, lanes, outbox } = deps;
  await lanes(number, () => queues.project(number));
  await lanes(number, () => wordIndex.keep(number));
  const others = [...(await moveReports(deps, number)), ...(await tieUp(deps, number))];
  await bringNotices(deps, number);
  await lanes(number, async () => {
    await queues.project(number);
    if ((await outbox.waiting(number)).length === 0) await pending.done(`case!${number}`);
  });
  return others.filter((each) => each !== number);
};
