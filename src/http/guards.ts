import { plugins, type Next, type Request, type RequestHandler, type Response } from 'restify';
import { sendError } from './errors.ts';

/** The largest body taken, in bytes. */
const MAX_BODY = 256 * 1024;

const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

const BAD_ADDRESS = JSON.stringify({
  error: { code: 'BadAddress', message: 'The Host header or the address cannot be read.' },
});

/** A name or an address, and perhaps a port. restify would take a slash in it for a part of the path. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])?(:\d{1,5})?$/i;

/** Without this, one malformed Host header or absolute target kills the process (restify issue 2011). */
export function guardAddress(req: Request, res: Response): boolean {
  if (HOST.test(req.headers.host ?? '') && hasAddress(req)) return true;
  res.statusCode = 400;
  res.setHeader('connection', 'close');
  res.setHeader('content-type', TYPES.json);
  res.end(BAD_ADDRESS);
  return false;
}

/** A socket handed over for an upgrade has lost its listeners: an unheard error on it would end the process. */
export function guardSocket(req: Request): boolean {
  if (req.isUpgradeRequest()) req.socket.on('error', () => req.socket.destroy());
  return true;
}

/** The body parser counts compressed bytes: 19 KB of gzip can be 20 MB of JSON. */
export function guardEncoding(req: Request, res: Response, next: Next): void {
  const encoding = req.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return next();
  const message = 'Send the body as it is, without compression.';
  sendError(res, 415, { code: 'UnsupportedEncoding', message });
  next(false);
}

/** Only the routes that say so are upgraded. */
export function guardUpgrade(req: Request, res: Response, next: Next): void {
  if (!req.isUpgradeRequest() || req.getRoute().spec.upgrade) return next();
  sendError(res, 400, { code: 'NoUpgrade', message: 'There is no WebSocket at this address.' });
  next(false);
}

/** Refuses by its headers a body that the route does not take, before a byte of it is read. */
export function guardBody(req: Request, res: Response, next: Next): void {
  const wanted = req.getRoute().spec.body ?? 'json';
  if (wanted === 'none' || !hasBody(req)) return next();
  if (!isOfType(req, TYPES[wanted])) {
    const message = `Send ${TYPES[wanted]} in UTF-8.`;
    sendError(res, 415, { code: 'UnsupportedMediaType', message });
    return next(false);
  }
  if (Number(req.headers['content-length']) > MAX_BODY) {
    sendError(res, 413, { code: 'TooLarge', message: `At most ${MAX_BODY} bytes are taken.` });
    return next(false);
  }
  next();
}

/** Reads and parses the bodies that `guardBody` let through; a body without a length is counted while it is read. */
export function readBody(): RequestHandler[] {
  const options = { mapParams: false, maxBodySize: MAX_BODY, rejectUnknown: true };
  return plugins.bodyParser(options).map((handler) => unlessUnread(handler));
}

function unlessUnread(handler: RequestHandler): RequestHandler {
  return (req: Request, res: Response, next: Next) =>
    req.getRoute().spec.body === 'none' ? next() : handler(req, res, next);
}

function hasAddress(req: Request): boolean {
  try {
    return Boolean(req.getUrl());
  } catch {
    return false;
  }
}

function hasBody(req: Request): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = req.headers;
  return coding !== undefined || (length !== undefined && length !== '0');
}

function isOfType(req: Request, type: string): boolean {
  const [given, ...parameters] = (req.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  return given?.trim() === type && utf8;
}
