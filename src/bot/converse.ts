import { Channels, TurnContext, type Activity } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { ChatState } from '../app/chat.ts';
import { uuidOf } from '../app/keyed.ts';
import type { Talk } from '../app/ports.ts';
import { activityOf } from './activities.ts';
import type { TurnDeps } from './deps.ts';
import { incomingOf } from './incoming.ts';
import { takeTurn } from './turn.ts';

export interface Conversed {
  readonly state: ChatState;
  readonly replies: readonly Partial<Activity>[];
  /** Nothing of the conversation so far may be kept. */
  readonly forget: boolean;
}

/** What the bot knows and answers after this activity; nothing is stored or sent yet. */
export const converse = async (
  deps: TurnDeps,
  state: ChatState,
  { activity, now }: { readonly activity: Partial<Activity>; readonly now: Temporal.Instant },
): Promise<Conversed> => {
  const incoming = incomingOf(activity, textOf(activity));
  const channel = activity.channelId ?? '';
  const person = personOf(deps, activity);
  const taken = await takeTurn(
    deps,
    { state, incoming },
    { now, channel, person, talk: talkOf(activity, person), idFor: idsOf(deps, activity) },
  );
  const to = { channel, language: taken.state.language, user: activity.from?.id ?? '' };
  return {
    state: taken.state,
    replies: taken.messages.map((message) => activityOf(message, to)),
    forget: taken.forget ?? false,
  };
};

/** Ids that follow from the activity: what a turn does to cases is done once, however often it is computed. */
export const idsOf = (
  { keyed, newId }: Pick<TurnDeps, 'keyed' | 'newId'>,
  { id, conversation }: Partial<Activity>,
) => {
  const turn = JSON.stringify([conversation?.id, id ?? newId()]);
  return (what: string): string => uuidOf(keyed, `turn.${what}`, turn);
};

/** In Teams the sign-in says who it is; the token of the activity has been checked before it comes here. */
export const personOf = (
  { keyed }: Pick<TurnDeps, 'keyed'>,
  { channelId, from, conversation }: Partial<Activity>,
): string | undefined =>
  channelId === Channels.Msteams && from?.aadObjectId
    ? keyed.text('person', JSON.stringify([conversation?.tenantId, from.aadObjectId]))
    : undefined;

/** The web chat keeps its own log; in a channel, only whoever is signed in can be told something later. */
const talkOf = (
  { channelId, conversation }: Partial<Activity>,
  person: string | undefined,
): Talk | undefined => {
  if (person) return { kind: 'person', person };
  return channelId === Channels.Webchat && conversation
    ? { kind: 'web', conversation: conversation.id }
    : undefined;
};

/** The text without a mention of the bot, which Teams puts in front. A card press has entities too, and no text to search. */
export const textOf = (activity: Partial<Activity>): string =>
  activity.text && activity.entities
    ? TurnContext.removeRecipientMention(activity)
    : (activity.text ?? '');
