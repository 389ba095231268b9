import { RoleTypes, type Activity } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { activityJson, type Entry } from '../app/chat.ts';
import type { TurnDeps } from './deps.ts';

/** Who speaks for the bot in the web chat. */
export const bot = { id: 'grannfrid', name: 'Grannfrid', role: RoleTypes.Bot };

/** Web Chat shows messages by their time: an answer is later than what it answers, and each than the one before. */
export const answeredAt = (
  now: Temporal.Instant,
  said: Temporal.Instant,
  index: number,
): string => {
  const from = Temporal.Instant.compare(now, said) > 0 ? now : said;
  return from.add({ milliseconds: index + 1 }).toString({ smallestUnit: 'millisecond' });
};

interface Reply {
  readonly activity: Partial<Activity>;
  /** What it answers, or the conversation that it is told in. */
  readonly to: Partial<Activity>;
  readonly at: string;
}

/** The activity as clients shall have it, as plain JSON. */
export const webActivity = (
  { newId }: Pick<TurnDeps, 'newId'>,
  { activity, to, at }: Reply,
): Entry['activity'] => {
  const { conversation, from, id } = to;
  const whole = {
    ...activity,
    id: newId(),
    timestamp: at,
    channelId: 'webchat',
    conversation: { id: conversation?.id },
    from: bot,
    recipient: from,
    ...(id && { replyToId: id }),
  };
  return activityJson.parse(JSON.parse(JSON.stringify(whole)));
};
