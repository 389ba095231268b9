/** What restify 12 has and its types (written for restify 8) do not know. */
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { PageKind } from './http/headers.ts';

/** What a route says of itself to the guards; the defaults are the strictest. */
interface RouteTraits {
  /** What the body may be. `none` leaves it unread. Default: `json`. */
  body?: 'json' | 'form' | 'none';
  /** Whose content security policy the answer gets. Default: `api`. */
  page?: PageKind;
  /** Takes WebSocket upgrades. Default: they are refused. */
  upgrade?: boolean;
  /** Called so often that only its failures are logged. */
  quiet?: boolean;
}

declare module 'restify' {
  interface PinoServerOptions {
    name: string;
    log: Logger;
    handleUpgrades: boolean;
  }
  function createServer(options: PinoServerOptions): Server;

  interface Server {
    /** Runs before anything else; `false` ends the request, which the handler has then answered. */
    first(...handlers: ReadonlyArray<(req: Request, res: Response) => boolean>): this;
  }
  interface RouteOptions extends RouteTraits {}
  interface RouteSpec extends RouteTraits {}
  interface Response {
    /** Only there when the client asked for an upgrade. */
    claimUpgrade?(): { readonly socket: Duplex; readonly head: Buffer };
  }
}
