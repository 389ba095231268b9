import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it is served. */
export interface Asset {
  readonly name: string;
  /** With the hash of its content in it: another content is another address. */
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

type Read = Pick<Asset, 'name' | 'body'>;

const PAGE = join(import.meta.dirname, 'page');

/** The bundle for browsers lies beside the module that the package gives to programs. */
const WEB_CHAT = new URL('webchat.js', import.meta.resolve('botframework-webchat'));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads what the chat page loads. The hash is a folder's and not a file's, so that modules find each other by their
 * plain names, and the licences stand beside webchat.js under the name that its banner gives.
 */
export function readAssets(): readonly Asset[] {
  const own = readdirSync(PAGE)
    .filter((name) => ['.js', '.css', '.svg'].includes(extname(name)))
    .map((name) => ({ name, body: readFileSync(join(PAGE, name)) }));
  return [
    ...inFolder('page', own),
    ...inFolder('webchat', [
      { name: 'webchat.js', body: readFileSync(WEB_CHAT) },
      { name: 'webchat.js.LICENSE.txt', body: readLicences() },
    ]),
  ];
}

/** The address of an asset. @throws for one that is not there */
export function pathOf(assets: readonly Asset[], name: string): string {
  const found = assets.find((asset) => asset.name === name);
  if (!found) throw new Error(`the chat page has no ${name}`);
  return found.path;
}

/** The licence of Web Chat itself, then those of what is bundled in it. */
function readLicences(): Buffer {
  return Buffer.concat([
    readFileSync(join(PAGE, 'webChatLicence.txt')),
    readFileSync(new URL(`${WEB_CHAT.href}.LICENSE.txt`)),
  ]);
}

function inFolder(folder: string, files: readonly Read[]): Asset[] {
  const hash = createHash('sha256');
  for (const { name, body } of files) hash.update(name).update(body);
  const version = hash.digest('hex').slice(0, 12);
  return files.map(({ name, body }) => ({
    name,
    path: `/assets/${folder}-${version}/${name}`,
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    body,
  }));
}
