import { goTo, show, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { entryAddress } from './entryAddress.ts';
import { failedPage } from './entryTrouble.ts';
import type { Trouble } from './providerTrouble.ts';

interface Failure {
  readonly trouble: Trouble;
  readonly code: string;
  readonly to: string;
}

/** Seconds after which it is worth trying again. */
const soon = '30';

/** Nobody came in: says why, and where to begin again. What the provider said is for the log, and only as a code. */
export const signInFailed = ({ board, viewer }: Asked, { trouble, code, to }: Failure): Answer => {
  if (trouble === 'window') return goTo(entryAddress({ to, said: 'window' }));
  board.deps.logger.warn({ trouble, code }, 'a sign-in at the identity provider failed');
  const page = failedPage(viewer, { to, why: trouble });
  if (trouble === 'refused') return show(page, 400);
  return { ...show(page, 503), headers: { 'retry-after': soon } };
};
