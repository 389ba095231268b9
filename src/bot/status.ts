import { Temporal } from 'temporal-polyfill';
import type { ChatState } from '../app/chat.ts';
import type { Promised } from '../domain/caseFile.ts';
import type { ComplainantView } from '../domain/caseView.ts';
import { local, stamp } from '../domain/time.ts';
import type { Turn, TurnDeps } from './deps.ts';
import { dayInWords } from './describe.ts';
import type { Message } from './message.ts';

/** After so many wrong codes the conversation has to wait for so long. */
const wrongAllowed = 5;
const waitMinutes = 15;

/** A case number is no secret, and leads nowhere. */
const looksLikeNumber = /^GF-[A-Z0-9]{8}$/i;

export interface Looked {
  readonly state: ChatState;
  readonly messages: readonly Message[];
}

/** Answers a receipt code with how far the case has come, and counts the wrong ones. */
export const statusTurn = async (
  deps: TurnDeps,
  { state, said }: { readonly state: ChatState; readonly said: string },
  turn: Turn,
): Promise<Looked> => {
  const recent = recentWrong(state, turn.now);
  if (recent.length >= wrongAllowed) return { state, messages: [wait(deps, recent, turn)] };
  if (looksLikeNumber.test(said.trim()))
    return { state, messages: [{ text: turn.say('talk:status.isNumber') }] };
  const view = await deps.lookUp(said);
  if (view) return { state: { ...state, wrongCodes: [] }, messages: [inWords(view, deps, turn)] };
  const wrongCodes = [...recent, stamp(turn.now)];
  const messages = [{ text: turn.say('talk:status.unknown') }];
  return { state: { ...state, wrongCodes }, messages };
};

const until = (wrong: string): Temporal.Instant =>
  Temporal.Instant.from(wrong).add({ minutes: waitMinutes });

/** The wrong codes that still count: a pause as long as the wait forgives them all. */
const recentWrong = ({ wrongCodes }: ChatState, now: Temporal.Instant): readonly string[] => {
  const last = wrongCodes.at(-1);
  return last && Temporal.Instant.compare(until(last), now) > 0 ? wrongCodes : [];
};

const wait = (deps: TurnDeps, recent: readonly string[], { say, now }: Turn): Message => {
  const last = recent.at(-1);
  const end = local(last ? until(last) : now).add({ minutes: 1 });
  const time = end.toPlainTime().toString({ smallestUnit: 'minute' });
  return { text: say('talk:status.wait', { time, phone: deps.landlord.phone }) };
};

const inWords = (
  { number, stage, next, closedAt }: ComplainantView,
  { landlord }: TurnDeps,
  turn: Turn,
): Message => {
  const { say, language } = turn;
  const closed = closedAt && local(Temporal.Instant.from(closedAt)).toPlainDate().toString();
  const lines = [
    say(`talk:status.${stage}`, { number, day: closed ? dayInWords(closed, language) : '' }),
  ];
  if (next) {
    const day = dayInWords(next.by, language);
    lines.push(say(`talk:status.${nextKey(next, turn)}`, { day, phone: landlord.phone }));
  }
  return { text: lines.join('\n\n') };
};

/** A promise that was not kept is said to be late, not repeated. */
const nextKey = ({ step, by }: Promised, { now }: Turn): string =>
  by < local(now).toPlainDate().toString() ? 'late' : step;
