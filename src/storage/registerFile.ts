import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Log } from '../app/ports.ts';
import { register, type Register } from '../domain/register.ts';
import { prepareFolder, writeWhole } from './files.ts';

/** The register cannot be read, or is not one. */
class RegisterError extends Error {
  override readonly name = 'RegisterError';
  /** Codes that a log may have: they say what is wrong and where, never what stands there. */
  readonly reasons: readonly string[];
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.reasons = codesOf(cause);
  }
}

/** So many reasons tell enough. */
const most = 10;

const codesOf = (cause: unknown): readonly string[] => {
  if (cause instanceof z.ZodError)
    return cause.issues.slice(0, most).map(({ path, code }) => `${path.join('.')}: ${code}`);
  if (cause instanceof SyntaxError) return ['notJson'];
  return [cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'];
};

const reasonOf = (cause: unknown): string => {
  if (cause instanceof z.ZodError) return z.prettifyError(cause);
  return cause instanceof Error ? cause.message : String(cause);
};

/** The landlord's homes and coordinators. @throws RegisterError with the file and the reason */
export const readRegister = (file: string): Register => {
  try {
    return register.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new RegisterError(`${file}: ${reasonOf(cause)}`, cause);
  }
};

/** What changes when a file is written; undefined when it is not there. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && [found.ino, found.size, found.mtimeMs].join();
};

export interface LiveRegister {
  /** The register as it is now: the same object until it has changed. */
  readonly register: () => Register;
  /** Reads the file again if it has changed. */
  readonly reread: () => void;
  /** The file in use; undefined while the sample stands in for it. */
  readonly file: () => string | undefined;
}

interface Place {
  readonly file: string;
  /** What is read as long as the file is not there. */
  readonly sample?: string | undefined;
}

/**
 * The register in a file that may be written anew while the server runs. A file that is not valid, or is gone, changes
 * nothing but the log. The landlord stays as it was at the start: its name and telephones stand on pages made then.
 * @throws RegisterError when there is none to begin with
 */
export const openRegister = ({ file, sample }: Place, logger: Log): LiveRegister => {
  let seen = stampOf(file);
  let inUse = seen === undefined && sample !== undefined ? sample : file;
  let current = readRegister(inUse);
  const { landlord } = current;
  return {
    register: () => current,
    file: () => (inUse === sample ? undefined : inUse),
    reread: () => {
      try {
        const stamp = stampOf(file);
        if (stamp === seen) return;
        seen = stamp;
        current = { ...readRegister(file), landlord };
        inUse = file;
        const { homes, coordinators } = current;
        logger.info(
          { homes: homes.length, coordinators: coordinators.length },
          'the register was read anew',
        );
      } catch (error) {
        const reasons = error instanceof RegisterError ? error.reasons : codesOf(error);
        logger.warn({ reasons }, 'the register cannot be read anew: the one before stays in use');
      }
    },
  };
};

/** Writes a register whole: the landlord to be edited by hand, of everything else a line each. */
export const writeRegister = (file: string, whole: Register): void => {
  const { landlord, ...lists } = register.parse(whole);
  const parts = Object.entries(lists).map(([name, list]) => {
    const lines = list.map((each) => `    ${JSON.stringify(each)}`);
    return `  "${name}": [\n${lines.join(',\n')}\n  ]`;
  });
  const first = `  "landlord": ${JSON.stringify(landlord, null, 2).replaceAll('\n', '\n  ')}`;
  prepareFolder(dirname(file));
  writeWhole(file, `{\n${[first, ...parts].join(',\n')}\n}\n`);
};
