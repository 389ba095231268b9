import { join, resolve } from 'node:path';
import type { Config } from './config.ts';
import type { Say } from './app/ports.ts';
import { firstLanguage, readTexts } from './text/translate.ts';

/** Words for whoever runs the server: Swedish where the machine speaks Swedish, else English. */
export const consoleWords = ({ LANG = '' }: Readonly<Record<string, string | undefined>>): Say => {
  const { words } = readTexts(join(import.meta.dirname, '..', 'locales'));
  return words(LANG.startsWith(firstLanguage) ? firstLanguage : 'en');
};

/** Says where everything is, and what is only for a machine of one's own. */
export const announce = (config: Config, link: string, say: Say): void => {
  const { publicUrl, registration, registerFile, tables, provider } = config;
  const dir = tables ? tables.table : resolve(config.dataDir);
  const lines = [
    say('console:ready'),
    say('console:chat', { url: `${publicUrl}/` }),
    say(provider ? 'console:boardByAccount' : 'console:board', { url: link }),
    say(tables ? 'console:tables' : 'console:data', { dir }),
    say(registerFile ? 'console:register' : 'console:sampleRegister', { file: registerFile ?? '' }),
    say(registration ? 'console:messages' : 'console:localMessages', {
      url: `${publicUrl}/api/messages`,
    }),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
};

interface Cause {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

const advice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'portTaken',
  EACCES: 'portForbidden',
  EADDRNOTAVAIL: 'hostUnknown',
  ENOTFOUND: 'hostUnknown',
  FolderError: 'folder',
  RegisterError: 'register',
  StoreInUseError: 'storeInUse',
  StoreFileError: 'storeFile',
};

/** What to do about whatever stopped the start. */
export const adviceFor = (error: Cause, config: Config, say: Say): string => {
  const key = advice[error.code ?? ''] ?? advice[error.name ?? ''] ?? 'unknown';
  const { host, port, dataDir } = config;
  const detail = error.message ?? '';
  return say(`console:faults.${key}`, { host, port, folder: resolve(dataDir), detail });
};

/** One readable message, and the end. A declaration, so that callers are known to end here. */
export function refuseToStart(reasons: readonly string[], say: Say): never {
  const lines = reasons.map((reason) => `  - ${reason}`);
  process.stderr.write(`\n${say('console:refused')}\n${lines.join('\n')}\n\n`);
  process.exit(1);
}
