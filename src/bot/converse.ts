import { TurnContext, type Activity } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { ChatState } from '../app/chat.ts';
import { activityOf } from './activities.ts';
import type { TurnDeps } from './deps.ts';
import { incomingOf } from './incoming.ts';
import { takeTurn } from './turn.ts';

export interface Conversed {
  readonly state: ChatState;
  readonly replies: readonly Partial<Activity>[];
}

/** What the bot knows and answers after this activity; nothing is stored or sent yet. */
export const converse = async (
  deps: TurnDeps,
  state: ChatState,
  { activity, now }: { readonly activity: Partial<Activity>; readonly now: Temporal.Instant },
): Promise<Conversed> => {
  const incoming = incomingOf(activity, textOf(activity));
  const channel = activity.channelId ?? '';
  const taken = await takeTurn(deps, { state, incoming }, { now, channel });
  const to = { channel, language: taken.state.language, user: activity.from?.id ?? '' };
  return { state: taken.state, replies: taken.messages.map((message) => activityOf(message, to)) };
};

/** The text without a mention of the bot, which Teams puts in front. */
const textOf = (activity: Partial<Activity>): string =>
  (activity.entities ?? []).length > 0
    ? TurnContext.removeRecipientMention(activity)
    : (activity.text ?? '');
