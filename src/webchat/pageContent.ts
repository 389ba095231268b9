import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import { chooseEncoding, compress, type Compressed } from './compress.ts';

/** Something to send, as often as it is asked for: compressed once. */
export interface Content {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly compressed: Promise<Compressed>;
}

const YEAR = 365 * 24 * 3600;

export function prepare(body: Buffer, type: string): Content {
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const compressed = compress(body);
  // Whoever asks first hears of a failure; until then it must not end the process.
  compressed.catch(() => undefined);
  return { body, type, etag, compressed };
}

/** Sends what has a hash in its address: a browser need never ask for it again. */
export async function sendForEver(req: Request, res: Response, content: Content): Promise<void> {
  const encoding = chooseEncoding(req.headers['accept-encoding']);
  // Each encoding is a representation of its own, and so is its tag.
  const etag = `"${content.etag}${encoding === undefined ? '' : `-${encoding}`}"`;
  res.setHeader('cache-control', `public, max-age=${YEAR}, immutable`);
  res.setHeader('etag', etag);
  if (isKnown(req, etag)) {
    res.setHeader('vary', 'Accept-Encoding');
    res.writeHead(304);
    return void res.end();
  }
  await send(req, res, content);
}

/** Sends it in the best encoding that the client takes. */
export async function send(req: Request, res: Response, content: Content): Promise<void> {
  const encoding = chooseEncoding(req.headers['accept-encoding']);
  const body = encoding === undefined ? content.body : (await content.compressed)[encoding];
  if (encoding !== undefined) res.setHeader('content-encoding', encoding);
  res.setHeader('vary', 'Accept-Encoding');
  res.setHeader('content-type', content.type);
  res.setHeader('content-length', body.length);
  res.writeHead(200);
  res.end(body);
}

function isKnown(req: Request, etag: string): boolean {
  const known = (req.headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  return known.includes(etag) || known.includes(`W/${etag}`);
}
