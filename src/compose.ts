import { setTimeout } from 'node:timers/promises';
import type { Server } from 'restify';
import { mountBoard } from './board/mountBoard.ts';
import { answerChannel } from './bot/answerChannel.ts';
import { makeAdapter, sendBy } from './bot/channelAdapter.ts';
import { mountMessages } from './bot/endpoint.ts';
import { buildHouse, type House } from './composeHouse.ts';
import { makeTools, openRows, type Tools } from './composeTools.ts';
import type { Config } from './config.ts';
import { clientAddress } from './http/address.ts';
import { mountHealth } from './http/health.ts';
import { createLimiter } from './http/limiter.ts';
import { listen } from './http/listen.ts';
import { createHttp } from './http/server.ts';
import { stopHttp } from './http/shutdown.ts';
import type { Rows } from './storage/rows.ts';
import { mountDirectLine } from './webchat/directLine.ts';
import { mountPage } from './webchat/page.ts';

/** How long a stopping server waits for what is under way, in milliseconds. */
const grace = 5_000;

/** How often work that failed is tried again, in milliseconds. */
const sweepEvery = 60_000;

/** How long it waits between two things that it sends of its own accord: fewer than seven a second. */
const pause = (): Promise<void> => setTimeout(150);

/** How often the clocks are looked at, in milliseconds. */
const ringEvery = 30_000;

/** How often the register's file is looked at, in milliseconds. */
const rereadEvery = 5_000;

/** How often old conversations are looked for, in milliseconds. */
const purgeEvery = 3_600_000;

/** How much one address and one conversation may ask: far more than a person does, far less than a flood. */
const rates = {
  generate: { burst: 60, perMinute: 30 },
  sayFrom: { burst: 240, perMinute: 240 },
  sayIn: { burst: 40, perMinute: 60 },
  // A whole office shares one address, and a sign-in is three requests.
  signIn: { burst: 60, perMinute: 30 },
};

export interface Running {
  /** A fresh one-time address to sign in to the board with; the board's own where the company's sign-in is set up. */
  readonly signInLink: () => string;
  /** The register's file; undefined while the sample is in use. */
  readonly registerFile: string | undefined;
  /** Lets what is under way end, closes the sockets and the store. */
  readonly stop: () => Promise<void>;
}

/**
 * Builds the whole house, joins its rooms and opens the door. Clock, ids and logger come with the tools.
 * Rejects with FolderError, RegisterError, StoreInUseError, StoreFileError, or Node's error of listening.
 */
export const compose = async (
  config: Config,
  showLink: (url: string) => void,
  tools: Tools = makeTools(config),
): Promise<Running> => {
  const rows = await openRows(config, tools);
  const { house, adapter } = buildOn(config, tools, rows);
  const server = createHttp({
    logger: tools.logger,
    publicUrl: config.publicUrl,
    newReference: () => tools.newId().slice(0, 8),
  });
  mountHealth(server, { ready: () => rows.ready(), logger: tools.logger });
  const { newLink, streams } = mountRooms(server, { config, tools, house, adapter, showLink });
  await opened(server, config, rows);
  const endChores = beginChores(house, tools);
  return {
    signInLink: newLink,
    registerFile: tools.registerFile(),
    stop: async () => {
      endChores();
      await stopHttp(server, streams, grace);
      await house.idle();
      await rows.close();
    },
  };
};

/** The house, and the adapter by which it writes to channels. */
const buildOn = (config: Config, tools: Tools, rows: Rows) => {
  const { registration } = config;
  const adapter = makeAdapter({ ...tools, registration });
  const send = sendBy({ adapter, appId: registration?.appId, pause });
  return { adapter, house: buildHouse(config, tools, { rows, send }) };
};

/** Listens, or closes the store again. */
const opened = async (server: Server, { host, port }: Config, rows: Rows): Promise<void> => {
  try {
    await listen(server, host, port);
  } catch (error) {
    await rows.close();
    throw error;
  }
};

/** What runs by itself, now and again. Gives a function that ends it. */
const beginChores = ({ sweep, purge, ring }: House, { rereadRegister }: Tools): (() => void) => {
  for (const chore of [sweep, purge, ring]) chore();
  const chores = [
    setInterval(sweep, sweepEvery),
    setInterval(purge, purgeEvery),
    setInterval(ring, ringEvery),
    setInterval(rereadRegister, rereadEvery),
  ];
  for (const chore of chores) chore.unref();
  return () => {
    for (const chore of chores) clearInterval(chore);
  };
};

interface Mounting {
  readonly config: Config;
  readonly tools: Tools;
  readonly house: House;
  readonly adapter: ReturnType<typeof makeAdapter>;
  readonly showLink: (url: string) => void;
}

const mountRooms = (server: Server, mounting: Mounting) => {
  const { config, tools, house, adapter, showLink } = mounting;
  const { now, newId, logger, keyFor, texts } = tools;
  const { register } = house;
  const { publicUrl, registration, provider, teamsFrames } = config;
  const streams = mountWebChat(server, mounting);
  const logic = answerChannel({ ...house.bot, tenantId: registration?.tenantId });
  mountMessages(server, { registration, adapter, logic });
  const addressOf = clientAddress(config.trustProxy);
  const signIns = createLimiter(rates.signIn, now);
  const { newLink } = mountBoard(server, {
    desk: house.desk,
    phone: house.phone,
    register,
    words: texts.words,
    languages: texts.staffLanguages,
    now,
    newId,
    publicUrl,
    showLink,
    provider,
    teamsFrames,
    waitToSignIn: (req) => signIns(addressOf(req)),
    logger,
    sessionKey: keyFor('session'),
  });
  return { newLink, streams };
};

/** The chat page, and the Direct Line door that it talks through. */
const mountWebChat = (server: Server, { config, tools, house }: Mounting) => {
  const { now, newId, logger, keyFor, texts, register } = tools;
  const { publicUrl, chatHours } = config;
  const { words, languages } = texts;
  const page = { words, languages, landlord: register().landlord, publicUrl, chatHours };
  mountPage(server, { ...page, exitUrl: config.quickExitUrl });
  const limits = {
    generate: createLimiter(rates.generate, now),
    sayFrom: createLimiter(rates.sayFrom, now),
    sayIn: createLimiter(rates.sayIn, now),
  };
  const { log, answer } = house;
  const onAppended = house.bot.appended.listen;
  const tokenKey = keyFor('token');
  return mountDirectLine(
    server,
    { log, answer, onAppended, now, newId, publicUrl, chatHours, logger, tokenKey },
    { addressOf: clientAddress(config.trustProxy), limits },
  );
};
