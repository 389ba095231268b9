import { statSync } from 'node:fs';
import type { Log } from '../app/ports.ts';
import type { Register } from '../domain/register.ts';
import { codesOf, readRegister, RegisterError } from './registerFile.ts';

/** What changes when a file is written; undefined when it is not there. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && [found.ino, found.size, found.mtimeMs].join();
};

export interface WatchedRegister {
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
export const openRegister = ({ file, sample }: Place, logger: Log): WatchedRegister => {
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
