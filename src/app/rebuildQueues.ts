import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Lanes } from './lanes.ts';
import type { Claims, Queues } from './ports.ts';
import type { WordIndex } from './queuePorts.ts';

interface RebuildDeps {
  readonly claims: Claims;
  readonly queues: Queues;
  readonly wordIndex: WordIndex;
  readonly lanes: Lanes;
}

/** Makes every case's place in the queues and the words it is found by anew from the case. Gives how many cases there are. */
export const rebuildQueues =
  ({ claims, queues, wordIndex, lanes }: RebuildDeps) =>
  async (): Promise<number> => {
    const done = new Set<CaseNumber>();
    for await (const number of claims.cases()) {
      if (done.has(number)) continue;
      done.add(number);
      await lanes(number, async () => {
        await queues.project(number);
        await wordIndex.keep(number, 'afresh');
      });
    }
    return done.size;
  };
