import { stamp } from '../domain/time.ts';
import { begin, fresh } from './aside.ts';
import { caseMenu } from './caseMenu.ts';
import { about, type End } from './finished.ts';
import { heard } from './heard.ts';
import { menu } from './menu.ts';
import { againReceipt } from './receipt.ts';
import { remember } from './sentTurn.ts';

/** It happened again: recorded and read back in one turn. */
export const again: End = async (deps, { state, draft, follows = state.opened }, turn) => {
  // Its report is no longer spoken of: what was said becomes one of its own.
  if (!follows) {
    const { answers, warned } = draft;
    const next = fresh({ ...deps, ...turn }, 'disturbance', { answers, warned });
    return begin(deps, next, { state, turn });
  }
  const receipt = await deps.submit(draft, { ...about(turn, 'again'), follows });
  const told = againReceipt(receipt, follows, turn);
  const read = heard(draft.answers, { text: '' }, turn);
  const { number, report } = receipt;
  const added = { number, report, at: stamp(turn.now) };
  const next = remember({ ...state, opened: follows, added }, receipt);
  return { state: next, messages: [...read, told, await caseMenu(deps, next, turn)] };
};

/** What somebody has offered is saved already, answer by answer. */
export const thanked: End = async (deps, { state }, turn) => {
  const thanks = { text: turn.say('talk:support.thanks') };
  return { state, messages: [thanks, await caseMenu(deps, state, turn)] };
};

/** What the complainant writes to the coordinator. */
export const letter: End = async (deps, { state, draft }, turn) => {
  const text = draft.answers.message ?? '';
  const { language } = turn;
  if (state.opened)
    await deps.tell(state.opened, { type: 'message', id: draft.id, text, language });
  const found = state.opened && (await deps.openStatus(state.opened));
  const sentWords = turn.say(found?.view.tip ? 'talk:letter.sentTip' : 'talk:letter.sent');
  return { state, messages: [{ text: sentWords }, await caseMenu(deps, state, turn)] };
};

/** The report is taken back, or stands as before. */
export const withdrawal: End = async (deps, { state, draft }, turn) => {
  if (!draft.answers.sure || !state.opened)
    return {
      state,
      messages: [{ text: turn.say('talk:withdrawal.kept') }, await caseMenu(deps, state, turn)],
    };
  await deps.tell(state.opened, { type: 'withdraw', id: draft.id });
  const key = deps.landlord.municipal ? 'doneMunicipal' : 'done';
  return {
    state,
    messages: [{ text: turn.say(`talk:withdrawal.${key}`) }, menu(state, turn)],
  };
};
