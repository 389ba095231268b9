import type { ChatState } from '../app/chat.ts';
import { pickAnswers, type Answers, type QuestionName } from '../domain/answers.ts';
import { support, type Support } from '../domain/caseFile.ts';
import { reachedBy, type Draft } from '../domain/draft.ts';
import { begin, fresh } from './aside.ts';
import { caseMenuOf } from './caseMenu.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';

interface Saving {
  readonly state: ChatState;
  readonly before: Draft;
  readonly after: Draft;
}

/** What a complainant offers beside the report counts with each answer: they may leave at any time. */
export const savedAsSaid = async (
  deps: TurnDeps,
  { state, before, after }: Saving,
  { idFor }: Turn,
): Promise<void> => {
  const { opened, active } = state;
  if (active?.set !== 'support' || !opened) return;
  const { reach, ...rest } = changed(before.answers, after.answers);
  const offered = support.parse({ ...takenBack(before, after), ...rest });
  if (Object.keys(offered).length > 0)
    await deps.tell(opened, { type: 'support', id: idFor('support'), support: offered });
  const complainant = { reach };
  if (reach) await deps.tell(opened, { type: 'contact', id: idFor('contact'), complainant });
};

/** Who does not want to say any more is no longer held to what they said. */
const takenBack = (before: Draft, { skipped, answers }: Draft): Support =>
  support.parse(
    Object.fromEntries(
      (['witness', 'listen', 'others'] as const)
        .filter((name) => before.answers[name] && !answers[name] && skipped.includes(name))
        .map((name) => [name, 'unsure']),
    ),
  );

const changed = (before: Answers, after: Answers): Answers =>
  pickAnswers(
    after,
    supportNames.filter((name) => after[name] !== before[name]),
  );

const supportNames: readonly QuestionName[] = ['witness', 'listen', 'others', 'reach'];

interface Changing {
  readonly state: ChatState;
}

/** What may be changed of a report that has come in; nobody stands behind a tip, so nothing of that. */
export const whatToChange = async (
  deps: TurnDeps,
  { state }: Changing,
  turn: Turn,
): Promise<Taken> => {
  const { say } = turn;
  const status = state.opened && (await deps.openStatus(state.opened));
  if (status?.view.tip) return { state, messages: [caseMenuOf(status.view, state, turn)] };
  const buttons = labelsOf(deps, say).map(({ label }) => label);
  return { state, messages: [{ text: say('talk:support.pick'), buttons }] };
};

const labelsOf = ({ dialogs }: TurnDeps, say: Turn['say']) =>
  dialogs.support.questions.map(({ name }) => ({ name, label: say(`questions:${name}.label`) }));

/** The line of the report that a message names, to be changed. */
export const lineNamed = (deps: TurnDeps, text: string, { say }: Turn): QuestionName | undefined =>
  labelsOf(deps, say).find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())?.name;

/** Asks for one line alone, beside what was answered before. */
export const changeLine = async (
  deps: TurnDeps,
  { state, line }: { readonly state: ChatState; readonly line: QuestionName },
  turn: Turn,
): Promise<Taken> => {
  const status = state.opened && (await deps.openStatus(state.opened));
  if (status?.view.tip) return { state, messages: [caseMenuOf(status.view, state, turn)] };
  const answers = status?.view.support ?? {};
  const begun = fresh({ ...deps, ...turn }, 'support', { answers, asking: line });
  const skipped = reachedBy(deps.dialogs.support, begun.draft)
    .map(({ name }) => name)
    .filter((name) => name !== line && begun.draft.answers[name] === undefined);
  return begin(deps, { ...begun, draft: { ...begun.draft, skipped } }, { state, turn });
};
