import type { ChatState } from '../app/chat.ts';
import { standing } from '../domain/interview.ts';
import { closestLanguage, isKind, spokenOf } from '../domain/languageTag.ts';
import { languageOf } from '../understand/languageOf.ts';
import { dangersInAny } from '../understand/meaning.ts';
import { plain, says } from '../understand/phrases.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Message } from './message.ts';
import { speak, speakingOf } from './speak.ts';
import { menu } from './menu.ts';

/** The language of the client until the person chooses one. */
export const languageOfClient = (
  { languages }: TurnDeps,
  state: ChatState,
  incoming: Incoming,
): string => {
  if (state.languageChosen || state.greeted || !('locale' in incoming)) return state.language;
  return closestLanguage(incoming.locale, languages) ?? state.language;
};

/** What a language calls itself. */
const ownName = ({ words }: TurnDeps, language: string): string =>
  words(language)('page:language.name');

/** The language that a message asks for, by any of its names, when it asks for nothing else. */
export const languageAsked = (deps: TurnDeps, text: string): string | undefined => {
  const { languages, vocabulary } = deps;
  const said = plain(text);
  return languages.find(
    (to) =>
      said === plain(ownName(deps, to)) ||
      languages.some((from) => says(said, vocabulary(from).languages[to] ?? [])),
  );
};

/**
 * The language that a message is plainly in, when it is another than the one spoken. A first message, and one that tells of
 * danger, is answered in its own language; a name or an address in the middle of the questions turns nothing.
 */
export const languageHeard = (
  deps: TurnDeps,
  { state, text }: { readonly state: ChatState; readonly text: string },
  now: Turn['now'],
): string | undefined => {
  const { languages, vocabulary } = deps;
  const own = languages
    .filter((each) => !isKind(each))
    .map((each) => [each, vocabulary(each)] as const);
  const first = !state.active && !state.languageChosen;
  if (
    !first &&
    dangersInAny(text, { everyLanguage: own.map(([, words]) => words), now }).length === 0
  )
    return undefined;
  const heard =
    text.trim().split(/\s+/).length < fewest ? undefined : languageOf(text, new Map(own));
  return heard === spokenOf(state.language) ? undefined : heard;
};

/** Fewer words than this may be a name, in any language. */
const fewest = 3;

/** Whether a message asks to choose among the languages: by the button of the menu, or in words. */
export const asksForLanguages = (
  { languages, vocabulary, words }: TurnDeps,
  text: string,
): boolean => {
  const said = plain(text);
  return languages.some(
    (each) =>
      said === plain(words(each)('talk:buttons.otherLanguage')) ||
      says(said, vocabulary(each).languages[anyOther] ?? []),
  );
};

/** Among the names of languages in a vocabulary: how one asks which there are. */
const anyOther = 'other';

/** Every language by its own name, for who cannot read this one. */
export const languageChoice = (deps: TurnDeps, { say }: Turn): Message => ({
  text: say('talk:chooseLanguage'),
  buttons: deps.languages.map((each) => ownName(deps, each)),
});

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
  return speak(standing(set, active.draft), speakingOf(deps, set, turn));
};
