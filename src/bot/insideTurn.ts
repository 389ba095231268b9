import type { ChatState } from '../app/chat.ts';
import { nextQuestion } from '../domain/draft.ts';
import { dangersInAny, hasStopped, intentIn, meaning } from '../understand/meaning.ts';
import { isStory } from '../understand/reply.ts';
import { fresh, putAside } from './aside.ts';
import { namesOtherHome } from './caseActs.ts';
import { settingOf, type Taken, type Turn, type TurnDeps } from './deps.ts';
import { interviewTurn } from './interviewTurn.ts';
import { buttonNamed } from './labels.ts';
import { askAgain } from './language.ts';
import { startTurn, wantedElse } from './startTurn.ts';
import { isCode, wanted } from './wanted.ts';

interface Spoken {
  readonly state: ChatState;
  readonly text: string;
}

/** A report is asked on until it is whole; a small question gives way to whatever else the person wants. */
export const insideTurn = async (deps: TurnDeps, said: Spoken, turn: Turn): Promise<Taken> => {
  const elsewhere = await toldElsewhere(deps, said, turn);
  if (elsewhere) return elsewhere;
  const { state, text } = said;
  const inside = await interviewTurn(deps, { state, said: { text } }, turn);
  const waits = !inside.unfit || state.active?.set === 'disturbance';
  return waits ? inside : ((await wantedInstead(deps, said, turn)) ?? inside);
};

/** What has another place than under the question that is asked. */
const toldElsewhere = async (
  deps: TurnDeps,
  said: Spoken,
  turn: Turn,
): Promise<Taken | undefined> => {
  if (asksElse(said, turn)) return aside(deps, said, turn);
  if (await isOtherThanAgain(deps, said, turn)) return anotherReport(deps, said, turn);
  return hasNoPlaceFor(deps, said, turn) ? outside(deps, said, turn) : undefined;
};

/** What else is wanted by what is no answer; nothing when the question stays. */
const wantedInstead = async (
  deps: TurnDeps,
  { state, text }: Spoken,
  turn: Turn,
): Promise<Taken | undefined> => {
  const { active, ...rest } = state;
  const want = wanted(deps, { state: rest, text }, turn);
  if (want === 'sendAgain') return sentBefore(deps, state, turn);
  const stays =
    active?.set === 'support' ? !leaves(deps, text, turn) : want === 'story' && isWord(text);
  return stays ? undefined : wantedElse(deps, { state: rest, text }, turn);
};

/** A second "send" is answered, and what is asked since is asked again. */
const sentBefore = (deps: TurnDeps, state: ChatState, turn: Turn): Taken => {
  const text = turn.say('talk:receipt.again', { number: state.submitted ?? '' });
  return { state, messages: [{ text }, ...askAgain(deps, state, turn)] };
};

/** What ends the offers after a receipt: a button, something new, or that it is calm. An answer that is not understood is asked for again. */
const leaves = (deps: TurnDeps, text: string, turn: Turn): boolean => {
  const setting = settingOf(deps, turn);
  const { kinds, date } = meaning(text, setting);
  const button = buttonNamed(text, turn.say);
  const isAct = button !== undefined && !['yes', 'no', 'skip', 'back'].includes(button);
  const asks = !['report', 'greeting', 'thanks'].includes(intentIn(text, setting));
  return isAct || asks || kinds !== undefined || date !== undefined || hasStopped(text, setting);
};

/** A number or a word that fits nowhere tells of no other disturbance: "1234" is a wrong code, not a flat. */
const isWord = (text: string): boolean => text.trim().split(/\s+/).length < fewest;

/** Fewer words than this tell nothing new. */
const fewest = 3;

/** A receipt code, or the button for how it goes, is about another report than the one that is being told. */
const asksElse = ({ state, text }: Spoken, { say }: Turn): boolean =>
  state.active?.set !== 'status' && (isCode(text) || buttonNamed(text, say) === 'status');

const aside = async (deps: TurnDeps, { state, text }: Spoken, turn: Turn): Promise<Taken> => {
  const put = putAside(deps, state, turn);
  const taken = await startTurn(deps, { state: put.state, text }, turn);
  return { ...taken, messages: [...put.said, ...taken.messages] };
};

const outside = (deps: TurnDeps, { state, text }: Spoken, turn: Turn): Promise<Taken> => {
  const { active, ...rest } = state;
  return startTurn(deps, { state: rest, text }, turn);
};

/** Another home is not the one where it has happened again. */
const isOtherThanAgain = async (
  deps: TurnDeps,
  { state: { active }, text }: Spoken,
  turn: Turn,
): Promise<boolean> =>
  active?.set === 'again' &&
  !active.draft.halted &&
  namesOtherHome(deps, { follows: active.follows, text }, turn);

/** What was told to have happened again is told of another home: it goes on as a report of its own. */
const anotherReport = (deps: TurnDeps, { state, text }: Spoken, turn: Turn): Promise<Taken> => {
  const { answers, warned } = state.active?.draft ?? {};
  const active = fresh({ ...deps, ...turn }, 'disturbance', {
    ...(answers && { answers }),
    ...(warned && { warned }),
  });
  return interviewTurn(deps, { state: { ...state, active }, said: { text } }, turn);
};

/** Danger told to a question that has no place for an account begins a report of its own: nothing of it is lost. */
const hasNoPlaceFor = (deps: TurnDeps, { state, text }: Spoken, turn: Turn): boolean => {
  const { active } = state;
  const set = active && deps.dialogs[active.set];
  if (!set || set.questions.some(({ name }) => name === 'ownWords')) return false;
  const question = nextQuestion(set, active.draft);
  const isAnswer = question && isStory(question);
  return !isAnswer && dangersInAny(text, settingOf(deps, turn)).length > 0;
};
