import { z } from 'zod';
import { goTo, type Answer } from './answer.ts';
import { staffForm } from './guards.ts';
import { queueAddress, readQueueAddress } from './queueAsked.ts';
import { showQueue } from './queueRoutes.ts';
import { all, queryOf, type Wish } from './queueWish.ts';

const viewFields = z.strictObject({
  csrf: z.string(),
  query: z.string().max(500),
  name: z.string().max(200),
});

const wishIn = (query: string): Wish => readQueueAddress(new URLSearchParams(query))?.wish ?? all;

/** Keeps what is asked for now under a name. */
export const keepView = staffForm(viewFields, async (asked, { query, name }) => {
  const address = { wish: wishIn(query) };
  const { id } = asked.viewer.session.coordinator;
  const view = { name, query: queryOf(address.wish) };
  const kept = await asked.board.deps.desk.keepView(id, view);
  return kept.ok
    ? goTo(queueAddress(address))
    : showQueue(asked, address, { problem: kept.problem, name });
});

/** Takes a view away from the tabs. */
export const dropView = staffForm(viewFields, async (asked, { name }) => {
  await asked.board.deps.desk.dropView(asked.viewer.session.coordinator.id, name);
  return goTo('/board');
});

/** Somebody asked for the address of a form by GET, as after a change of language. */
export const viewRead = async (): Promise<Answer> => goTo('/board');
