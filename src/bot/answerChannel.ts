import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { activityJson, newChat, remembered, type Chats, type ChatState } from '../app/chat.ts';
import type { Lanes } from '../app/lanes.ts';
import type { Log, Now } from '../app/ports.ts';
import { closestLanguage } from '../domain/languageTag.ts';
import { untilFirst } from '../app/retry.ts';
import { activityOf } from './activities.ts';
import { converse } from './converse.ts';
import type { TurnDeps } from './deps.ts';
import { asStaff, keepReference, type AsStaffDeps } from './staff/asStaff.ts';
import { apology } from './fault.ts';

export interface ChannelDeps extends TurnDeps, AsStaffDeps {
  readonly chats: Chats;
  readonly lanes: Lanes;
  readonly now: Now;
  readonly logger: Log;
}

/** The replies are kept for so many of the latest activities. */
const repliesKept = 3;

/**
 * A turn of Teams or any other Bot Framework channel: commit, then send. A channel that heard nothing redelivers, and
 * a redelivered activity is answered as before.
 */
export const answerChannel =
  (deps: ChannelDeps) =>
  async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    if (isShared(activity)) return sendPrivately(deps, context);
    await keepReference(deps, activity);
    const key = keyOf(activity);
    await deps.lanes(key, async () => {
      const replies = await untilFirst(() => turn(deps, key, activity));
      if (replies.length > 0) await context.sendActivities([...replies]);
    });
  };

/** Two people never share a chat, whatever ids they have. No other channel's key begins like one of the web chat. */
const keyOf = ({ channelId, conversation: { tenantId, id }, from }: Activity): string =>
  `bf|${JSON.stringify([channelId, tenantId, id, from.id])}`;

const isShared = ({ conversation }: Activity): boolean =>
  conversation.isGroup || (conversation.conversationType ?? 'personal') !== 'personal';

/** In a channel or a group others would read a report. */
const sendPrivately = async (deps: ChannelDeps, context: TurnContext): Promise<void> => {
  if (context.activity.type !== ActivityTypes.Message) return;
  const language = languageOf(deps, context.activity);
  const text = deps.words(language)('talk:privately');
  await context.sendActivity(activityOf({ text }, { channel: '', language, user: '' }));
};

const languageOf = ({ languages }: ChannelDeps, { locale }: Activity): string =>
  closestLanguage(locale ?? '', languages) ?? languages[0] ?? '';

const turn = async (
  deps: ChannelDeps,
  key: string,
  activity: Activity,
): Promise<readonly Partial<Activity>[] | 'conflict'> => {
  const stored = await deps.chats.load(key);
  const state = stored?.chat.state ?? newChat(languageOf(deps, activity));
  const before = activity.id ? state.seen.find(({ id }) => id === activity.id) : undefined;
  if (before) return before.replies ?? [];
  const answered = await answer(deps, state, activity);
  const chat = { state: remember(answered.state, activity, answered.replies) };
  const done = await deps.chats.commit(key, { chat, append: [] }, stored?.etag);
  return done ? answered.replies : 'conflict';
};

const answer = async (deps: ChannelDeps, state: ChatState, activity: Activity) => {
  try {
    const replies = await asStaff(deps, activity);
    if (replies) return { state, replies, forget: false };
    return await converse(deps, state, { activity, now: deps.now() });
  } catch (error) {
    const said = apology(deps, { error, state });
    const isPress = activity.type === ActivityTypes.Invoke;
    return { state, replies: [isPress ? failed(said) : said], forget: false };
  }
};

/** A press waits for an answer of its own kind; what went wrong is shown on the card. */
const failed = ({ text }: Partial<Activity>): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: {
    status: 200,
    body: {
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'Fault', message: text },
    },
  },
});

const remember = (
  state: ChatState,
  { id }: Activity,
  replies: readonly Partial<Activity>[],
): ChatState => {
  if (!id) return state;
  const json = replies.map((reply) => activityJson.parse(JSON.parse(JSON.stringify(reply))));
  const seen = [...state.seen, { id, replies: json }].slice(-remembered);
  const from = seen.length - repliesKept;
  return { ...state, seen: seen.map((each, index) => (index < from ? { id: each.id } : each)) };
};
