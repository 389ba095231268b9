import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Keyed } from './app/keyed.ts';
import type { Config } from './config.ts';
import type { Log } from './app/ports.ts';
import { openAzureTables } from './storage/azureTables.ts';
import { prepareFolder, readSecret } from './storage/files.ts';
import { openRegister } from './storage/watchedRegister.ts';
import type { Rows } from './storage/rows.ts';
import { openSqlite } from './storage/sqlite.ts';
import { readTexts } from './text/translate.ts';
import { readWords } from './text/words.ts';
import { vocabulary } from './understand/vocabulary.ts';

const root = join(import.meta.dirname, '..');
const locales = join(root, 'locales');

/** The register that comes with the project: fictitious homes and coordinators. */
const sampleRegister = join(root, 'deploy/sample/register.json');

export interface Tools extends Omit<ReturnType<typeof makeTools>, 'logger'> {
  readonly logger: Log;
}

/** What every room is handed: clock, ids, keys, words, register, logger. The only clock and the only chance in the house. */
export const makeTools = (config: Config) => {
  const secret = config.secret ?? readSecret(config.dataDir, () => randomBytes(32).toString('hex'));
  const keyed = keyedWith(secret);
  const texts = readTexts(locales);
  const logger = pino({ level: config.logLevel, base: null });
  const sample = config.registerFile === undefined ? sampleRegister : undefined;
  const live = openRegister({ file: config.ownRegister, sample }, logger);
  return {
    keyed,
    keyFor: (purpose: string) => keyed('key', purpose),
    now: () => Temporal.Now.instant(),
    newId: () => randomUUID(),
    logger,
    texts,
    vocabularies: readWords(locales, texts.languages, vocabulary),
    register: live.register,
    rereadRegister: live.reread,
    registerFile: live.file,
  };
};

const keyedWith = (secret: string): Keyed => {
  const hmac = (purpose: string, text: string) =>
    createHmac('sha256', secret).update(`${purpose}\0${text}`);
  return Object.assign(
    (purpose: string, text: string) => new Uint8Array(hmac(purpose, text).digest()),
    { text: (purpose: string, text: string) => hmac(purpose, text).digest('hex') },
  );
};

/**
 * The store that the settings name.
 * Rejects with FolderError, StoreInUseError or StoreFileError, or when the tables do not answer.
 */
export const openRows = async (
  { tables, dataDir }: Config,
  { keyFor, newId }: Tools,
): Promise<Rows> => {
  const cursorKey = keyFor('cursor');
  if (tables) return openAzureTables({ ...tables, cursorKey, newId });
  prepareFolder(dataDir);
  return openSqlite({ file: join(dataDir, 'grannfrid.db'), cursorKey });
};
