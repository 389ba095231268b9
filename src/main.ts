import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { adviceFor, announce, consoleWords, refuseToStart } from './console.ts';

const say = consoleWords(process.env);
const read = readConfig(process.env);
if (!read.ok)
  refuseToStart(
    read.faults.map((name) => say(`console:settings.${name}`)),
    say,
  );

const showLink = (url: string): void => {
  process.stdout.write(`${say('console:board', { url })}\n`);
};

try {
  const running = await compose(read.config, showLink);
  announce({ ...read.config, registerFile: running.registerFile }, running.signInLink(), say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
} catch (error) {
  refuseToStart([adviceFor(error instanceof Error ? error : {}, read.config, say)], say);
}
