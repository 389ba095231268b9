import { pausedKept, type ChatState } from '../app/chat.ts';
import type { QuestionName } from '../domain/answers.ts';
import { emptyDraft, nextQuestion, type Draft } from '../domain/draft.ts';
import { answer, resume } from '../domain/interview.ts';
import type { Outcome, Reply } from '../domain/outcome.ts';
import type { QuestionSet } from '../domain/questionSet.ts';
import { plain, says } from '../understand/phrases.ts';
import { understand } from '../understand/reply.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import { heard } from './heard.ts';
import { allButtons, lineLabels, optionLabels } from './labels.ts';
import type { Message } from './message.ts';
import { receiptMessage } from './receipt.ts';
import { speak, type Speaking } from './speak.ts';
import { menu } from './menu.ts';
import { statusTurn } from './status.ts';

/** Words, or a pressed line of the review. */
export type SaidInside = { readonly text: string } | { readonly line: QuestionName };

interface Inside {
  readonly state: ChatState;
  readonly said: SaidInside;
}

/** A message while questions are being asked. */
export const interviewTurn = async (
  deps: TurnDeps,
  { state, said }: Inside,
  turn: Turn,
): Promise<Taken> => {
  const { active } = state;
  if (!active) return { state, messages: [menu(state, turn)] };
  const set = deps.dialogs[active.set];
  const speaking = { ...turn, set, phone: deps.landlord.phone };
  if (asksForMore(deps, { said, set, draft: active.draft }, turn)) {
    return { state, messages: speak(resume(set, active.draft), { ...speaking, all: true }) };
  }
  const reply = replyTo(deps, { said, set, draft: active.draft }, turn);
  if (reply.command === 'restart') return startedOver(deps, state, speaking);
  const outcome = answer(set, active.draft, { reply, now: turn.now });
  const read =
    'text' in said && calm(outcome).kind !== 'retry' ? heard(reply.found, said.text, turn) : [];
  const next = { ...state, active: { ...active, version: set.version, draft: outcome.draft } };
  const ended = await end(deps, { state: next, outcome: calm(outcome) }, turn);
  const spoken = speak(outcome, speaking);
  if (ended) return { state: ended.state, messages: [...spoken, ...ended.messages] };
  return { state: next, messages: joined(read, spoken) };
};

/** A warning comes before everything else, also before what was understood. */
const joined = (read: readonly Message[], said: readonly Message[]): readonly Message[] => {
  const last = said.at(-1);
  return last ? [...said.slice(0, -1), ...read, last] : read;
};

const calm = (outcome: Outcome): Outcome => (outcome.kind === 'urgent' ? outcome.next : outcome);

interface Heard {
  readonly said: SaidInside;
  readonly set: QuestionSet;
  readonly draft: Draft;
}

const asksForMore = (deps: TurnDeps, { said, set, draft }: Heard, { language }: Turn): boolean =>
  'text' in said &&
  nextQuestion(set, draft)?.form === 'kinds' &&
  says(plain(said.text), deps.vocabulary(language).more);

const replyTo = (deps: TurnDeps, { said, set, draft }: Heard, turn: Turn): Reply => {
  if ('line' in said) return { found: {}, command: 'change', line: said.line, dangers: [] };
  const question = nextQuestion(set, draft);
  const { say, now, language } = turn;
  return understand({
    text: said.text,
    question,
    changing: draft.asking !== undefined,
    labels: question ? optionLabels(question, say) : lineLabels(set, draft, say),
    words: deps.vocabulary(language),
    buttons: allButtons(set, say),
    everyLanguage: deps.languages.map(deps.vocabulary),
    findHome: deps.findHome,
    now,
  });
};

interface Ending {
  readonly state: ChatState;
  readonly outcome: Outcome;
}

/** What happens when the questions come to an end; nothing while they go on. */
const end = async (
  deps: TurnDeps,
  { state, outcome }: Ending,
  turn: Turn,
): Promise<Taken | undefined> => {
  if (outcome.kind === 'stopped') return stopped(deps, state, turn);
  if (outcome.kind !== 'done') return undefined;
  return state.active?.set === 'status'
    ? status(deps, { state, draft: outcome.draft }, turn)
    : send(deps, { state, draft: outcome.draft }, turn);
};

interface Aside {
  readonly state: ChatState;
  /** What is said of it; nothing when there was nothing to keep. */
  readonly said: readonly Message[];
}

/** What has been said of a report is put aside, not thrown away; when it pushes out the oldest, that is told. */
const putAside = (deps: TurnDeps, { active, ...rest }: ChatState, { say }: Turn): Aside => {
  const begun = active?.set === 'disturbance' && Object.keys(active.draft.answers).length > 0;
  if (!begun) return { state: rest, said: [] };
  const kept = { text: say('talk:stopped', { hours: deps.chatHours }) };
  const pushed = rest.paused.length >= pausedKept ? [{ text: say('talk:oldestGone') }] : [];
  const paused = [...rest.paused, active].slice(-pausedKept);
  return { state: { ...rest, paused }, said: [kept, ...pushed] };
};

/** A new report from the first question; the old one can still be taken up. */
const startedOver = (deps: TurnDeps, state: ChatState, speaking: Speaking): Taken => {
  const { set } = speaking;
  const draft = emptyDraft(deps.newId());
  const aside = putAside(deps, state, speaking);
  const active = { set: state.active?.set ?? 'disturbance', version: set.version, draft };
  const messages = [...aside.said, ...speak(resume(set, draft), speaking)];
  return { state: { ...aside.state, active }, messages };
};

const stopped = (deps: TurnDeps, state: ChatState, turn: Turn): Taken => {
  const aside = putAside(deps, state, turn);
  return { state: aside.state, messages: [...aside.said, menu(aside.state, turn)] };
};

interface Finished {
  readonly state: ChatState;
  readonly draft: Draft;
}

const send = async (deps: TurnDeps, { state, draft }: Finished, turn: Turn): Promise<Taken> => {
  const { channel, language, now } = turn;
  const receipt = await deps.submit(draft, { channel, language, receivedAt: now });
  const { active, ...rest } = state;
  const next = { ...rest, submitted: receipt.number };
  const reachable = draft.answers.reach !== undefined;
  return { state: next, messages: [receiptMessage(receipt, reachable, turn), menu(next, turn)] };
};

/** The code leaves the draft at once; it stands only where the person wrote it, in the log of the chat. */
const status = async (deps: TurnDeps, { state, draft }: Finished, turn: Turn): Promise<Taken> => {
  const { active, ...rest } = state;
  const said = draft.answers.receiptCode ?? '';
  const looked = await statusTurn(deps, { state: rest, said }, turn);
  return { state: looked.state, messages: [...looked.messages, menu(looked.state, turn)] };
};
