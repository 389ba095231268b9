import type { WebSocket } from 'ws';
import { reportFault } from './answering.ts';
import { pump, type Feed } from './feed.ts';
import type { DirectLineDeps } from './ports.ts';

const MAX_A_CONVERSATION = 5;
/** Clients send an empty frame every 20 seconds and nothing else. */
const MAX_FRAMES_A_BEAT = 60;
const MAX_BUFFERED = 1024 * 1024;
const MAX_LIFE_MS = 24 * 3600 * 1000;

const GOING_AWAY = 1001;
const POLICY = 1008;
const BROKEN = 1011;

export interface Feeds {
  /** Takes a socket in and sends it everything after `watermark`, now and from now on. */
  add(socket: WebSocket, from: { conversation: string; watermark: number }): void;
  leave(): void;
  terminate(): void;
}

/** The open sockets. They are told of every append to their conversation until they leave. */
export function createFeeds(deps: DirectLineDeps, beatMs: number): Feeds {
  const feeds = new Set<Feed>();
  const beatsLeft = Math.ceil(MAX_LIFE_MS / beatMs);
  const unlisten = deps.onAppended((conversation) => {
    for (const feed of feeds) if (feed.conversation === conversation) tell(feed, deps);
  });
  const heart = setInterval(() => feeds.forEach(beat), beatMs).unref();
  return {
    add(socket, from) {
      makeRoom(feeds, from.conversation);
      const fresh = { pumping: false, again: false, alive: true, heard: 0, beatsLeft };
      const feed = { socket, ...from, ...fresh };
      feeds.add(feed);
      socket.on('close', () => feeds.delete(feed));
      listenTo(feed);
      tell(feed, deps);
    },
    leave() {
      clearInterval(heart);
      unlisten();
      for (const { socket } of feeds) socket.close(GOING_AWAY);
    },
    terminate() {
      for (const { socket } of feeds) socket.terminate();
    },
  };
}

function tell(feed: Feed, deps: DirectLineDeps): void {
  pump(feed, deps.log).catch((error: unknown) => {
    reportFault(deps, error, 'a stream could not be read');
    feed.socket.close(BROKEN);
  });
}

/** The newest socket is the living one: the oldest are most often what a reload or a lost network left behind. */
function makeRoom(feeds: ReadonlySet<Feed>, conversation: string): void {
  const open = [...feeds].filter((feed) => feed.conversation === conversation);
  for (const feed of open.slice(0, Math.max(0, open.length - MAX_A_CONVERSATION + 1)))
    feed.socket.close(POLICY);
}

function listenTo(feed: Feed): void {
  const count = (): void => {
    feed.heard += 1;
    if (feed.heard > MAX_FRAMES_A_BEAT) feed.socket.close(POLICY);
  };
  feed.socket.on('message', count);
  feed.socket.on('ping', count);
  feed.socket.on('pong', () => {
    feed.alive = true;
  });
  // ws closes the socket itself (a frame too large, a torn frame); unheard, its error would end the process.
  feed.socket.on('error', () => feed.socket.terminate());
}

function beat(feed: Feed): void {
  feed.beatsLeft -= 1;
  if (!feed.alive || feed.socket.bufferedAmount > MAX_BUFFERED) return feed.socket.terminate();
  if (feed.beatsLeft <= 0) return feed.socket.close(GOING_AWAY);
  feed.alive = false;
  feed.heard = 0;
  feed.socket.ping();
}
