import { ActivityTypes, RoleTypes, type Activity } from 'botbuilder';
import { isFromPerson, type Chat, type Chats, type Entry, type LogState } from '../app/chat.ts';
import type { Lanes } from '../app/lanes.ts';
import type { Log, Now, Pending } from '../app/ports.ts';
import { untilFirst } from '../app/retry.ts';
import type { Signal } from '../app/signal.ts';
import { webKey, webMarker } from '../app/webLog.ts';
import { converse } from './converse.ts';
import type { TurnDeps } from './deps.ts';
import { apology } from './fault.ts';
import { saidAt } from './incoming.ts';
import { answeredAt, bot, webActivity } from './webActivity.ts';
import { WebAdapter } from './webAdapter.ts';

export interface AnswerDeps extends TurnDeps {
  readonly chats: Chats;
  readonly pending: Pending;
  readonly lanes: Lanes;
  readonly appended: Signal;
  readonly now: Now;
  readonly logger: Log;
}

export type AnswerWeb = (conversation: string) => Promise<void>;

/** How many log entries are looked at a time for one that has no answer. */
const batch = 20;

/**
 * Answers, in order, all that was said in a web conversation and has no answer yet; first of all it greets.
 * The answer and what the bot then knows are one commit: after a crash the same words are answered again, from the same state.
 */
export const answerWeb = (deps: AnswerDeps): AnswerWeb => {
  const adapter = new WebAdapter();
  return (conversation) =>
    deps.lanes(webKey(conversation), async () => {
      for (;;) {
        const more = await untilFirst(() => step(deps, adapter, conversation));
        if (!more) break;
        deps.appended.emit(conversation);
      }
      await deps.pending.done(webMarker(conversation));
    });
};

const step = async (
  deps: AnswerDeps,
  adapter: WebAdapter,
  conversation: string,
): Promise<boolean | 'conflict'> => {
  const stored = await deps.chats.load(webKey(conversation));
  const { chat } = stored ?? {};
  if (!stored || !chat?.log) return false;
  const next = await unanswered(deps, conversation, { chat, log: chat.log });
  if (!next) return false;
  const { forget, ...answered } = await turn(deps, adapter, { chat, log: chat.log, next });
  const write = forget ? deps.chats.forget : deps.chats.commit;
  const done = await write(webKey(conversation), answered, stored.etag);
  return done ? true : 'conflict';
};

interface Known {
  readonly chat: Chat;
  readonly log: LogState;
}

interface Next {
  readonly activity: Partial<Activity>;
  /** The log is answered up to here. */
  readonly upTo: number;
}

/** The greeting's cause, then the first entry of the person's that has no answer. */
const unanswered = async (
  { chats }: AnswerDeps,
  conversation: string,
  { chat, log }: Known,
): Promise<Next | undefined> => {
  if (!chat.state.greeted) return { activity: arrival(conversation, log), upTo: log.answered };
  for (let after = log.answered; after < log.last;) {
    const entries = await chats.entries(webKey(conversation), after, batch);
    const found = entries.find(({ activity }) => isFromPerson(activity));
    if (found) return { activity: found.activity, upTo: found.seq };
    const last = entries.at(-1);
    if (!last) return undefined;
    after = last.seq;
  }
  return undefined;
};

const arrival = (conversation: string, { user, locale }: LogState): Partial<Activity> => ({
  type: ActivityTypes.ConversationUpdate,
  channelId: 'webchat',
  locale,
  conversation: { id: conversation, name: '', isGroup: false, conversationType: 'personal' },
  from: { id: user, name: '', role: RoleTypes.User },
  recipient: bot,
  membersAdded: [{ id: user, name: '' }],
});

/** One turn through the adapter. A fault is answered with an apology, and what was known before stays known. */
const turn = async (
  deps: AnswerDeps,
  adapter: WebAdapter,
  { chat, log, next }: Known & { readonly next: Next },
): Promise<{ chat: Chat; append: readonly Entry[]; forget: boolean }> => {
  let { state } = chat;
  let forget = false;
  const now = saidAt(next.activity, deps.now());
  const sent = await adapter.turn(next.activity, async (context) => {
    try {
      const conversed = await converse(deps, state, { activity: context.activity, now });
      ({ state, forget } = conversed);
      await context.sendActivities([...conversed.replies]);
    } catch (error) {
      state = { ...state, greeted: true };
      await context.sendActivities([apology(deps, { error, state })]);
    }
  });
  const append = sent.map((activity, index) => {
    const at = answeredAt(deps.now(), now, index);
    return {
      seq: log.last + 1 + index,
      activity: webActivity(deps, { activity, to: next.activity, at }),
    };
  });
  const answered = { ...log, answered: next.upTo, last: log.last + append.length };
  return { chat: { state, log: answered }, append, forget };
};
