import { followCase } from './app/followCase.ts';
import { makeLanes } from './app/lanes.ts';
import { listQueue } from './app/listQueue.ts';
import { lookUpStatus } from './app/lookUpStatus.ts';
import { makeSignal } from './app/signal.ts';
import { submitReport } from './app/submitReport.ts';
import { sweep } from './app/sweep.ts';
import { webLogOn } from './app/webLog.ts';
import { readIdentity, showCase, workCase } from './app/workCase.ts';
import { answerWeb } from './bot/answerWeb.ts';
import type { Tools } from './composeTools.ts';
import type { Config } from './config.ts';
import { homesOf } from './domain/address.ts';
import { casesOn } from './storage/cases.ts';
import { chatsOn } from './storage/chats.ts';
import { claimsOn } from './storage/claims.ts';
import { pendingOn } from './storage/pending.ts';
import { queuesOn } from './storage/queues.ts';
import type { Rows } from './storage/rows.ts';
import { firstLanguage } from './text/translate.ts';

export type House = ReturnType<typeof buildHouse>;

/** The use cases on the stores, and the bot on the use cases. */
export const buildHouse = (config: Config, tools: Tools, rows: Rows) => {
  const { register, keyed, now, newId, logger } = tools;
  const cases = casesOn(rows);
  const claims = claimsOn(rows);
  const pending = pendingOn(rows);
  const queues = queuesOn(rows, cases);
  const chats = chatsOn(rows);
  const lanes = makeLanes();
  const appended = makeSignal();
  const background = makeBackground(logger);
  const follow = followCase({ queues, pending, lanes });
  const { practice } = config;
  const homes = homesOf(register);
  const submit = submitReport({
    ...{ cases, claims, pending, register, homes, practice, keyed, lanes },
    follow: (number) => background.run(follow(number)),
  });
  const work = { cases, pending, promises: practice.promises, now, follow, lanes };
  const bot = {
    ...{ chats, lanes, appended, pending, now, newId, logger, submit },
    words: tools.texts.words,
    languages: tools.texts.languages,
    vocabulary: vocabularyOf(tools),
    lookUp: lookUpStatus({ cases, claims, keyed }),
    findHome: homes.find,
    landlord: register.landlord,
  };
  const answer = answerWeb(bot);
  return {
    bot,
    answer,
    log: webLogOn({ chats, pending, lanes, newId, appended, firstLanguage }),
    desk: {
      queue: listQueue({ queues, register }),
      show: showCase({ cases }),
      work: workCase(work),
      identity: readIdentity(work),
    },
    sweep: () => background.run(sweep({ pending, follow, answer, logger })),
    idle: background.idle,
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
            'work in the background failed; it is done again at the next start',
          );
        })
        .finally(() => running.delete(tracked));
      running.add(tracked);
    },
    idle: async () => {
      await Promise.all(running);
    },
  };
};
