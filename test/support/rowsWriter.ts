import { writeSync } from 'node:fs';
import { openSqlite } from '../../src/storage/sqlite.ts';

/**
 * Writes pairs of rows for ever, eight commits a tick, and says the number of each on stdout once it is acknowledged.
 * Arguments: the store's file, the number of the first pair.
 */
const [, , file = '', first = '0'] = process.argv;
const rows = await openSqlite({ file, cursorKey: Buffer.alloc(32, 7) });

const writePair = async (number: number): Promise<void> => {
  const cells = { text: `pair ${number} `.repeat(50) };
  const done = await rows.commit('pairs', [
    { op: 'insert', row: `a${number}`, cells },
    { op: 'insert', row: `b${number}`, cells },
  ]);
  if (done.kind === 'committed') writeSync(1, `${number}\n`);
};

for (let next = Number(first); ; next += 8) {
  await Promise.all(Array.from({ length: 8 }, (_, index) => writePair(next + index)));
}
