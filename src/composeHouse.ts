import { dialogs } from '../dialogs/index.ts';
import { followCase } from './app/followCase.ts';
import { makeLanes, type Lanes } from './app/lanes.ts';
import { listQueue } from './app/listQueue.ts';
import { listStatus, lookUpStatus, openStatus } from './app/lookUpStatus.ts';
import type { Now } from './app/ports.ts';
import { purgeChats } from './app/purgeChats.ts';
import { ringClocks } from './app/ringClocks.ts';
import { makeSignal } from './app/signal.ts';
import { submitReport } from './app/submitReport.ts';
import { sweep } from './app/sweep.ts';
import { tellCase } from './app/tellCase.ts';
import { webLogOn } from './app/webLog.ts';
import { caseExists, readIdentity, showCase, workCase } from './app/workCase.ts';
import { answerWeb } from './bot/answerWeb.ts';
import type { Tools } from './composeTools.ts';
import type { Config } from './config.ts';
import { homesOf } from './domain/address.ts';
import type { CaseNumber } from './domain/caseNumber.ts';
import type { Practice } from './domain/receive.ts';
import { casesOn } from './storage/cases.ts';
import { chatsOn } from './storage/chats.ts';
import { claimsOn } from './storage/claims.ts';
import { purgeChatsOn } from './storage/purgeChats.ts';
import { pendingOn } from './storage/pending.ts';
import { queuesOn } from './storage/queues.ts';
import type { Rows } from './storage/rows.ts';
import { firstLanguage } from './text/translate.ts';

export type House = ReturnType<typeof buildHouse>;

/** The use cases on the stores, and the bot on the use cases. */
export const buildHouse = (config: Config, tools: Tools, rows: Rows) => {
  const stores = openStores(rows, tools.now, config.practice.promises);
  const lanes = makeLanes();
  const background = makeBackground(tools.logger);
  const joint = { ...tools, ...stores, ...config.practice, lanes, practice: config.practice };
  const follow = followCase(joint);
  const started = (number: CaseNumber): void => background.run(follow(number));
  const bot = buildBot({ ...joint, follow: started, chatHours: config.chatHours });
  const answer = answerWeb(bot);
  const work = { ...joint, follow };
  return {
    bot,
    answer,
    log: webLogOn({ ...bot, firstLanguage }),
    desk: {
      queue: listQueue(joint),
      show: showCase(joint),
      work: workCase(work),
      identity: readIdentity(work),
      exists: caseExists(joint),
    },
    ring: () => background.run(ringClocks(work)()),
    sweep: () => background.run(sweep({ ...work, answer })),
    purge: () =>
      background.run(purgeChats({ ...joint, purge: purgeChatsOn(rows), hours: config.chatHours })),
    idle: background.idle,
  };
};

const openStores = (rows: Rows, now: Now, promises: Practice['promises']) => {
  const cases = casesOn(rows);
  return {
    cases,
    claims: claimsOn(rows),
    pending: pendingOn(rows),
    queues: queuesOn(rows, cases, promises),
    chats: chatsOn(rows, now),
  };
};

type Joint = Tools &
  ReturnType<typeof openStores> & {
    readonly lanes: Lanes;
    readonly practice: Practice;
    readonly promises: Practice['promises'];
    readonly follow: (number: CaseNumber) => void;
    readonly chatHours: number;
  };

/** Everything a turn is handed. */
const buildBot = (joint: Joint) => {
  const { texts, register } = joint;
  const homes = homesOf(register);
  return {
    ...joint,
    dialogs,
    appended: makeSignal(),
    words: texts.words,
    languages: texts.languages,
    vocabulary: vocabularyOf(joint),
    submit: submitReport({ ...joint, homes }),
    tell: tellCase(joint),
    lookUp: lookUpStatus(joint),
    openStatus: openStatus(joint),
    listStatus: listStatus(joint),
    findHome: homes.find,
    landlord: register.landlord,
  };
};

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
