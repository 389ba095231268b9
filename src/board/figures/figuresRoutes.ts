import { z } from 'zod';
import type { ClosingDays } from '../../app/listFigures.ts';
import type { QueueRow } from '../../domain/queueRow.ts';
import { day, local } from '../../domain/time.ts';
import { show, type Answer } from '../answer.ts';
import type { StaffAsked } from '../asked.ts';
import { errorPage } from '../errorPage.ts';
import { readQueueAddress } from '../queueAsked.ts';
import { findRows } from '../queueFind.ts';
import type { Wish } from '../queueWish.ts';
import { csvAnswer } from './csv.ts';
import { figuresPage } from './figuresPage.ts';
import { figuresSheet } from './figuresSheet.ts';
import { queueSheet } from './queueSheet.ts';

/** So many rows a file has at most. */
const mostRows = 5_000;

const badRequest = ({ viewer }: StaffAsked): Answer =>
  show(errorPage(viewer, { error: 'badRequest' }), 400);

/** The queue as the address filters it, all pages of it, as a file. Words are not looked for: they may be names. */
export const queueCsv = async (asked: StaffAsked): Promise<Answer> => {
  const address = readQueueAddress(asked.query);
  if (!address) return badRequest(asked);
  return csvAnswer(queueSheet(asked.viewer, await allRows(asked, address.wish)));
};

const allRows = async (asked: StaffAsked, wish: Wish): Promise<readonly QueueRow[]> => {
  const rows: QueueRow[] = [];
  let after: string | undefined;
  do {
    const page = await findRows(asked, { wish, ...(after && { after }) }, { isLive: true });
    rows.push(...page.rows);
    ({ after } = page);
  } while (after !== undefined && rows.length < mostRows);
  return rows.slice(0, mostRows);
};

/** The year until today, unless other days are asked for. */
const daysIn = ({ viewer, query }: StaffAsked): ClosingDays => {
  const today = local(viewer.now).toPlainDate();
  return {
    from: query.get('from') ?? today.subtract({ years: 1 }).add({ days: 1 }).toString(),
    to: query.get('to') ?? today.toString(),
  };
};

const closingDays = z.object({ from: day, to: day }).refine(({ from, to }) => from <= to);

/** How the cases of these days ended. */
export const figures = async (asked: StaffAsked): Promise<Answer> => {
  const days = daysIn(asked);
  const { data } = closingDays.safeParse(days);
  if (!data) return show(figuresPage(asked.viewer, { days }), 422);
  const found = await asked.board.deps.desk.figures(data);
  return show(figuresPage(asked.viewer, { days: data, found }));
};

/** The same, one case a row, as a file. */
export const figuresCsv = async (asked: StaffAsked): Promise<Answer> => {
  const { data } = closingDays.safeParse(daysIn(asked));
  if (!data) return badRequest(asked);
  const found = await asked.board.deps.desk.figures(data);
  return csvAnswer(figuresSheet(asked.viewer, found.figures, data));
};
