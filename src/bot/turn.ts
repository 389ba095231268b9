import type { ChatState } from '../app/chat.ts';
import { longest } from '../domain/answers.ts';
import { dangersInAny } from '../understand/meaning.ts';
import type { Message } from './message.ts';
import { interviewTurn } from './interviewTurn.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { askAgain, changeLanguage, languageAsked, languageOf } from './language.ts';
import { firstWords } from './menu.ts';
import { greet, startTurn } from './startTurn.ts';

/** How much of a text is searched at a time, in UTF-16 units. */
const pieceLength = 2_000;

/** What a turn starts from: what is known, what came in. */
export interface Begun {
  readonly state: ChatState;
  readonly incoming: Incoming;
}

/**
 * One turn of a conversation: what is known and what came in → what is known now and what is said.
 * Nothing is stored here; what a turn does to cases is safe to repeat.
 */
export const takeTurn = async (
  deps: TurnDeps,
  { state: before, incoming }: Begun,
  about: Pick<Turn, 'now' | 'channel'>,
): Promise<Taken> => {
  const state = { ...before, language: languageOf(deps, before, incoming) };
  const { language } = state;
  const turn = { ...about, language, say: deps.words(language) };
  if (incoming.kind === 'joined') {
    return state.greeted ? { state, messages: [] } : greet(deps, state, turn);
  }
  const { state: next, messages } = await respond(deps, { state, incoming }, turn);
  if (state.greeted || messages.length === 0) return { state: next, messages };
  return {
    state: { ...next, greeted: true },
    messages: [...firstWords(deps, turn), ...messages],
  };
};

const respond = async (deps: TurnDeps, { state, incoming }: Begun, turn: Turn): Promise<Taken> => {
  switch (incoming.kind) {
    case 'language':
      return changeLanguage(deps, { state, to: incoming.language }, turn);
    case 'files':
      return {
        state,
        messages: [{ text: turn.say('talk:noFiles') }, ...askAgain(deps, state, turn)],
      };
    case 'blank':
      return { state, messages: askAgain(deps, state, turn) };
    case 'line':
      return interviewTurn(deps, { state, said: { line: incoming.line } }, turn);
    case 'message':
      return message(deps, { state, text: incoming.text }, turn);
    case 'joined':
    case 'nothing':
      return { state, messages: [] };
  }
};

const message = async (
  deps: TurnDeps,
  { state, text }: { readonly state: ChatState; readonly text: string },
  turn: Turn,
): Promise<Taken> => {
  if (text.length > longest) {
    const values = { length: text.length, most: longest };
    const tooLong = { text: turn.say('talk:messageTooLong', values) };
    return {
      state,
      messages: [...alarms(deps, text, turn), tooLong, ...askAgain(deps, state, turn)],
    };
  }
  const to = languageAsked(deps, text);
  if (to && to !== state.language) return changeLanguage(deps, { state, to }, turn);
  return state.active
    ? interviewTurn(deps, { state, said: { text } }, turn)
    : startTurn(deps, { state, text }, turn);
};

/** Also what is too long to be taken in is searched for danger, a piece at a time. */
const alarms = (deps: TurnDeps, text: string, { say }: Turn): readonly Message[] => {
  const everyLanguage = deps.languages.map(deps.vocabulary);
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, piece) =>
    text.slice(piece * pieceLength, (piece + 1) * pieceLength),
  );
  const heard = new Set(pieces.flatMap((piece) => dangersInAny(piece, everyLanguage)));
  return [...heard].map((danger) => ({ text: say(`talk:urgent.${danger}`) }));
};
