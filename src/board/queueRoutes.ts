import { show, type Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { readQueueAddress, type QueueAddress } from './queueAsked.ts';
import { findRows, notUnderstood } from './queueFind.ts';
import { queuePage } from './queuePage.ts';
import type { QueueShown } from './queueShown.ts';
import { tabFor, tabsOf } from './queueTabs.ts';

/** A page of the queue, as the address asks for it. */
export const queue = async (asked: StaffAsked): Promise<Answer> => {
  const address = readQueueAddress(asked.query);
  return address ? showQueue(asked, address) : notUnderstood(asked);
};

/** The queue, with what could not be done on it. */
export const showQueue = async (
  asked: StaffAsked,
  address: QueueAddress,
  refused?: QueueShown['refused'],
): Promise<Answer> => {
  const { board, viewer } = asked;
  const { coordinator } = viewer.session;
  const { desk } = board.deps;
  const [found, areas, views] = await Promise.all([
    findRows(asked, address, { isLive: refused !== undefined }),
    desk.areas(),
    desk.views(coordinator.id),
  ]);
  const tabs = tabsOf(coordinator, views);
  const tab = address.words ? undefined : tabFor(tabs, address.wish);
  const shown = { ...found, asked: address, tabs, tab, areas, ...(refused && { refused }) };
  return { ...show(queuePage(viewer, shown), refused ? 422 : 200), scripts: true };
};
