import type { ChatState } from '../app/chat.ts';
import { resume } from '../domain/interview.ts';
import { plain, says } from '../understand/phrases.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Message } from './message.ts';
import { speak } from './speak.ts';
import { menu } from './menu.ts';

/** The language of the client until the person chooses one. */
export const languageOf = (
  { languages }: TurnDeps,
  state: ChatState,
  incoming: Incoming,
): string => {
  if (state.languageChosen || state.greeted || !('locale' in incoming)) return state.language;
  const spoken = incoming.locale.toLowerCase().split('-')[0];
  return languages.find((each) => each === spoken) ?? state.language;
};

/** The language that a message asks for, when it asks for nothing else. */
export const languageAsked = (
  { languages, vocabulary }: TurnDeps,
  text: string,
): string | undefined => {
  const said = plain(text);
  return languages.find((to) =>
    languages.some((from) => says(said, vocabulary(from).languages[to] ?? [])),
  );
};

/** From now on in another language; what was asked is asked again in it. An unknown language changes nothing. */
export const changeLanguage = (
  deps: TurnDeps,
  { state, to }: { readonly state: ChatState; readonly to: string },
  turn: Turn,
): Taken => {
  if (!deps.languages.includes(to)) return { state, messages: [] };
  const changed = { ...state, language: to, languageChosen: true };
  const spoken = { ...turn, language: to, say: deps.words(to) };
  const first = { text: spoken.say('talk:languageChanged'), language: to };
  return { state: changed, messages: [first, ...askAgain(deps, changed, spoken)] };
};

/** What was asked last, asked again: nothing said so far is lost. */
export const askAgain = (deps: TurnDeps, state: ChatState, turn: Turn): readonly Message[] => {
  const { active } = state;
  if (!active) return [menu(state, turn)];
  const set = deps.dialogs[active.set];
  return speak(resume(set, active.draft), { ...turn, set, phone: deps.landlord.phone });
};
