import { pino } from 'pino';
import { createServer, type Server } from 'restify';
import { logRequests } from './accessLog.ts';
import { anonymous, answerErrors } from './errors.ts';
import {
  guardAddress,
  guardBody,
  guardEncoding,
  guardSocket,
  guardUpgrade,
  readBody,
} from './guards.ts';
import { pageHeaders, secureHeaders } from './headers.ts';
import type { Log } from '../app/ports.ts';

export interface HttpOptions {
  readonly logger: Log;
  /** As browsers see this server, e.g. `https://chat.example.se`. */
  readonly publicUrl: string;
  /** Makes the reference in the answer and in the log line of a fault. */
  readonly newReference: () => string;
  /** How long, in milliseconds, a client may take for its headers and for its whole request. */
  readonly patience?: { readonly headers: number; readonly request: number };
}

/**
 * The restify server with all its guards, and no route yet. Mount async handlers of two arguments only:
 * a throw in a callback handler ends the process. A route says in its options what it is (see RouteTraits).
 */
export function createHttp(options: HttpOptions): Server {
  const { logger, publicUrl } = options;
  // restify's own lines hold addresses and headers: it gets a silent logger, and ours are written here.
  const log = pino({ level: 'silent' });
  const server = createServer({ name: '', log, handleUpgrades: true });
  limitPatience(server, options.patience ?? { headers: 10_000, request: 30_000 });
  logRequests(server, logger);
  server.first(guardSocket, guardAddress);
  server.pre(secureHeaders(publicUrl), guardEncoding);
  server.use(pageHeaders(publicUrl), guardUpgrade, guardBody, ...readBody());
  answerErrors(server, options);
  // Before listening the error is main's to tell; after, an unheard one (too many files open) would end the process.
  server.on('error', (error: unknown) => {
    if (server.server.listening) logger.error(anonymous(error), 'the server had an error');
  });
  return server;
}

function limitPatience(server: Server, patience: { headers: number; request: number }): void {
  Object.assign(server.server, {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: Math.min(5_000, patience.headers),
    // Some clients offer h2c on every request; that is no upgrade we take, and the request is answered as it is.
    shouldUpgradeCallback: isWebSocket,
  });
}

function isWebSocket(req: { method?: string; headers: { upgrade?: string } }): boolean {
  return req.method === 'GET' && req.headers.upgrade?.toLowerCase() === 'websocket';
}
