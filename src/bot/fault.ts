import type { Activity } from 'botbuilder';
import type { ChatState } from '../app/chat.ts';
import { activityOf } from './activities.ts';
import type { TurnDeps } from './deps.ts';
import type { Log } from '../app/ports.ts';

interface Fault {
  readonly error: unknown;
  readonly state: Pick<ChatState, 'language'>;
}

/** Logs what broke under a reference, and apologises with the same reference. The draft is not touched. */
export const apology = (
  deps: TurnDeps & { readonly logger: Log },
  { error, state }: Fault,
): Partial<Activity> => {
  const reference = deps.newId().slice(0, 8);
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? framesOf(error) : undefined;
  deps.logger.error({ reference, kind, stack }, 'a turn broke');
  const say = deps.words(state.language);
  const text = say('talk:fault', { reference, phone: deps.landlord.phone });
  return activityOf({ text }, { channel: '', language: state.language, user: '' });
};

/** Where it broke, without the message, which may hold what a person wrote. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
