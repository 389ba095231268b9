import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { appManifest } from './bot/appManifest.ts';
import { readApp, type App } from './config.ts';
import { consoleWords } from './console.ts';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'deploy/teams');
const asTheyAre = ['en.json', 'color.png', 'outline.png'];

/** The same for every package: what has not changed makes the same file. The year is the first that a zip knows. */
const mtime = new Date(1980, 0, 1);

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** The Teams app package: manifest, words in other languages, and icons, side by side. */
const packageOf = (app: App): Uint8Array => {
  const template = readFileSync(join(sources, 'manifest.json'), 'utf8');
  const manifest = Buffer.from(appManifest(template, { ...app, version }));
  const others = asTheyAre.map((name) => [name, readFileSync(join(sources, name))] as const);
  return zipSync({ 'manifest.json': manifest, ...Object.fromEntries(others) }, { mtime });
};

const say = consoleWords(process.env);

const refuse = (reasons: readonly string[]): void => {
  const lines = reasons.map((reason) => `  - ${reason}`);
  process.stderr.write(`\n${say('console:teams.refused')}\n${lines.join('\n')}\n\n`);
  process.exitCode = 1;
};

const write = (app: App, wished: string | undefined): void => {
  const file = resolve(wished ?? join(sources, `build/grannfrid-${version}.zip`));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, packageOf(app));
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    refuse([say('console:teams.unwritten', { file, detail })]);
    return;
  }
  process.stdout.write(`${say('console:teams.written', { file: relative('', file) })}\n`);
};

const read = readApp(process.env);
if (read.ok) write(read.app, process.argv[2]);
else refuse(read.faults.map((name) => say(`console:teams.${name}`)));
