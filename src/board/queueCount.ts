import type { RowsShown } from './queueShown.ts';
import type { StaffViewer } from './viewer.ts';

/** Says only what is known: how many are shown here, and whether more follow. */
export const countWords = (
  { say }: StaffViewer,
  { rows, after, unsure, asked }: RowsShown,
): string => {
  const count = rows.length;
  if (unsure) return say('board:queue.unsure', { count });
  if (count === 0) return asked.after ? say('board:queue.lastNone') : '';
  if (asked.after) return say(`board:queue.${after ? 'further' : 'last'}`, { count });
  return say(`board:queue.${after ? 'first' : 'count'}`, { count });
};

/** Which of them comes first. */
export const orderWords = ({ say }: StaffViewer, { rows, asked }: RowsShown): string => {
  if (rows.length < 2) return '';
  const { fresh, state } = asked.wish;
  if (asked.words) return say('board:queue.rankWords');
  if (fresh) return say('board:queue.rankFresh');
  return say(state === 'closed' ? 'board:queue.rankClosed' : 'board:queue.rank');
};
