import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** Another process has the store open. */
class StoreInUseError extends Error {
  override readonly name = 'StoreInUseError';
}

/** The file is not a store of ours, or a newer version of this program made it. */
class StoreFileError extends Error {
  override readonly name = 'StoreFileError';
}

/** 'Gran': tells our files from other programs'. */
const APPLICATION_ID = 0x4772616e;
const VERSION = 1;
const BUSY_MS = 5000;
const SQLITE_BUSY = 5;
const SQLITE_NOTADB = 26;

/** An ordinary table: WITHOUT ROWID was three times as large with rows over 1 kB, and slower. */
const SCHEMA = `
  BEGIN IMMEDIATE;
  CREATE TABLE rows (
    partition TEXT NOT NULL,
    row BLOB NOT NULL,
    etag TEXT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (partition, row)
  ) STRICT;
  CREATE TABLE writes (last INTEGER NOT NULL) STRICT;
  INSERT INTO writes VALUES (0);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${VERSION};
  COMMIT;`;

/**
 * Opens the file, makes it when it is new, and sets it so that a commit is on the disk when it returns.
 * @throws StoreFileError when the file is foreign or newer; it is left as it was
 */
export const openFile = (file: string): DatabaseSync => {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    if (isNew(db, file)) db.exec(SCHEMA);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * Keeps other processes off the file until the returned function is called or this process ends, however it ends:
 * the operating system drops the lock on the side file `<file>.lock`, which itself stays and is empty.
 * @throws StoreInUseError
 */
export const holdFile = (file: string): (() => void) => {
  const db = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!hasCode(error, SQLITE_BUSY)) throw error;
    throw new StoreInUseError(`${file} is in use by another process`, { cause: error });
  }
  return () => db.close();
};

const facts = z.object({ application: z.int(), version: z.int(), tables: z.int() });

const isNew = (db: DatabaseSync, file: string): boolean => {
  const { application, version, tables } = readFacts(db, file);
  if (application === 0 && version === 0 && tables === 0) return true;
  if (application !== APPLICATION_ID) {
    throw new StoreFileError(`${file} is not a store of this program`);
  }
  if (version > VERSION) {
    throw new StoreFileError(`${file} has version ${version}, this program knows ${VERSION}`);
  }
  return false;
};

const readFacts = (db: DatabaseSync, file: string): z.infer<typeof facts> => {
  try {
    const select = db.prepare(
      `SELECT application_id AS application, user_version AS version,
              (SELECT count(*) FROM sqlite_schema) AS tables
       FROM pragma_application_id, pragma_user_version`,
    );
    return facts.parse(select.get());
  } catch (error) {
    if (!hasCode(error, SQLITE_NOTADB)) throw error;
    throw new StoreFileError(`${file} is not a database`, { cause: error });
  }
};

const sqliteError = z.object({ errcode: z.int() });

/** Extended codes carry the primary one in their low byte. */
const hasCode = (error: unknown, code: number): boolean => {
  const parsed = sqliteError.safeParse(error);
  return parsed.success && (parsed.data.errcode & 0xff) === code;
};
