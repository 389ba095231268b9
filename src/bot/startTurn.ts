import type { ChatState, DialogName, UnderWay } from '../app/chat.ts';
import { emptyDraft } from '../domain/draft.ts';
import { resume } from '../domain/interview.ts';
import { dangersInAny, meaning } from '../understand/meaning.ts';
import { mentions, plain, says } from '../understand/phrases.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import { interviewTurn } from './interviewTurn.ts';
import { firstWords, menu } from './menu.ts';
import { speak } from './speak.ts';
import { statusTurn } from './status.ts';

/** The first words: a bot, no emergency line, who reads. */
export const greet = (deps: TurnDeps, state: ChatState, turn: Turn): Taken => ({
  state: { ...state, greeted: true },
  messages: [...firstWords(deps, turn), menu(state, turn)],
});

interface Heard {
  readonly state: ChatState;
  readonly text: string;
}

/** A message when nothing is under way: what does the person want? */
export const startTurn = async (deps: TurnDeps, heard: Heard, turn: Turn): Promise<Taken> => {
  const { state, text } = heard;
  if (/^[\d\s-]{16,24}$/.test(text.trim())) return code(deps, heard, turn);
  switch (wanted(deps, heard, turn)) {
    case 'resume':
      return goOn(deps, heard, turn);
    case 'sendAgain':
      return sentAlready(state, turn);
    case 'status':
      return begin(deps, active(deps, 'status'), { state, turn });
    case 'story':
      return report(deps, heard, turn);
    case 'report':
      return begin(deps, active(deps, 'disturbance'), { state, turn });
    case 'help':
      return helped(deps, state, turn);
    case 'other':
      return small(deps, heard, turn);
  }
};

type Wanted = 'help' | 'resume' | 'sendAgain' | 'status' | 'story' | 'report' | 'other';

/** Danger comes before everything else; and "they go on playing music" tells of music, not of a report put aside. */
const wanted = (deps: TurnDeps, { state, text }: Heard, { language, now }: Turn): Wanted => {
  const words = deps.vocabulary(language);
  const said = plain(text);
  const { intents, commands } = words;
  const everyLanguage = deps.languages.map(deps.vocabulary);
  const ways: readonly (readonly [Wanted, () => boolean])[] = [
    ['story', () => dangersInAny(text, everyLanguage).length > 0],
    [
      'help',
      () => everyLanguage.some(({ commands: each }) => says(plain(text) || text.trim(), each.help)),
    ],
    ['status', () => isShort(text) && mentions(said, intents.status)],
    ['story', () => meaning(text, { ...deps, words, now }).kinds !== undefined],
    ['story', () => !isShort(text)],
    ['resume', () => mentions(said, intents.resume)],
    ['sendAgain', () => state.submitted !== undefined && says(said, commands.send)],
    ['report', () => mentions(said, intents.report)],
  ];
  return ways.find(([, holds]) => holds())?.[0] ?? 'other';
};

const active = (deps: TurnDeps, set: DialogName) => ({
  set,
  version: deps.dialogs[set].version,
  draft: emptyDraft(deps.newId()),
});

/** Takes up the report that was put aside last. */
const goOn = (deps: TurnDeps, { state }: Heard, turn: Turn): Taken => {
  const last = state.paused.at(-1);
  if (!last) return { state, messages: [menu(state, turn)] };
  return begin(deps, last, { state: { ...state, paused: state.paused.slice(0, -1) }, turn });
};

/** Asks the first question of a set that is not answered. */
const begin = (
  deps: TurnDeps,
  next: UnderWay,
  { state, turn }: { readonly state: ChatState; readonly turn: Turn },
): Taken => {
  const set = deps.dialogs[next.set];
  const messages = speak(resume(set, next.draft), { ...turn, set, phone: deps.landlord.phone });
  return { state: { ...state, active: next }, messages };
};

/** From this length on, in UTF-16 units, a first message is a story, whatever it is about. */
const storyLength = 40;

const isShort = (text: string): boolean => text.trim().length < storyLength;

/** A first message is kept in its own words; what it tells beside is answered already. */
const report = async (deps: TurnDeps, { state, text }: Heard, turn: Turn): Promise<Taken> => {
  const next = active(deps, 'disturbance');
  const words = deps.vocabulary(turn.language);
  const everyLanguage = deps.languages.map(deps.vocabulary);
  const inDanger = dangersInAny(text, everyLanguage).length > 0;
  const answers = isShort(text) && !inDanger ? {} : { ownWords: text };
  const draft = { ...next.draft, answers };
  if (inDanger || meaning(text, { ...deps, words, now: turn.now }).kinds) {
    return interviewTurn(
      deps,
      { state: { ...state, active: { ...next, draft } }, said: { text } },
      turn,
    );
  }
  const begun = begin(deps, { ...next, draft }, { state, turn });
  return { ...begun, messages: [{ text: turn.say('talk:kept') }, ...begun.messages] };
};

const code = async (deps: TurnDeps, { state, text }: Heard, turn: Turn): Promise<Taken> => {
  const looked = await statusTurn(deps, { state, said: text }, turn);
  return { state: looked.state, messages: [...looked.messages, menu(looked.state, turn)] };
};

const sentAlready = (state: ChatState, turn: Turn): Taken => {
  const again = turn.say('talk:receipt.again', { number: state.submitted ?? '' });
  return { state, messages: [{ text: again }, menu(state, turn)] };
};

/** Somebody who asks for help may be in danger, or want a person. */
const helped = ({ landlord }: TurnDeps, state: ChatState, turn: Turn): Taken => {
  const text = turn.say('talk:help', { phone: landlord.phone });
  return { state, messages: [{ text }, menu(state, turn)] };
};

const small = (deps: TurnDeps, { state, text }: Heard, turn: Turn): Taken => {
  const { intents } = deps.vocabulary(turn.language);
  const said = plain(text);
  if (mentions(said, intents.thanks))
    return { state, messages: [{ text: turn.say('talk:thanks') }, menu(state, turn)] };
  if (mentions(said, intents.greeting)) return greet(deps, state, turn);
  return { state, messages: [{ text: turn.say('talk:unclear') }, menu(state, turn)] };
};
