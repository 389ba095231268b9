import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { queueContract } from './queueContract.ts';

queueContract('a SQLite file', () =>
  openSqlite({
    file: join(mkdtempSync(join(tmpdir(), 'grannfrid-')), 'rows.db'),
    cursorKey: Buffer.alloc(32, 7),
  }),
);
