import { z } from 'zod';
import { tabName, wishOf } from './queueTabs.ts';
import { all, queryOf, wishIn, type Wish } from './queueWish.ts';

/** The desk's mark for the next page: opaque here, but never anything odd. */
const after = z.string().regex(/^[\w!.~=-]{1,500}$/);

const queueQuery = z.object({
  view: tabName,
  after: after.optional(),
  q: z.string().trim().max(200).optional(),
});

/** What the address of the queue asks for. */
export interface QueueAddress {
  readonly wish: Wish;
  /** Words to find cases by, as they were typed. */
  readonly words?: string;
  readonly after?: string;
}

/** Reads the address; nothing when it was made up. Whoever looks for words looks among all cases, unless the address says otherwise. */
export const readQueueAddress = (query: URLSearchParams): QueueAddress | undefined => {
  const asked = queueQuery.safeParse(Object.fromEntries(query));
  if (!asked.success) return undefined;
  const { view, after: from, q: words } = asked.data;
  const told = wishIn(query, words ? 'any' : 'open');
  const usual: Wish = words ? { ...all, state: 'any' } : wishOf[view];
  return { wish: told ?? usual, ...(words && { words }), ...(from && { after: from }) };
};

/** The same as an address of the queue, or of its rows alone. */
export const queueAddress = (
  { wish, words, after: from }: QueueAddress,
  path: '/board' | '/board/queue/rows' | '/board/queue.csv' = '/board',
): string => {
  const query = new URLSearchParams(queryOf(wish));
  if (words) query.set('q', words);
  if (from) query.set('after', from);
  return `${path}?${query.toString()}`;
};
