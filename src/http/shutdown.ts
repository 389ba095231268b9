import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from 'restify';

/** The open sockets and the work behind them, which a closing server has to end. */
export interface Streams {
  /** Asks the clients to come back later (WebSocket close 1001). */
  leave(): void;
  /** Cuts the sockets that are still open. */
  terminate(): void;
  /** Resolves when no work is under way. */
  settled(): Promise<void>;
}

/**
 * Stops accepting, lets requests and sockets end, and cuts what is left after `graceMs`.
 * When it resolves, nothing uses the store any more, or the grace has been used up.
 */
export async function stopHttp(server: Server, streams: Streams, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  streams.leave();
  const cut = setTimeout(() => {
    streams.terminate();
    server.server.closeAllConnections();
  }, graceMs);
  await closed;
  clearTimeout(cut);
  await Promise.race([streams.settled(), delay(graceMs, undefined, { ref: false })]);
}
