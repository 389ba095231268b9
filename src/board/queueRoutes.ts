import { z } from 'zod';
import { show, type Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { errorPage } from './errorPage.ts';
import { queuePage } from './queuePage.ts';
import { askedBy, tabName } from './queueTabs.ts';

/** The desk's mark for the next page: opaque here, but never anything odd. */
const after = z.string().regex(/^[\w!.~=-]{1,500}$/);

const queueQuery = z.object({ view: tabName, after: after.optional() });

/** A page of the queue, as the tab in the address asks for it. */
export const queue = async ({ board, viewer, query }: StaffAsked): Promise<Answer> => {
  const asked = queueQuery.safeParse(Object.fromEntries(query));
  if (!asked.success) return show(errorPage(viewer, { error: 'badRequest' }), 400);
  const { view, after: from } = asked.data;
  const found = await board.deps.desk.queue({
    ...askedBy(view, viewer.session.coordinator),
    ...(from && { after: from }),
  });
  return show(queuePage(viewer, { ...found, tab: view, further: from !== undefined }));
};
