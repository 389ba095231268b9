import { z } from 'zod';
import { local } from '../domain/time.ts';
import type { Answer } from './answer.ts';
import { isStaff, type Asked } from './asked.ts';
import { readQueueAddress } from './queueAsked.ts';
import { findRows, notUnderstood } from './queueFind.ts';
import { nothingNew, queueNews, signedOutNews } from './queueNews.ts';
import { changedSince, seenOf } from './queueSeen.ts';

const marks = z.string().max(2_000);

/**
 * The rows alone, when they are others than the page has: it asks for them by itself, time and again. Nobody has touched anything, so the
 * half hour of the session runs on.
 */
export const queueRows = async (asked: Asked): Promise<Answer> => {
  if (!isStaff(asked)) return signedOutNews(asked.viewer);
  const address = readQueueAddress(asked.query);
  const seen = marks.safeParse(asked.query.get('seen'));
  // A search may read names, and every reading is on record: it is never made again by itself.
  if (!address || address.words || !seen.success) return notUnderstood(asked);
  const found = await findRows(asked, address, { isLive: true });
  if (seenOf(found.rows, todayOf(asked)) === seen.data) return nothingNew;
  const changed = changedSince(seen.data, found.rows);
  return queueNews(asked.viewer, { ...found, asked: address, changed });
};

const todayOf = ({ viewer }: Asked): string => local(viewer.now).toPlainDate().toString();
