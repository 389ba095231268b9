import type { ChatState } from '../app/chat.ts';
import type { ComplainantView } from '../domain/caseView.ts';
import type { Turn } from './deps.ts';
import type { Message } from './message.ts';

/** What can be done about a report that has come in, beside asking how it goes. */
const acts = ['again', 'calm', 'letter', 'support', 'withdraw', 'report', 'otherLanguage'] as const;

type About = Pick<ComplainantView, 'tip' | 'withdrawn'>;

/** Nobody witnesses anonymously, and what is taken back cannot be taken back again. */
const offered = ({ tip, withdrawn }: About): readonly string[] =>
  acts.filter((act) => !(tip && act === 'support') && !(withdrawn && act === 'withdraw'));

/** What the holder of a receipt can do; what was just told to have happened again can be taken back. */
export const caseMenu = (
  { added, paused }: ChatState,
  { say }: Turn,
  about: About = { tip: false, withdrawn: false },
): Message => {
  const resume = paused.length > 0 ? ['resume'] : [];
  const names = [...(added ? ['undo'] : []), ...offered(about), ...resume];
  return {
    text: say('talk:after.ask'),
    buttons: names.map((name) => say(`talk:buttons.${name}`)),
  };
};
