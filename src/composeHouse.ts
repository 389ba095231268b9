import { dialogs } from '../dialogs/index.ts';
import { fileByPhone } from './app/fileByPhone.ts';
import { followCase } from './app/followCase.ts';
import { makeLanes, type Lanes } from './app/lanes.ts';
import { liveRegister, type LiveRegister } from './app/liveRegister.ts';
import { listStatus, lookUpStatus, openStatus } from './app/lookUpStatus.ts';
import { purgeChats } from './app/purgeChats.ts';
import { ringClocks } from './app/ringClocks.ts';
import { makeSignal, type Signal } from './app/signal.ts';
import { submitReport } from './app/submitReport.ts';
import { sweep } from './app/sweep.ts';
import { tellCase } from './app/tellCase.ts';
import { webLogOn } from './app/webLog.ts';
import { answerWeb } from './bot/answerWeb.ts';
import type { Send } from './bot/channelAdapter.ts';
import { courierOf } from './bot/staff/courier.ts';
import { buildDesk } from './composeDesk.ts';
import { composeTells } from './composeTells.ts';
import type { Tools } from './composeTools.ts';
import type { Config } from './config.ts';
import { homesOf } from './domain/address.ts';
import type { CaseNumber } from './domain/caseNumber.ts';
import type { Practice } from './domain/receive.ts';
import { casesOn } from './storage/cases.ts';
import { absencesOn } from './storage/absences.ts';
import { cardsOn } from './storage/cards.ts';
import { chatsOn } from './storage/chats.ts';
import { claimsOn } from './storage/claims.ts';
import { purgeChatsOn } from './storage/purgeChats.ts';
import { outboxOn } from './storage/outbox.ts';
import { pendingOn } from './storage/pending.ts';
import { queuesOn } from './storage/queues.ts';
import { referencesOn } from './storage/references.ts';
import type { Rows } from './storage/rows.ts';
import { staffOn } from './storage/staff.ts';
import { wordIndexOn } from './storage/wordIndex.ts';
import { firstLanguage } from './text/translate.ts';

export type House = ReturnType<typeof buildHouse>;

/** What the house has of the world: where it keeps things, and how it writes to people in channels. */
export interface Outside {
  readonly rows: Rows;
  readonly send: Send;
}

/** The use cases on the stores, and the bot on the use cases. */
export const buildHouse = (config: Config, tools: Tools, { rows, send }: Outside) => {
  const stores = openStores(rows, tools, config.practice.promises);
  const lanes = makeLanes();
  const background = makeBackground(tools.logger);
  const live = liveRegister({ ...tools, ...stores });
  const { words, languages, staffLanguages } = tools.texts;
  const { practice, publicUrl, chatHours } = config;
  const set = { ...practice, practice, publicUrl, chatHours, words, staffLanguages };
  const joint = { ...tools, ...stores, ...set, ...live, lanes };
  const told = { ...joint, appended: makeSignal() };
  const courier = courierOf({ ...told, landlord: live.register().landlord, send });
  const follow = followCase({ ...joint, courier });
  const started = (number: CaseNumber): void => background.run(follow(number));
  const work = { ...joint, follow: started, tells: composeTells(joint) };
  const desk = buildDesk(work);
  const bot = buildBot({ ...told, languages, follow: started, desk });
  const answer = answerWeb(bot);
  return {
    phone: buildPhone(bot),
    bot,
    answer,
    log: webLogOn({ ...bot, firstLanguage }),
    desk,
    register: live.register,
    ring: () => background.run(live.refresh().then(ringClocks({ ...joint, follow }))),
    sweep: () => background.run(sweep({ ...joint, follow, answer })),
    purge: () => background.run(purgeOld({ ...joint, rows })),
    idle: background.idle,
  };
};

/** Deletes conversations that are older than they may be. */
const purgeOld = (
  joint: Pick<Tools, 'now' | 'logger'> & Pick<Config, 'chatHours'> & { readonly rows: Rows },
) => purgeChats({ ...joint, purge: purgeChatsOn(joint.rows), hours: joint.chatHours });

const openStores = (rows: Rows, { now, keyed }: Tools, promises: Practice['promises']) => {
  const cases = casesOn(rows);
  return {
    cases,
    claims: claimsOn(rows),
    pending: pendingOn(rows),
    queues: queuesOn({ rows, cases, promises }),
    wordIndex: wordIndexOn({ rows, cases, keyed }),
    staff: staffOn(rows),
    chats: chatsOn(rows, now),
    outbox: outboxOn(rows),
    references: referencesOn(rows),
    cards: cardsOn(rows),
    absences: absencesOn(rows),
  };
};

type Joint = Tools &
  ReturnType<typeof openStores> &
  Pick<Config, 'practice' | 'publicUrl' | 'chatHours'> & {
    readonly lanes: Lanes;
    readonly setAway: LiveRegister['setAway'];
    readonly promises: Practice['promises'];
    readonly follow: (number: CaseNumber) => void;
    readonly words: Tools['texts']['words'];
    readonly languages: readonly string[];
    readonly staffLanguages: readonly string[];
    readonly appended: Signal;
    readonly desk: ReturnType<typeof buildDesk>;
  };

/** Everything a turn is handed. */
const buildBot = (joint: Joint) => {
  const { register } = joint;
  return {
    ...joint,
    dialogs,
    vocabulary: vocabularyOf(joint),
    submit: submitReport(joint),
    tell: tellCase(joint),
    lookUp: lookUpStatus(joint),
    openStatus: openStatus(joint),
    listStatus: listStatus(joint),
    homes: () => homesOf(register()),
    landlord: register().landlord,
  };
};

/** What a report over the phone is taken by. */
const buildPhone = (bot: ReturnType<typeof buildBot>) => ({
  sets: [dialogs.disturbance, dialogs.support],
  languages: bot.languages,
  findHome: (said: string) => bot.homes().find(said),
  file: fileByPhone(bot),
});

const vocabularyOf =
  ({ vocabularies }: Tools) =>
  (language: string) => {
    const found = vocabularies.get(language) ?? vocabularies.get(firstLanguage);
    if (!found) throw new Error(`no vocabulary for ${language}`);
    return found;
  };

/** Work that nobody waits for; a stopping server does. */
const makeBackground = (logger: Tools['logger']) => {
  const running = new Set<Promise<void>>();
  return {
    run: (work: Promise<void>) => {
      const tracked = work
        .catch((error: unknown) => {
          const kind = error instanceof Error ? error.name : typeof error;
          logger.error(
            { kind },
            'work in the background failed; it is tried again within a minute',
          );
        })
        .finally(() => running.delete(tracked));
      running.add(tracked);
    },
    idle: async () => {
      // What is under way may begin more.
      while (running.size > 0) await Promise.all(running);
    },
  };
};
