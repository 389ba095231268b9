import { Temporal } from 'temporal-polyfill';
import type { ChatState } from '../app/chat.ts';
import type { Status } from '../app/lookUpStatus.ts';
import { looksLikeNumber } from '../domain/caseNumber.ts';
import type { ComplainantView } from '../domain/caseView.ts';
import { local, stamp } from '../domain/time.ts';
import { caseMenuOf } from './caseMenu.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import { dayInWords, shortened } from './describe.ts';
import { menu } from './menu.ts';
import type { Message } from './message.ts';
import { progressLines } from './progress.ts';

/** After so many wrong codes the conversation has to wait for so long. */
const wrongAllowed = 5;
const waitMinutes = 15;

/** Answers a receipt code with how far the case has come, and counts the wrong ones. */
export const statusTurn = async (
  deps: TurnDeps,
  { state, said }: { readonly state: ChatState; readonly said: string },
  turn: Turn,
): Promise<Taken> => {
  const recent = recentWrong(state, turn.now);
  const text = (words: string): Taken => ({
    state,
    messages: [{ text: words }, menu(state, turn)],
  });
  if (recent.length >= wrongAllowed) return { ...text(wait(deps, recent, turn)), unfit: true };
  if (looksLikeNumber(said)) {
    const own = await numbered(deps, said, turn);
    return own ? opened(deps, { state, found: own }, turn) : text(turn.say('talk:status.isNumber'));
  }
  const found = await deps.lookUp(said);
  if (found) return opened(deps, { state: { ...state, wrongCodes: [] }, found }, turn);
  const wrongCodes = [...recent, stamp(turn.now)];
  const { opened: before, added, ...rest } = state;
  const unknown = text(turn.say('talk:status.unknown'));
  return { ...unknown, state: { ...rest, wrongCodes }, unfit: true };
};

/**
 * How it goes for whoever needs no code: who is signed in, or has sent a report from this chat. Of several reports the person
 * chooses one by its number.
 */
export const mine = async (
  deps: TurnDeps,
  state: ChatState,
  turn: Turn,
): Promise<Taken | undefined> => {
  const listed = turn.person ? await deps.listStatus(turn.person) : [];
  const here = state.opened && (await deps.openStatus(state.opened));
  const [found] = listed.length === 1 ? listed : [here];
  if (listed.length > 1) return { state, messages: [choice(listed, turn)] };
  return found && opened(deps, { state, found }, turn);
};

const choice = (listed: readonly Status[], { say }: Turn): Message => ({
  text: say('talk:status.which'),
  buttons: listed.map(({ view }) => view.number),
});

/** A case number opens the case of whoever is signed in, and of nobody else. */
const numbered = async (
  deps: TurnDeps,
  said: string,
  { person }: Turn,
): Promise<Status | undefined> => {
  const number = said.trim().toUpperCase();
  const listed = person ? await deps.listStatus(person) : [];
  return listed.find(({ view }) => view.number === number);
};

interface Found {
  readonly state: ChatState;
  readonly found: Status;
}

/** From now on this report is spoken of; a repeat is told under the report that came first. */
const opened = (deps: TurnDeps, { state, found }: Found, turn: Turn): Taken => {
  const { about, view } = found;
  const { added, opened: before, ...rest } = state;
  const told = inWords(view, deps, turn);
  if (view.callback) return { state: rest, messages: [told, menu(rest, turn)] };
  const next = { ...rest, opened: { number: about.number, report: view.follows ?? about.report } };
  return { state: next, messages: [told, caseMenuOf(view, next, turn)] };
};

const until = (wrong: string): Temporal.Instant =>
  Temporal.Instant.from(wrong).add({ minutes: waitMinutes });

/** The wrong codes that still count: a pause as long as the wait forgives them all. */
const recentWrong = ({ wrongCodes }: ChatState, now: Temporal.Instant): readonly string[] => {
  const last = wrongCodes.at(-1);
  return last && Temporal.Instant.compare(until(last), now) > 0 ? wrongCodes : [];
};

const wait = (deps: TurnDeps, recent: readonly string[], { say, now }: Turn): string => {
  const last = recent.at(-1);
  const end = local(last ? until(last) : now).add({ minutes: 1 });
  const time = end.toPlainTime().toString({ smallestUnit: 'minute' });
  return say('talk:status.wait', { time, phone: deps.landlord.phone });
};

const inWords = (view: ComplainantView, { landlord }: TurnDeps, turn: Turn): Message => {
  const { say, now } = turn;
  const lines = progressLines(view, { say, now, landlord });
  return { text: [...lines, ...letters(view, turn)].join('\n\n') };
};

/** So many of the latest messages are shown. */
const lettersShown = 6;

const letters = ({ messages }: ComplainantView, { say }: Turn): readonly string[] =>
  messages.slice(-lettersShown).map(({ from, at, text }) => {
    const day = dayInWords(local(Temporal.Instant.from(at)).toPlainDate().toString(), say);
    return say(`talk:letter.${from}`, { day, text: shortened(text) });
  });
