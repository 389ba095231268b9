import type { ChatState } from '../app/chat.ts';
import { caseMenu } from './caseMenu.ts';
import type { Taken, Turn } from './deps.ts';
import { about, type End } from './ending.ts';
import { heard } from './heard.ts';
import { menu } from './menu.ts';
import { againReceipt } from './receipt.ts';

/** It happened again: recorded and read back in one turn. */
export const again: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  if (!rest.opened) return { state: rest, messages: [menu(rest, turn)] };
  const follows = rest.opened;
  const receipt = await deps.submit(draft, { ...about(turn, 'again'), follows });
  const told = againReceipt(receipt, follows, turn);
  const read = heard(draft.answers, { text: '' }, turn);
  const next = { ...rest, added: { number: receipt.number, report: receipt.report } };
  return { state: next, messages: [...read, told, caseMenu(next, turn)] };
};

/** What somebody has offered is saved already, answer by answer. */
export const thanked = ({ active, ...state }: ChatState, turn: Turn): Taken => ({
  state,
  messages: [{ text: turn.say('talk:support.thanks') }, caseMenu(state, turn)],
});

/** What the complainant writes to the coordinator. */
export const letter: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  const text = draft.answers.message ?? '';
  const { language } = turn;
  if (rest.opened) await deps.tell(rest.opened, { type: 'message', id: draft.id, text, language });
  const found = rest.opened && (await deps.openStatus(rest.opened));
  const sentWords = turn.say(found?.view.tip ? 'talk:letter.sentTip' : 'talk:letter.sent');
  return { state: rest, messages: [{ text: sentWords }, caseMenu(rest, turn)] };
};

/** The report is taken back, or stands as before. */
export const withdrawal: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  if (!draft.answers.sure || !rest.opened)
    return {
      state: rest,
      messages: [{ text: turn.say('talk:withdrawal.kept') }, caseMenu(rest, turn)],
    };
  await deps.tell(rest.opened, { type: 'withdraw', id: draft.id });
  const key = deps.landlord.municipal ? 'doneMunicipal' : 'done';
  return {
    state: rest,
    messages: [{ text: turn.say(`talk:withdrawal.${key}`) }, menu(rest, turn)],
  };
};
