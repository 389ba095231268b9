import type { ChatState } from '../app/chat.ts';
import { dangersInAny, meaning } from '../understand/meaning.ts';
import { isShort } from '../understand/reply.ts';
import { begin, fresh } from './aside.ts';
import { acted } from './caseActs.ts';
import { caseMenu } from './caseMenu.ts';
import { settingOf, type Taken, type Turn, type TurnDeps } from './deps.ts';
import { callUp, elsewhere } from './leaving.ts';
import { interviewTurn } from './interviewTurn.ts';
import { firstWords, menu } from './menu.ts';
import { repairInWords } from './safety.ts';
import { mine, statusTurn } from './status.ts';
import { codeIn, hidesFrom, isStale, wanted } from './wanted.ts';

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
export const startTurn = async (deps: TurnDeps, heard: Heard, turn: Turn): Promise<Taken> =>
  (await wantedElse(deps, heard, turn)) ??
  said(deps, { ...heard, text: turn.say('talk:unclear') }, turn);

/** What the person wants, done; nothing when that is not clear. */
export const wantedElse = async (
  deps: TurnDeps,
  heard: Heard,
  turn: Turn,
): Promise<Taken | undefined> => {
  const { state, text } = heard;
  if (hidesFrom(deps, text, turn)) return elsewhere(deps, state, turn);
  const code = codeIn(text);
  if (code) return coded(deps, { state, text, code }, turn);
  if (isStale(deps, heard, turn))
    return said(deps, { state, text: turn.say('problems:oldButton') }, turn);
  return (await acted(deps, heard, turn)) ?? doing(deps, heard, turn);
};

const doing = async (deps: TurnDeps, heard: Heard, turn: Turn): Promise<Taken | undefined> => {
  const { state } = heard;
  const want = wanted(deps, heard, turn);
  switch (want) {
    case 'resume':
      return goOn(deps, heard, turn);
    case 'status':
    case 'repeat':
      return status(deps, state, turn);
    case 'story':
      return report(deps, heard, turn);
    case 'report':
      return begin(deps, fresh({ ...deps, ...turn }, 'disturbance'), { state, turn });
    case 'human':
      return callUp(deps, state, turn);
    case 'greeting':
      return greet(deps, state, turn);
    case 'unclear':
      return undefined;
    default:
      return said(deps, { state, text: inWords[want](deps, state, turn) }, turn);
  }
};

/** What is answered with words alone. A fault in the building goes to those who mend it. */
const inWords = {
  sendAgain: (_, { submitted = '' }, { say }) => say('talk:receipt.again', { number: submitted }),
  tooLate: (_, __, { say }) => say('problems:oldButton'),
  help: ({ landlord: { phone } }, _, { say }) => say('talk:help', { phone }),
  rent: ({ landlord: { phone } }, _, { say }) => say('talk:rent', { phone }),
  thanks: (_, __, { say }) => say('talk:thanks'),
  repair: ({ landlord }, _, { say }) =>
    say('talk:repair.lead', { repair: repairInWords(landlord, say) }),
} satisfies Readonly<Record<string, (deps: TurnDeps, state: ChatState, turn: Turn) => string>>;

/** What is told beside a code is about that report: "… it happened again last night". */
const coded = async (
  deps: TurnDeps,
  { state, text, code }: Heard & { readonly code: string },
  turn: Turn,
): Promise<Taken> => {
  const looked = await statusTurn(deps, { state, said: code }, turn);
  const rest = text.replace(code, ' ').trim();
  // Danger comes before how it goes.
  if (inDanger(deps, rest, turn)) return report(deps, { state: looked.state, text: rest }, turn);
  const act =
    !looked.unfit && rest !== '' && rest !== text
      ? await acted(deps, { state: looked.state, text: rest }, turn)
      : undefined;
  return act ? { ...act, messages: [...looked.messages.slice(0, 1), ...act.messages] } : looked;
};

/** Takes up the report that was put aside last. */
const goOn = (deps: TurnDeps, { state }: Heard, turn: Turn): Taken => {
  const last = state.paused.at(-1);
  if (!last) return { state, messages: [menu(state, turn)] };
  return begin(deps, last, { state: { ...state, paused: state.paused.slice(0, -1) }, turn });
};

const inDanger = (deps: TurnDeps, text: string, turn: Turn): boolean =>
  dangersInAny(text, settingOf(deps, turn)).length > 0;

/** A first message is kept in its own words; what it tells beside is answered already. */
const report = async (deps: TurnDeps, { state, text }: Heard, turn: Turn): Promise<Taken> => {
  const danger = inDanger(deps, text, turn);
  const answers = isShort(text) && !danger ? {} : { ownWords: text };
  const next = fresh({ ...deps, ...turn }, 'disturbance', { answers });
  if (danger || meaning(text, settingOf(deps, turn)).kinds) {
    return interviewTurn(deps, { state: { ...state, active: next }, said: { text } }, turn);
  }
  const begun = begin(deps, next, { state, turn });
  return { ...begun, messages: [{ text: turn.say('talk:kept') }, ...begun.messages] };
};

/** How it goes: by the sign-in where there is one, by this very chat, or else by the receipt code. */
const status = async (deps: TurnDeps, state: ChatState, turn: Turn): Promise<Taken> =>
  (await mine(deps, state, turn)) ??
  begin(deps, fresh({ ...deps, ...turn }, 'status'), { state, turn });

/** Said, and what can be done from here: about the report that is spoken of, if one is. */
const said = async (deps: TurnDeps, { state, text }: Heard, turn: Turn): Promise<Taken> => {
  const choices = state.opened ? await caseMenu(deps, state, turn) : menu(state, turn);
  return { state, messages: [{ text }, choices] };
};
