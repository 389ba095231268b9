import type { Rows } from './rows.ts';
import { every } from './scan.ts';

/** The days on which chats were begun or moved to: `chatdays` names the days, `chats:<day>` the chats of one. */
const dayList = 'chatdays';

const dayOf = (touched: string): string => touched.slice(0, 10);
const partition = (day: string): string => `chats:${day}`;

/** Lists a chat under the day on which it was last touched. */
export const noteChat = async (rows: Rows, touched: string, hash: string): Promise<void> => {
  const day = dayOf(touched);
  await rows.commit(dayList, [{ op: 'insert', row: day, cells: {} }]);
  await rows.commit(partition(day), [{ op: 'insert', row: hash, cells: {} }]);
};

/** The days that have chats and lie before this one. */
export const daysBefore = async (rows: Rows, moment: string): Promise<readonly string[]> => {
  const found = await every(rows, dayList, { to: dayOf(moment) });
  return found.map(({ row }) => row);
};

export const chatsOf = async (rows: Rows, day: string): Promise<readonly string[]> =>
  (await every(rows, partition(day), {})).map(({ row }) => row);

/** Takes a chat off the list of a day; the day goes with its last one. */
export const forgetChat = async (rows: Rows, day: string, hash: string): Promise<void> => {
  await remove(rows, partition(day), hash);
  const { rows: left } = await rows.scan(partition(day), { limit: 1 });
  if (left.length === 0) await remove(rows, dayList, day);
};

const remove = async (rows: Rows, from: string, row: string): Promise<void> => {
  const found = await rows.get(from, row);
  if (found) await rows.commit(from, [{ op: 'delete', row, etag: found.etag }]);
};
