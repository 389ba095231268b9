import type { ChatState } from '../app/chat.ts';
import type { QuestionName } from '../domain/answers.ts';
import { nextQuestion, prune, type Draft } from '../domain/draft.ts';
import { answer, standing } from '../domain/interview.ts';
import type { Outcome, Reply } from '../domain/outcome.ts';
import type { Question, QuestionSet } from '../domain/questionSet.ts';
import { unclearHome } from '../domain/unclearHome.ts';
import { plain, says } from '../understand/phrases.ts';
import { understand } from '../understand/reply.ts';
import { startedOver } from './aside.ts';
import { settingOf, type Taken, type Turn, type TurnDeps } from './deps.ts';
import { endOf } from './endings.ts';
import { heard } from './heard.ts';
import { whichLabels } from './homeWords.ts';
import { allButtons, lineLabels, optionLabels, pressed } from './labels.ts';
import type { Message } from './message.ts';
import { menu } from './menu.ts';
import { jourInWords, warnings } from './safety.ts';
import { speak, speakingOf, type Speaking } from './speak.ts';
import { savedAsSaid } from './supportTurn.ts';

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
  const speaking = speakingOf(deps, set, turn);
  // A newer set may no longer reach what was answered: what was asked then is what is read now.
  const draft = prune(set, active.draft);
  if (asksForMore(deps, { said, set, draft }, turn)) {
    return { state, messages: speak(standing(set, draft), { ...speaking, all: true }) };
  }
  const reply = replyTo(deps, { said, set, draft }, turn);
  if (reply.command === 'restart') return startedOver(deps, state, speaking);
  const { outcome, notice } = withJour(answer(set, draft, { reply, now: turn.now }), speaking);
  await savedAsSaid(deps, { state, before: draft, after: outcome.draft }, turn);
  const next = { ...state, active: { ...active, version: set.version, draft: outcome.draft } };
  const ended = await endOf(deps, { state: next, outcome }, turn);
  if (ended)
    return { ...ended, messages: [...first(outcome, speaking), ...notice, ...ended.messages] };
  const read = readBack({ said, set, reply, before: draft, outcome }, turn);
  const messages = [...notice, ...read, ...speak(outcome, speaking)];
  return { state: next, messages, unfit: isUnfit(outcome, reply) };
};

/** What is neither an answer nor a decision. */
const isUnfit = ({ kind }: Outcome, { problem }: Reply): boolean =>
  kind === 'retry' || (kind === 'halted' && problem !== undefined);

/** Dangers heard in the last words, when nothing more is asked. */
const first = (outcome: Outcome, speaking: Speaking): readonly Message[] =>
  outcome.kind === 'done' ? warnings(outcome.dangers ?? [], speaking) : [];

/** While it goes on, whoever is in no danger is told once that the patrol can come, in its hours. */
const withJour = (outcome: Outcome, speaking: Speaking): Noticed => {
  const { draft } = outcome;
  const due = draft.answers.ongoing && draft.warned.length === 0 && !draft.advised.includes('jour');
  const notice = due ? jourInWords(speaking) : [];
  if (notice.length === 0) return { outcome, notice };
  const told = { ...draft, advised: [...draft.advised, 'jour' as const] };
  return { outcome: { ...outcome, draft: told }, notice };
};

interface Noticed {
  readonly outcome: Outcome;
  readonly notice: readonly Message[];
}

interface Read {
  readonly said: SaidInside;
  readonly set: QuestionSet;
  readonly reply: Reply;
  readonly before: Draft;
  readonly outcome: Outcome;
}

/** What was taken to be meant is read back when the questions go on: after a warning, all of it. */
const readBack = ({ said, set, reply, before, outcome }: Read, turn: Turn): readonly Message[] => {
  const goesOn = outcome.kind === 'ask' || outcome.kind === 'review';
  if (!('text' in said) || !goesOn) return [];
  const asked = before.halted ? undefined : nextQuestion(set, before);
  const found = before.halted ? outcome.draft.answers : reply.found;
  return heard(found, { text: said.text, asked }, turn);
};

interface Heard {
  readonly said: SaidInside;
  readonly set: QuestionSet;
  readonly draft: Draft;
}

const asksForMore = (deps: TurnDeps, { said, set, draft }: Heard, { language }: Turn): boolean =>
  'text' in said &&
  !draft.halted &&
  nextQuestion(set, draft)?.form === 'kinds' &&
  says(plain(said.text), deps.vocabulary(language).more);

const labelsIn = (
  { set, draft }: Pick<Heard, 'set' | 'draft'>,
  question: Question | undefined,
  say: Turn['say'],
): Readonly<Record<string, string>> =>
  question ? optionLabels(question, say) : lineLabels(set, draft, say);

const replyTo = (deps: TurnDeps, { said, set, draft }: Heard, turn: Turn): Reply => {
  if ('line' in said) return { found: {}, command: 'change', line: said.line, dangers: [] };
  const question = nextQuestion(set, draft);
  const { say } = turn;
  const unclear = question && !draft.halted ? unclearHome(draft.answers, question.name) : undefined;
  return understand({
    ...settingOf(deps, turn),
    text: said.text,
    question,
    unclear,
    halted: draft.halted,
    changing: draft.asking !== undefined,
    labels: unclear ? whichLabels(unclear, say) : labelsIn({ set, draft }, question, say),
    pressed: pressed(said.text, say),
    buttons: allButtons(set, say),
  });
};
