import type { ChatState, DialogName } from '../app/chat.ts';
import type { Outcome } from '../domain/outcome.ts';
import { stopped } from './aside.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import type { End } from './ending.ts';
import { callUp, elsewhere } from './leaving.ts';
import { callback, sent } from './sentTurn.ts';
import { statusTurn } from './status.ts';
import { again, letter, thanked, withdrawal } from './toldTurn.ts';

interface Ending {
  readonly state: ChatState;
  readonly outcome: Outcome;
}

/** What happens when the questions come to an end; nothing while they go on. */
export const endOf = async (
  deps: TurnDeps,
  { state, outcome }: Ending,
  turn: Turn,
): Promise<Taken | undefined> => {
  const set = state.active?.set;
  switch (outcome.kind) {
    case 'done':
      return set && endings[set](deps, { state, draft: outcome.draft }, turn);
    case 'stopped':
      return set === 'support'
        ? thanked(deps, { state, draft: outcome.draft }, turn)
        : stopped(deps, state, turn);
    case 'human':
      return callUp(deps, state, turn);
    case 'elsewhere':
      return elsewhere(deps, state, turn);
    default:
      return undefined;
  }
};

/** The code leaves the draft at once; it stands only where the person wrote it, in the log of the chat. */
const status: End = async (deps, { state, draft }, turn) => {
  const { active, ...rest } = state;
  return statusTurn(deps, { state: rest, said: draft.answers.receiptCode ?? '' }, turn);
};

const endings: Readonly<Record<DialogName, End>> = {
  disturbance: sent,
  status,
  again,
  callback,
  support: thanked,
  letter,
  withdrawal,
};
