import { ActivityTypes, Channels, type Activity } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { ActivityJson, Chats } from '../../app/chat.ts';
import type { Lanes } from '../../app/lanes.ts';
import type { Brought, Cases, Now, References, Say, Stored } from '../../app/ports.ts';
import { untilFirst } from '../../app/retry.ts';
import type { Signal } from '../../app/signal.ts';
import { webKey } from '../../app/webLog.ts';
import { complainantView, type ComplainantView } from '../../domain/caseView.ts';
import type { Notice } from '../../domain/notices.ts';
import type { Landlord } from '../../domain/register.ts';
import { activityOf } from '../activities.ts';
import type { Send } from '../channelAdapter.ts';
import type { Message } from '../message.ts';
import { progressLines } from '../progress.ts';
import { bot, webActivity } from '../webActivity.ts';

export interface ComplainantDeps {
  readonly cases: Cases;
  readonly chats: Chats;
  readonly lanes: Lanes;
  readonly appended: Signal;
  readonly references: References;
  readonly send: Send;
  readonly words: (language: string) => Say;
  readonly landlord: Landlord;
  readonly now: Now;
  readonly newId: () => string;
}

interface Told {
  readonly stored: Stored;
  readonly notice: Notice;
  /** The report whose complainant is told. */
  readonly report: string;
}

/** Tells a complainant where they are: in Teams the words themselves, in the web chat that there is something to read. */
export const tellComplainant = async (deps: ComplainantDeps, told: Told): Promise<Brought> => {
  const { number } = told.stored.file;
  const talk = await deps.cases.talk(number, told.report);
  if (!talk) return 'nobody';
  const events = await deps.cases.events(number);
  const view = complainantView(told.stored.file, told.report, events);
  const [report] = (await deps.cases.reports(number)).filter(({ id }) => id === told.report);
  if (!view || !report) return 'nobody';
  const telling = { view, language: report.language, now: deps.now() };
  return talk.kind === 'web'
    ? inWeb(deps, talk.conversation, { ...told, ...telling })
    : inChannel(deps, talk.person, { ...told, ...telling });
};

interface Telling extends Told {
  readonly view: ComplainantView;
  readonly language: string;
  readonly now: Temporal.Instant;
}

/** Others may look at the screen of a web chat: what staff wrote is read when it is asked for. */
const messageOf = (deps: ComplainantDeps, telling: Telling, isPrivate: boolean): Message => {
  const { view, notice, language, now } = telling;
  const say = deps.words(language);
  const { number } = view;
  const buttons = (...names: readonly string[]) => names.map((name) => say(`talk:buttons.${name}`));
  if (notice.why === 'ask')
    return { text: say('talk:notice.ask', { number }), buttons: buttons('calm', 'again') };
  if (notice.why !== 'answered')
    return {
      text: progressLines(view, { say, now, landlord: deps.landlord }).join('\n\n'),
      buttons: buttons('status'),
    };
  const letter = view.messages.findLast(({ from }) => from === 'staff')?.text ?? '';
  return isPrivate
    ? { text: say('talk:notice.answered', { number, text: letter }), buttons: buttons('letter') }
    : { text: say('talk:notice.answeredHere', { number }), buttons: buttons('status') };
};

const inChannel = async (
  deps: ComplainantDeps,
  person: string,
  telling: Telling,
): Promise<Brought> => {
  const reference = await deps.references.of(person);
  if (!reference) return 'nobody';
  const to = { channel: Channels.Msteams, language: telling.language, user: '' };
  const sent = await deps.send(reference, activityOf(messageOf(deps, telling, true), to));
  if (sent.kind === 'later') return { afterSeconds: sent.afterSeconds };
  if (sent.kind === 'dead') await deps.references.bury(person);
  return sent.kind === 'dead' ? 'dead' : 'brought';
};

/** In a chat that is still there it is said, and spoken of from then on; in one that is gone it waits under the code. */
const inWeb = (deps: ComplainantDeps, conversation: string, telling: Telling): Promise<Brought> =>
  deps.lanes(webKey(conversation), async () => {
    const brought = await untilFirst(() => append(deps, conversation, telling));
    if (brought === 'brought') deps.appended.emit(conversation);
    return brought;
  });

const append = async (
  deps: ComplainantDeps,
  conversation: string,
  telling: Telling,
): Promise<Brought | 'conflict'> => {
  const key = webKey(conversation);
  const stored = await deps.chats.load(key);
  const log = stored?.chat.log;
  if (!stored || !log) return 'nobody';
  const to = conversationOf(conversation, log.user);
  const message = messageOf(deps, telling, false);
  const activity = activityOf(message, {
    channel: 'webchat',
    language: telling.language,
    user: log.user,
  });
  const at = telling.now.toString({ smallestUnit: 'millisecond' });
  const seq = log.last + 1;
  const said: ActivityJson = webActivity(deps, { activity, to, at });
  const opened = { number: telling.stored.file.number, report: telling.report };
  const chat = { state: { ...stored.chat.state, opened }, log: { ...log, last: seq } };
  const done = await deps.chats.commit(
    key,
    { chat, append: [{ seq, activity: said }] },
    stored.etag,
  );
  return done ? 'brought' : 'conflict';
};

const conversationOf = (id: string, user: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  conversation: { id, name: '', isGroup: false, conversationType: 'personal' },
  from: { id: user, name: '' },
  recipient: bot,
});
