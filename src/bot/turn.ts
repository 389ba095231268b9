import type { ChatState } from '../app/chat.ts';
import { longest } from '../domain/answers.ts';
import { dangersInAny } from '../understand/meaning.ts';
import { insideTurn } from './insideTurn.ts';
import type { Message } from './message.ts';
import { interviewTurn } from './interviewTurn.ts';
import { settingOf, type Taken, type Turn, type TurnDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import {
  askAgain,
  asksForLanguages,
  changeLanguage,
  languageAsked,
  languageChoice,
  languageHeard,
  languageOfClient,
} from './language.ts';
import { firstWords } from './menu.ts';
import { dangerInWords } from './safety.ts';
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
  about: Omit<Turn, 'language' | 'say' | 'homes'>,
): Promise<Taken> => {
  const state = { ...before, language: languageOfClient(deps, before, incoming) };
  const { language } = state;
  const turn = { ...about, language, say: deps.words(language), homes: deps.homes() };
  if (incoming.kind === 'joined') {
    return state.greeted ? { state, messages: [] } : greet(deps, state, turn);
  }
  const taken = await respond(deps, { state, incoming }, turn);
  if (state.greeted || taken.messages.length === 0) return taken;
  return {
    ...taken,
    state: { ...taken.state, greeted: true },
    messages: [...firstWords(deps, turn), ...taken.messages],
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
  if (to) return changeLanguage(deps, { state, to }, turn);
  if (asksForLanguages(deps, text)) return { state, messages: [languageChoice(deps, turn)] };
  const heard = languageHeard(deps, { state, text }, turn.now);
  return heard
    ? turned(deps, { state, text, to: heard }, turn)
    : spoken(deps, { state, text }, turn);
};

interface Spoken {
  readonly state: ChatState;
  readonly text: string;
}

const spoken = (deps: TurnDeps, { state, text }: Spoken, turn: Turn): Promise<Taken> =>
  state.active ? insideTurn(deps, { state, text }, turn) : startTurn(deps, { state, text }, turn);

/** Answered in the language that it was said in; the page follows. */
const turned = async (
  deps: TurnDeps,
  { state, text, to }: Spoken & { readonly to: string },
  turn: Turn,
): Promise<Taken> => {
  const inIt = { ...turn, language: to, say: deps.words(to) };
  const taken = await spoken(deps, { state: { ...state, language: to }, text }, inIt);
  const [first, ...rest] = taken.messages;
  return first ? { ...taken, messages: [{ ...first, language: to }, ...rest] } : taken;
};

/** Also what is too long to be taken in is searched for danger, a piece at a time. */
const alarms = (deps: TurnDeps, text: string, turn: Turn): readonly Message[] => {
  const setting = settingOf(deps, turn);
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, piece) =>
    text.slice(piece * pieceLength, (piece + 1) * pieceLength),
  );
  const heard = new Set(pieces.flatMap((piece) => dangersInAny(piece, setting)));
  const helping = { ...turn, landlord: deps.landlord };
  return [...heard].map((danger) => ({ text: dangerInWords(danger, helping) }));
};
