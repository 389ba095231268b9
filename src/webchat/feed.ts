import type { WebSocket } from 'ws';
import type { WebLog } from './ports.ts';
import { activitySet, PAGE } from './watermark.ts';

/** One open socket and how far it has been told. */
export interface Feed {
  readonly conversation: string;
  readonly socket: WebSocket;
  watermark: number;
  /** One pump runs at a time, or the order would be lost; `again` tells it that more has come. */
  pumping: boolean;
  again: boolean;
  /** Since the last beat: whether the client answered the ping, and how many frames it sent. */
  alive: boolean;
  heard: number;
  /** How many beats it has left before it must connect again. */
  beatsLeft: number;
}

/** Sends what the log has after the feed's watermark, in order, each entry once. Rejects when the log cannot be read. */
export async function pump(feed: Feed, log: WebLog): Promise<void> {
  feed.again = true;
  if (feed.pumping) return;
  feed.pumping = true;
  try {
    while (feed.again && isOpen(feed)) feed.again = await sendNext(feed, log);
  } finally {
    feed.pumping = false;
  }
}

/** Says whether there may be more: after a full page, or when something was appended meanwhile. */
async function sendNext(feed: Feed, log: WebLog): Promise<boolean> {
  feed.again = false;
  const entries = await log.read(feed.conversation, feed.watermark, PAGE);
  const last = entries.at(-1);
  if (last === undefined) return feed.again;
  await send(feed.socket, JSON.stringify(activitySet(entries, feed.watermark)));
  feed.watermark = last.seq;
  return feed.again || entries.length === PAGE;
}

/** Resolves when the frame has left: a client that does not read holds up its own pump and nothing else. */
async function send(socket: WebSocket, frame: string): Promise<void> {
  await new Promise<void>((resolve) => {
    // A failure means that the socket is closing; its client asks again from its own watermark.
    socket.send(frame, () => resolve());
  });
}

function isOpen(feed: Feed): boolean {
  return feed.socket.readyState === feed.socket.OPEN;
}
