import { makeLanes } from './app/lanes.ts';
import { rebuildQueues } from './app/rebuildQueues.ts';
import { makeTools, openRows } from './composeTools.ts';
import { readConfig } from './config.ts';
import { adviceFor, consoleWords, refuseToStart } from './console.ts';
import { casesOn } from './storage/cases.ts';
import { claimsOn } from './storage/claims.ts';
import { queuesOn } from './storage/queues.ts';
import { wordIndexOn } from './storage/wordIndex.ts';

const say = consoleWords(process.env);
const read = readConfig(process.env);
if (!read.ok)
  refuseToStart(
    read.faults.map((name) => say(`console:settings.${name}`)),
    say,
  );
const { config } = read;

try {
  const tools = makeTools(config);
  const rows = await openRows(config, tools);
  const cases = casesOn(rows);
  const { promises } = config.practice;
  const rebuild = rebuildQueues({
    claims: claimsOn(rows),
    queues: queuesOn({ rows, cases, promises }),
    wordIndex: wordIndexOn({ rows, cases, keyed: tools.keyed }),
    lanes: makeLanes(),
  });
  const count = await rebuild();
  await rows.close();
  process.stdout.write(`${say('console:rebuilt', { count })}\n`);
} catch (error) {
  refuseToStart([adviceFor(error instanceof Error ? error : {}, config, say)], say);
}
