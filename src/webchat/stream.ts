import type { Request, Response } from 'restify';
import { WebSocketServer } from 'ws';
import { found, holderFor } from './admit.ts';
import { refuse, type Door } from './door.ts';
import type { Feeds } from './feeds.ts';
import { settleWatermark, watermarkIn } from './watermark.ts';

/** A client has nothing to say here; the largest frame it may send, in bytes. */
const MAX_FRAME = 1024;

/**
 * `GET conversations/:id/stream`: the WebSocket. Its token is looked at once, when it connects: Web Chat keeps its socket
 * over a refresh, so the socket lives on until the client leaves, dies, or has been there for a day.
 */
export function createStream(door: Door, feeds: Feeds) {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME,
    clientTracking: false,
  });

  return async (req: Request, res: Response): Promise<void> => {
    const token = new URLSearchParams(req.getQuery()).get('t') ?? undefined;
    const holder = await holderFor(door, { token, req, res });
    if (!holder || !(await found(door, holder, res))) return;
    const { conversation } = holder;
    const watermark = await settleWatermark(door.deps.log, conversation, watermarkIn(req));
    const upgrade = res.claimUpgrade?.();
    if (!upgrade)
      return refuse(res, 426, { code: 'NotAWebSocket', message: 'Connect here by WebSocket.' });
    sockets.handleUpgrade(req, upgrade.socket, upgrade.head, (socket) => {
      feeds.add(socket, { conversation, watermark });
    });
  };
}
