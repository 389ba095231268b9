import { stamp } from '../domain/time.ts';
import { begin, fresh } from './aside.ts';
import { caseMenu } from './caseMenu.ts';
import { about, type End } from './ending.ts';
import { heard } from './heard.ts';
import { menu } from './menu.ts';
import { againReceipt } from './receipt.ts';
import { remember } from './sentTurn.ts';

/** It happened again: recorded and read back in one turn. */
export const again: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  const follows = active?.follows ?? rest.opened;
  // Its report is no longer spoken of: what was said becomes one of its own.
  if (!follows) {
    const { answers, warned } = draft;
    const next = fresh({ ...deps, ...turn }, 'disturbance', { answers, warned });
    return begin(deps, next, { state: rest, turn });
  }
  const receipt = await deps.submit(draft, { ...about(turn, 'again'), follows });
  const told = againReceipt(receipt, follows, turn);
  const read = heard(draft.answers, { text: '' }, turn);
  const { number, report } = receipt;
  const added = { number, report, at: stamp(turn.now) };
  const next = remember({ ...rest, opened: follows, added }, receipt);
  return { state: next, messages: [...read, told, await caseMenu(deps, next, turn)] };
};

/** What somebody has offered is saved already, answer by answer. */
export const thanked: End = async (deps, { state: { active, ...state } }, turn) => {
  const thanks = { text: turn.say('talk:support.thanks') };
  return { state, messages: [thanks, await caseMenu(deps, state, turn)] };
};

/** What the complainant writes to the coordinator. */
export const letter: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  const text = draft.answers.message ?? '';
  const { language } = turn;
  if (rest.opened) await deps.tell(rest.opened, { type: 'message', id: draft.id, text, language });
  const found = rest.opened && (await deps.openStatus(rest.opened));
  const sentWords = turn.say(found?.view.tip ? 'talk:letter.sentTip' : 'talk:letter.sent');
  return { state: rest, messages: [{ text: sentWords }, await caseMenu(deps, rest, turn)] };
};

/** The report is taken back, or stands as before. */
export const withdrawal: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  if (!draft.answers.sure || !rest.opened)
    return {
      state: rest,
      messages: [{ text: turn.say('talk:withdrawal.kept') }, await caseMenu(deps, rest, turn)],
    };
  await deps.tell(rest.opened, { type: 'withdraw', id: draft.id });
  const key = deps.landlord.municipal ? 'doneMunicipal' : 'done';
  return {
    state: rest,
    messages: [{ text: turn.say(`talk:withdrawal.${key}`) }, menu(rest, turn)],
  };
};
