import type { ChatState, DialogName } from '../app/chat.ts';
import type { Outcome } from '../domain/outcome.ts';
import { stopped } from './aside.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';
import type { End } from './finished.ts';
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
  const { active, ...over } = state;
  const finished = { state: over, draft: outcome.draft, follows: active?.follows };
  switch (outcome.kind) {
    case 'done':
      return active && endings[active.set](deps, finished, turn);
    case 'stopped':
      return active?.set === 'support' ? thanked(deps, finished, turn) : stopped(deps, state, turn);
    case 'human':
      return callUp(deps, state, turn);
    case 'elsewhere':
      return elsewhere(deps, state, turn);
    default:
      return undefined;
  }
};

/** The code leaves the draft at once; it stands only where the person wrote it, in the log of the chat. */
const status: End = (deps, { state, draft }, turn) =>
  statusTurn(deps, { state, said: draft.answers.receiptCode ?? '' }, turn);

const endings: Readonly<Record<DialogName, End>> = {
  disturbance: sent,
  status,
  again,
  callback,
  support: thanked,
  letter,
  withdrawal,
};
