import type { ChatState } from '../app/chat.ts';
import { nextQuestion } from '../domain/draft.ts';
import {
  dangersInAny,
  intentIn,
  marksIn,
  meaning,
  type Intent,
  type Setting,
} from '../understand/meaning.ts';
import { isQuestion, plain, says, saysInAny } from '../understand/phrases.ts';
import { isStory } from '../understand/reply.ts';
import { fresh, putAside } from './aside.ts';
import { isCalm, namesOtherHome } from './caseActs.ts';
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
  const isAgain = said.state.active?.set === 'again';
  if (isAgain && isCalm(said.text, settingOf(deps, turn))) return outside(deps, said, turn);
  if (await isOtherThanAgain(deps, said, turn)) return anotherReport(deps, said, turn);
  return hasNoPlaceFor(deps, said, turn) ? outside(deps, said, turn) : undefined;
};

/** What else is wanted by what is no answer; nothing when the question stays. */
const wantedInstead = async (
  deps: TurnDeps,
  said: Spoken,
  turn: Turn,
): Promise<Taken | undefined> => {
  const { state, text } = said;
  const { active, ...rest } = state;
  if (wanted(deps, { state: rest, text }, turn) === 'sendAgain')
    return sentBefore(deps, state, turn);
  return leaves(deps, said, turn) ? wantedElse(deps, { state: rest, text }, turn) : undefined;
};

/** A second "send" is answered, and what is asked since is asked again. */
const sentBefore = (deps: TurnDeps, state: ChatState, turn: Turn): Taken => {
  const text = turn.say('talk:receipt.again', { number: state.submitted ?? '' });
  return { state, messages: [{ text }, ...askAgain(deps, state, turn)] };
};

/** Whether the question is left for what was said: by a button or a wish always, by what is told only where that is no answer. */
const leaves = (deps: TurnDeps, { state, text }: Spoken, turn: Turn): boolean => {
  const button = buttonNamed(text, turn.say);
  if (button) return !['yes', 'no', 'skip', 'back'].includes(button);
  const setting = settingOf(deps, turn);
  if (isCommand(text, setting) || isWish(text, setting)) return true;
  switch (state.active?.set) {
    case 'withdrawal':
    case 'callback':
      return false;
    case 'support':
      return !isAnswer(text, setting) && tellsMore(text, setting);
    default:
      return !isWord(text);
  }
};

const isCommand = (text: string, { everyLanguage }: Setting): boolean =>
  (['help', 'human', 'withdraw', 'message', 'change', 'calm', 'again'] as const).some((name) =>
    saysInAny(text, everyLanguage, ({ commands }) => commands[name]),
  );

/** Something is wanted of somebody else or of another report, or it has happened again, and when. */
const isWish = (text: string, setting: Setting): boolean => {
  const intent = intentIn(text, setting);
  if (intent === 'repeat') return isOccasion(text, setting);
  return byAsking.includes(intent) || (byTelling.includes(intent) && !isAnswer(text, setting));
};

const byAsking: readonly Intent[] = ['human', 'status'];
const byTelling: readonly Intent[] = ['repair', 'rent'];

const isOccasion = (text: string, setting: Setting): boolean => {
  const { date, from, to } = meaning(text, setting);
  return date !== undefined && (from ?? to) !== undefined;
};

/** "Yes, tonight" and "tonight?" are about the offer. */
const isAnswer = (text: string, { words }: Setting): boolean =>
  isQuestion(text) || says(plain(text).split(' ')[0] ?? '', words.yes);

/** Beside an offer: another occasion, something new, something wrong, or that it is calm. */
const tellsMore = (text: string, setting: Setting): boolean =>
  meaning(text, setting).kinds !== undefined ||
  isOccasion(text, setting) ||
  marksIn(text, setting).includes('correction') ||
  isCalm(text, setting);

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
  { state: { active, opened }, text }: Spoken,
  turn: Turn,
): Promise<boolean> =>
  active?.set === 'again' &&
  !active.draft.halted &&
  namesOtherHome(deps, { follows: active.follows ?? opened, text }, turn);

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
  const takesAny = question && isStory(question);
  return !takesAny && dangersInAny(text, settingOf(deps, turn)).length > 0;
};
