import { pausedKept, type ChatState, type DialogName, type UnderWay } from '../app/chat.ts';
import { emptyDraft, type Draft } from '../domain/draft.ts';
import { resume, standing } from '../domain/interview.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import type { Message } from './message.ts';
import { menu } from './menu.ts';
import { speak, speakingOf, type Speaking } from './speak.ts';

interface Aside {
  readonly state: ChatState;
  /** What is said of it; nothing when there was nothing to keep. */
  readonly said: readonly Message[];
}

/** What has been said of a report is put aside, not thrown away; when it pushes out the oldest, that is told. */
export const putAside = (
  deps: TurnDeps,
  { active, ...rest }: ChatState,
  { say }: Pick<Turn, 'say'>,
): Aside => {
  const begun = active && isTold(active);
  if (!begun) return { state: rest, said: [] };
  const kept = { text: say('talk:stopped', { hours: deps.chatHours }) };
  const pushed = rest.paused.length >= pausedKept ? [{ text: say('talk:oldestGone') }] : [];
  const paused = [...rest.paused, active].slice(-pausedKept);
  return { state: { ...rest, paused }, said: [kept, ...pushed] };
};

/** Whether something is said that is to be kept: of a disturbance anything, in a wish for a call what it is about. */
const isTold = ({ set, draft: { answers } }: UnderWay): boolean =>
  set === 'callback'
    ? answers.ownWords !== undefined
    : (set === 'disturbance' || set === 'again') && Object.keys(answers).length > 0;

/** A new report from the first question; the old one can still be taken up. */
export const startedOver = (deps: TurnDeps, state: ChatState, speaking: Speaking): Taken => {
  const { set } = speaking;
  const draft = emptyDraft(speaking.idFor('draft'));
  const aside = putAside(deps, state, speaking);
  const { set: name = 'disturbance', follows } = state.active ?? {};
  const active = { set: name, version: set.version, draft, ...(follows && { follows }) };
  const messages = [...aside.said, ...speak(resume(set, draft), speaking)];
  return { state: { ...aside.state, active }, messages };
};

/** The questions end here; what was said stays. */
export const stopped = (deps: TurnDeps, state: ChatState, turn: Turn): Taken => {
  const aside = putAside(deps, state, turn);
  return { state: aside.state, messages: [...aside.said, menu(aside.state, turn)] };
};

/** A set that has not begun. */
export const fresh = (
  { dialogs, idFor }: Pick<TurnDeps, 'dialogs'> & Pick<Turn, 'idFor'>,
  set: DialogName,
  known: Partial<Draft> = {},
): UnderWay => ({
  set,
  version: dialogs[set].version,
  draft: { ...emptyDraft(idFor(`draft.${set}`)), ...known },
});

/** Begins, or takes up, a set: says what stands open in it. */
export const begin = (
  deps: TurnDeps,
  next: UnderWay,
  { state, turn }: { readonly state: ChatState; readonly turn: Turn },
): Taken => {
  const set = deps.dialogs[next.set];
  const messages = speak(standing(set, next.draft), speakingOf(deps, set, turn));
  return { state: { ...state, active: next }, messages };
};
