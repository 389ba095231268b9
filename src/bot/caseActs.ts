import type { ChatState } from '../app/chat.ts';
import type { Claimed } from '../app/ports.ts';
import { withConcerns } from '../domain/taxonomy.ts';
import {
  dangersInAny,
  hasStopped,
  intentIn,
  marksIn,
  meaning,
  type Setting,
} from '../understand/meaning.ts';
import { isQuestion, mentions, plain, saysInAny } from '../understand/phrases.ts';
import { isShort } from '../understand/reply.ts';
import { begin, fresh } from './aside.ts';
import { caseMenu } from './caseMenu.ts';
import { settingOf, type Taken, type Turn, type TurnDeps } from './deps.ts';
import { buttonNamed, type ButtonName } from './labels.ts';
import { interviewTurn } from './interviewTurn.ts';
import { changeLine, lineNamed, whatToChange } from './supportTurn.ts';

interface Heard {
  readonly state: ChatState;
  readonly text: string;
}

type Act = 'again' | 'calm' | 'withdraw' | 'message' | 'change' | 'undo' | 'correct';

/** What is done to a report that is spoken of; nothing when none is, or when something else is wanted. */
export const acted = async (
  deps: TurnDeps,
  heard: Heard,
  turn: Turn,
): Promise<Taken | undefined> => {
  const { state, text } = heard;
  if (!state.opened || (await isAnotherMatter(deps, heard, turn))) return undefined;
  const line = lineNamed(deps, text, turn);
  if (line) return changeLine(deps, { state, line }, turn);
  const act = actIn(deps, heard, turn);
  return act && acts[act](deps, heard, turn);
};

/** Somebody who may be harmed, or a flat that is named, is told of in a report of its own. */
const isAnotherMatter = async (deps: TurnDeps, { state, text }: Heard, turn: Turn) => {
  const dangers = dangersInAny(text, settingOf(deps, turn));
  const about = { follows: state.opened, text };
  return withConcerns([], dangers).length > 0 || (await namesOtherHome(deps, about, turn));
};

interface AboutHome {
  readonly follows: Claimed | undefined;
  readonly text: string;
}

/** Whether a home is named that it comes from, and not the one that the earlier report is about. */
export const namesOtherHome = async (
  deps: TurnDeps,
  { follows, text }: AboutHome,
  turn: Turn,
): Promise<boolean> => {
  const { sourceHome } = meaning(text, settingOf(deps, turn));
  if (!sourceHome) return false;
  const found = follows && (await deps.openStatus(follows));
  return !found?.isHome(sourceHome);
};

/** What a button of the case's menu does. */
const byButton: Readonly<Partial<Record<ButtonName, Act>>> = {
  again: 'again',
  calm: 'calm',
  letter: 'message',
  support: 'change',
  withdraw: 'withdraw',
  undo: 'undo',
};

const actIn = (deps: TurnDeps, { state, text }: Heard, turn: Turn): Act | undefined => {
  const button = buttonNamed(text, turn.say);
  if (button) return byButton[button] === 'undo' && !state.added ? undefined : byButton[button];
  const setting = settingOf(deps, turn);
  const named = (['again', 'calm', 'withdraw', 'message', 'change'] as const).find((name) =>
    saysInAny(text, setting.everyLanguage, ({ commands }) => commands[name]),
  );
  if (named) return named;
  if (marksIn(text, setting).includes('correction')) return 'correct';
  if (isCalm(text, setting)) return 'calm';
  return happened(text, setting) ? 'again' : undefined;
};

/** "It was quiet last night" tells of no disturbance; "… but terrible before" does. */
export const isCalm = (text: string, setting: Setting): boolean => {
  const { kinds, from, to } = meaning(text, setting);
  const names = kinds !== undefined && text.split(/\s+/).length > fewest;
  const tells = names || (from ?? to) !== undefined;
  const goesOn = mentions(plain(text), setting.words.joints);
  const isTold = !tells && !goesOn && !isQuestion(text);
  return isTold && isShort(text) && hasStopped(text, setting);
};

/** In so few words what is named is what has stopped: "the music has stopped". */
const fewest = 6;

/** "Last night from 23 to 02" after a receipt code, or "he did it again", tells that it has happened again. */
const happened = (text: string, setting: Setting): boolean => {
  const intent = intentIn(text, setting);
  if (intent === 'repeat') return true;
  const { date, kinds } = meaning(text, setting);
  if (hasStopped(text, setting)) return false;
  return intent === 'report' && date !== undefined && kinds === undefined;
};

type Doing = (deps: TurnDeps, heard: Heard, turn: Turn) => Promise<Taken> | Taken;

/** What was said may hold the answer already; if not, it is asked for. */
const again: Doing = async (deps, { state, text }, turn) => {
  const next = { ...fresh({ ...deps, ...turn }, 'again'), follows: state.opened };
  if (meaning(text, settingOf(deps, turn)).date === undefined)
    return begin(deps, next, { state, turn });
  return interviewTurn(deps, { state: { ...state, active: next }, said: { text } }, turn);
};

const calm: Doing = async (deps, { state }, turn) => {
  if (state.opened) await deps.tell(state.opened, { type: 'calm', id: turn.idFor('calm') });
  return { state, messages: [{ text: turn.say('talk:calm') }, await caseMenu(deps, state, turn)] };
};

/** What was just told to have happened again was a mistake: it is taken back. */
const undo: Doing = async (deps, { state }, turn) => {
  const { added, ...rest } = state;
  if (added) await deps.tell(added, { type: 'withdraw', id: turn.idFor('undo') });
  return {
    state: rest,
    messages: [{ text: turn.say('talk:again.undone') }, await caseMenu(deps, rest, turn)],
  };
};

/** A report that has come in is not rewritten: what was wrong in it is told to the coordinator. */
const correct: Doing = (deps, { state, text }, turn) => {
  const next = { ...state, active: fresh({ ...deps, ...turn }, 'letter') };
  return interviewTurn(deps, { state: next, said: { text } }, turn);
};

const acts: Readonly<Record<Act, Doing>> = {
  again,
  calm,
  undo,
  correct,
  withdraw: (deps, { state }, turn) =>
    begin(deps, fresh({ ...deps, ...turn }, 'withdrawal'), { state, turn }),
  message: (deps, { state }, turn) =>
    begin(deps, fresh({ ...deps, ...turn }, 'letter'), { state, turn }),
  change: whatToChange,
};
