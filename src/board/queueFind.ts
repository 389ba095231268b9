import { show, type Answer } from './answer.ts';
import type { Asked, StaffAsked } from './asked.ts';
import { workerOf } from './caseRoutes.ts';
import { errorPage } from './errorPage.ts';
import type { QueueAddress } from './queueAsked.ts';
import { askedBy } from './queueWish.ts';

/** An address that was made up. */
export const notUnderstood = ({ viewer }: Asked): Answer =>
  show(errorPage(viewer, { error: 'badRequest' }), 400);

/** What the desk has for an address of the queue. */
export const findRows = (
  asked: StaffAsked,
  { wish, words, after }: QueueAddress,
  { isLive }: { readonly isLive: boolean },
) =>
  asked.board.deps.desk.queue({
    ...askedBy(wish, asked.viewer.session.coordinator),
    ...(words !== undefined && { words }),
    ...(after !== undefined && { after }),
    worker: workerOf(asked),
    isLive,
  });
