import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache');
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium');

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Only this machine can be reached: a test that leans on the outside fails everywhere, not just offline. */
const ARGS = [
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

/** Unpacks into TMPDIR. A process of its own, for Jest gives a test only a copy of the environment. */
const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate('${PACKAGE}/bin/al2023.tar.br');
`;

/** Starts a headless Chromium: the system's when there is one (CHROMIUM_PATH first), else the one from npm. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const system = systemChromium(process.env['CHROMIUM_PATH']);
  const options = system ? { executablePath: system } : await npmChromium();
  // No sandbox: root and most containers cannot have it, and only pages of our own are opened.
  return chromium.launch({ ...options, args: ARGS, chromiumSandbox: false });
}

/** The path of an installed Chromium, if any. A wished path is taken even if it is wrong, so that the mistake is seen. */
function systemChromium(wished: string | undefined): string | undefined {
  return wished ?? SYSTEM_PATHS.find((path) => existsSync(path));
}

async function npmChromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The Chromium from npm is for Linux x64: set CHROMIUM_PATH to an installed one',
    );
  const manifest = z.object({ version: z.string() });
  const { version } = manifest.parse(
    JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')),
  );
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Whole or not at all, as two tests may start at the same time: the first rename wins. */
async function unpackTo(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: own },
  });
  await writeFile(join(own, 'fonts.conf'), fontsConf(folder));
  await rename(own, folder).catch(async (error: unknown) => {
    await rm(own, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

/** The same fonts on every machine, so that pictures look the same; those from npm are there if they are installed. */
function fontsConf(folder: string): string {
  const fonts = [join(folder, 'fonts'), join(ROOT, 'node_modules/@expo-google-fonts')];
  const dirs = fonts.map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
}
