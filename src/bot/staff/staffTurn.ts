import type { Attachment } from 'botbuilder';
import type { QueueRow } from '../../domain/queueRow.ts';
import { local } from '../../domain/time.ts';
import { caseCard } from '../cards/caseCard.ts';
import { queueCard } from '../cards/queueCard.ts';
import { dayInWords } from '../describe.ts';
import { workerOf } from './cardAct.ts';
import type { StaffDeps, StaffTurn } from './deps.ts';
import { staffSaid } from './staffSaid.ts';

/** What is answered to somebody of the staff: words, and a card beside them. */
export interface StaffAnswer {
  readonly text?: string;
  readonly card?: Attachment;
}

/** Cases that a chat shows at a time; the rest is on the board. */
const shownInChat = 5;

/** Answers what staff ask for in their own chat; nothing when it was something else. */
export const staffTurn = async (
  deps: StaffDeps,
  text: string,
  turn: StaffTurn,
): Promise<StaffAnswer | undefined> => {
  const { say, staff, now } = turn;
  const said = staffSaid(text, { say, today: local(now).toPlainDate() });
  switch (said?.kind) {
    case 'queue':
      return listed(deps, turn);
    case 'mine':
      return listed(deps, turn, staff.id);
    case 'case':
      return shown(deps, said.number, turn);
    case 'away':
      return away(deps, said.until, turn);
    case 'back':
      await deps.setAway(staff.id, undefined);
      return { text: say('teams:back') };
    case 'awayUnclear':
    case 'help':
      return { text: say(`teams:${said.kind}`) };
    case undefined:
      return undefined;
  }
};

const away = async (deps: StaffDeps, until: string, turn: StaffTurn): Promise<StaffAnswer> => {
  const { say, staff } = turn;
  await deps.setAway(staff.id, until);
  const values = { day: dayInWords(until, say), name: backupOf(deps, turn) };
  return { text: say(staff.backup ? 'teams:away' : 'teams:awayAlone', values) };
};

const backupOf = ({ register }: StaffDeps, { staff }: StaffTurn): string =>
  register().coordinators.find(({ id }) => id === staff.backup)?.name ?? '';

const listed = async (
  { desk, publicUrl }: StaffDeps,
  { say }: StaffTurn,
  owner?: string,
): Promise<StaffAnswer> => {
  const asked = { areas: [], state: 'open' } as const;
  const { rows, after } = await desk.queue(owner ? { ...asked, owner } : asked);
  const first: readonly QueueRow[] = rows.slice(0, shownInChat);
  if (first.length === 0) return { text: say(owner ? 'teams:mineEmpty' : 'teams:queueEmpty') };
  const more = rows.length > first.length || after !== undefined;
  const title = say(owner ? 'teams:mine' : 'teams:queue');
  return { card: queueCard({ rows: first, more, title, publicUrl, say }) };
};

const shown = async (deps: StaffDeps, number: string, turn: StaffTurn): Promise<StaffAnswer> => {
  const { say, staff } = turn;
  const found = await deps.desk.show(number, workerOf(staff));
  if (!found) return { text: say('board:problems.noSuchCase') };
  return { card: caseCard({ ...found, ...deps, register: deps.register(), say, staff: staff.id }) };
};
