import { newChat, sentKept, type ChatState } from '../app/chat.ts';
import type { Claimed } from '../app/ports.ts';
import { isConcern } from '../domain/taxonomy.ts';
import { begin, fresh } from './aside.ts';
import type { Taken, Turn } from './deps.ts';
import { about, type End } from './finished.ts';
import type { Message } from './message.ts';
import { menu } from './menu.ts';
import { callbackReceipt, receiptMessage } from './receipt.ts';

/** The receipt comes first; what helps beside it is asked then, and nobody has to answer. */
export const sent: End = async (deps, { state, draft }, turn) => {
  // A tip is nobody's, also where the channel knows who writes.
  const { person, talk } = draft.answers.protection === 'tip' ? nobody : turn;
  const receipt = await deps.submit(draft, { ...about(turn, 'report'), person, talk });
  const { added, ...rest } = state;
  const { number, report } = receipt;
  const next = remember({ ...rest, submitted: number, opened: { number, report } }, receipt);
  const { answers } = draft;
  const told = receiptMessage(receipt, isConcern(answers), turn);
  if (receipt.reach === 'tip') return tipped(state, told, turn);
  if (isConcern(answers)) return { state: next, messages: [told, menu(next, turn)] };
  const known = answers.others ? { others: answers.others } : {};
  const asked = begin(deps, fresh({ ...deps, ...turn }, 'support', { answers: known }), {
    state: next,
    turn,
  });
  const lead = { text: turn.say('talk:support.lead') };
  return { state: asked.state, messages: [told, lead, ...asked.messages] };
};

const nobody = { person: undefined, talk: undefined };

/** What has left this chat: whoever turns out to be protected must know of all of it. */
export const remember = (state: ChatState, { number, report }: Claimed): ChatState => ({
  ...state,
  sent: [...(state.sent ?? []), { number, report }].slice(-sentKept),
});

/** Nothing in the chat leads back from a tip to who sent it: what was said is forgotten, the receipt alone stays. */
const tipped = (
  { language, languageChosen, seen, paused }: ChatState,
  told: Message,
  turn: Turn,
): Taken => {
  const clean = { ...newChat(language), languageChosen, greeted: true, seen };
  const gone = paused.length > 0 ? [{ text: turn.say('talk:receipt.tipForgets') }] : [];
  return {
    state: clean,
    messages: [{ ...told, forgotten: true }, ...gone, menu(clean, turn)],
    forget: true,
  };
};

/** A wish to be called up lands in the queue. */
export const callback: End = async (deps, { state, draft }, turn) => {
  const { person } = turn;
  const receipt = await deps.submit(draft, { ...about(turn, 'callback'), person });
  const next = remember(state, receipt);
  return { state: next, messages: [callbackReceipt(receipt, deps, turn), menu(next, turn)] };
};
