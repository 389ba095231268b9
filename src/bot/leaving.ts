import { pickAnswers } from '../domain/answers.ts';
import { newChat, type ChatState } from '../app/chat.ts';
import type { Claimed } from '../app/ports.ts';
import { begin, fresh, putAside } from './aside.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';

/** Somebody wants a person: a half-said report is put aside, what is known of how to reach them comes along. */
export const callUp = (deps: TurnDeps, state: ChatState, turn: Turn): Taken => {
  const { next, aside } = wish(deps, state, turn);
  const asked = begin(deps, next, { state: aside.state, turn });
  const lead = { text: turn.say('talk:callback.lead', { phone: deps.landlord.phone }) };
  return { state: asked.state, messages: [...aside.said, lead, ...asked.messages] };
};

/** A new wish to be called up, or the one that is told already. */
const wish = (deps: TurnDeps, state: ChatState, turn: Turn) => {
  const { active } = state;
  if (active?.set === 'callback') {
    const next = { ...active, draft: { ...active.draft, halted: false } };
    return { next, aside: { state, said: [] } };
  }
  const { answers: told, warned = [] } = active?.draft ?? { answers: {} };
  const answers = pickAnswers(told, ['name', 'reach']);
  // A number that is known is shown, and kept or changed: nobody is called up without having asked for it.
  const asking = answers.reach ? ({ asking: 'reach' } as const) : {};
  const next = fresh({ ...deps, ...turn }, 'callback', { answers, warned, ...asking });
  return { next, aside: putAside(deps, state, turn) };
};

/**
 * Whoever has protected personal data is helped by a person, and nothing that was said here is kept. What has been sent
 * stands: they are told, and so is the coordinator.
 */
export const elsewhere = async (deps: TurnDeps, state: ChatState, turn: Turn): Promise<Taken> => {
  const { say, language } = turn;
  const { languageChosen } = state;
  const text = say('talk:buttons.protectedIdentity');
  const id = turn.idFor('protectedIdentity');
  const sent = sentFrom(state);
  const cases = new Map(sent.map((each) => [each.number, each]));
  for (const each of cases.values()) await deps.tell(each, { type: 'message', id, text, language });
  // What was answered tells what was said.
  const seen = state.seen.map(({ id: heardId }) => ({ id: heardId }));
  const number = [...cases.keys()].join(', ');
  const standing = sent.length > 0 ? [{ text: say('talk:elsewhereSent', { number }) }] : [];
  const told = { text: say('talk:elsewhere', { phone: deps.landlord.phone }), forgotten: true };
  return {
    state: { ...newChat(state.language), languageChosen, greeted: true, seen },
    messages: [told, ...standing],
    forget: true,
  };
};

/** What was sent from here, and what is spoken of. */
const sentFrom = ({ sent = [], opened }: ChatState): readonly Claimed[] =>
  opened && !sent.some(({ report }) => report === opened.report) ? [...sent, opened] : sent;
