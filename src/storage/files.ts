import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The data folder cannot be made or written to. */
class FolderError extends Error {
  override readonly name = 'FolderError';
}

/** One level at a time: Node's own recursion never ends under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** Makes the data folder where it is missing. @throws FolderError when it cannot be made or written to */
export const prepareFolder = (folder: string): void => {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new FolderError(folder, { cause });
  }
};

/** The shortest secret that is believed, in characters. */
const shortest = 32;

/** A file that is there whole or not at all: a crash leaves no half of it. */
export const writeWhole = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
};

/**
 * The secret that all keys are made from: made once, kept in the data folder, readable by its owner alone.
 * @throws FolderError when it can neither be read nor written
 */
export const readSecret = (folder: string, make: () => string): string => {
  prepareFolder(folder);
  const file = join(folder, 'secret');
  try {
    if (!existsSync(file)) writeWhole(file, make());
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < shortest) throw new Error('the secret is too short');
    return secret;
  } catch (cause) {
    throw new FolderError(folder, { cause });
  }
};
