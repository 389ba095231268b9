import { caseNumber } from '../domain/caseNumber.ts';
import type { FollowCase } from './followCase.ts';
import type { Pending } from './ports.ts';

interface SweepDeps {
  readonly pending: Pending;
  readonly follow: FollowCase;
  /** Answers what is unanswered in a web conversation. */
  readonly answer: (conversation: string) => Promise<void>;
  readonly logger: { warn(data: object, message: string): void };
}

/** Finishes all work that was begun and left: after a crash, or when the store was away. What fails stays marked. */
export const sweep = async (deps: SweepDeps): Promise<void> => {
  for (const name of await deps.pending.all()) {
    try {
      await finish(deps, name);
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      deps.logger.warn({ kind }, 'a piece of work could not be finished yet');
    }
  }
};

const finish = async ({ follow, answer }: SweepDeps, name: string): Promise<void> => {
  const [what, key = ''] = name.split('!');
  if (what === 'chat') return answer(key);
  return follow(caseNumber.parse(key));
};
