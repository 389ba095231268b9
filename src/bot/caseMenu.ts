import type { ChatState } from '../app/chat.ts';
import type { ComplainantView } from '../domain/caseView.ts';
import type { Turn, TurnDeps } from './deps.ts';
import type { Message } from './message.ts';

/** What can be done about a report that has come in, beside asking how it goes. */
const acts = ['again', 'calm', 'letter', 'support', 'withdraw', 'report', 'otherLanguage'] as const;

type About = Pick<ComplainantView, 'tip' | 'withdrawn'>;

/** Nobody witnesses anonymously, and what is taken back cannot be taken back again. */
const offered = ({ tip, withdrawn }: About): readonly string[] =>
  acts.filter((act) => !(tip && act === 'support') && !(withdrawn && act === 'withdraw'));

/** What the holder of a receipt can do; what was just told to have happened again can be taken back. */
export const caseMenuOf = (about: About, { added, paused }: ChatState, { say }: Turn): Message => {
  const resume = paused.length > 0 ? ['resume'] : [];
  const names = [...(added ? ['undo'] : []), ...offered(about), ...resume];
  return {
    text: say('talk:after.ask'),
    buttons: names.map((name) => say(`talk:buttons.${name}`)),
  };
};

/** The same of the report that is spoken of. */
export const caseMenu = async (
  { openStatus }: Pick<TurnDeps, 'openStatus'>,
  state: ChatState,
  turn: Turn,
): Promise<Message> => {
  const found = state.opened && (await openStatus(state.opened));
  return caseMenuOf(found?.view ?? { tip: false, withdrawn: false }, state, turn);
};
