import type { ChatState } from '../app/chat.ts';
import type { Turn, TurnDeps } from './deps.ts';
import type { Message } from './message.ts';

/** What can be done here. */
export const menu = ({ paused }: ChatState, { say }: Turn): Message => {
  const names = ['report', 'status', 'human', 'otherLanguage'];
  const offered = paused.length > 0 ? ['resume', ...names] : names;
  return { text: say('talk:start'), buttons: offered.map((name) => say(`talk:buttons.${name}`)) };
};

/** Said before anything else: a bot, no emergency line, who reads. */
export const firstWords = ({ landlord }: TurnDeps, { say }: Turn): readonly Message[] => [
  { text: say('talk:greeting', { landlord: landlord.name }) },
  { text: `${say('talk:notEmergency')}\n\n${say('talk:whoReads', { landlord: landlord.name })}` },
];
