import type { Request, Response, Server } from 'restify';
import { poll, refuseUpload, say } from './activityRoutes.ts';
import { createAnswering } from './answering.ts';
import { PREFIX, resumeConversation, startConversation } from './conversationRoutes.ts';
import type { DirectLineOptions, Door } from './door.ts';
import { createFeeds } from './feeds.ts';
import type { DirectLineDeps } from './ports.ts';
import { createStream } from './stream.ts';
import { forget, generate, refresh } from './tokenRoutes.ts';
import { createTokens } from './tokens.ts';

/** What a closing server does with the door's sockets and answers (see http/shutdown). */
export interface MountedDirectLine {
  leave(): void;
  terminate(): void;
  settled(): Promise<void>;
}

type Route = (door: Door, req: Request, res: Response) => Promise<void>;

const BEAT_MS = 30_000;

/**
 * Mounts Direct Line 3.0 under `/v3/directline`: the protocol of Web Chat and of every other Direct Line client.
 * Statuses are part of it: 403 and 404 end a client's session, and a poll has no status but these and 200.
 */
export function mountDirectLine(
  server: Server,
  deps: DirectLineDeps,
  options: DirectLineOptions,
): MountedDirectLine {
  const answering = createAnswering(deps);
  const door = { deps, options, answering, tokens: createTokens(deps) };
  const feeds = createFeeds(deps, options.beatMs ?? BEAT_MS);
  const at = (route: Route) => async (req: Request, res: Response) => route(door, req, res);
  const one = `${PREFIX}/conversations/:id`;

  server.post(`${PREFIX}/tokens/generate`, at(generate));
  server.post({ path: `${PREFIX}/tokens/forget`, body: 'none' }, at(forget));
  server.post({ path: `${PREFIX}/tokens/refresh`, quiet: true }, at(refresh));
  server.post(`${PREFIX}/conversations`, at(startConversation));
  server.get(one, at(resumeConversation));
  server.post(`${one}/activities`, at(say));
  server.get({ path: `${one}/activities`, quiet: true }, at(poll));
  server.get({ path: `${one}/stream`, upgrade: true, body: 'none' }, createStream(door, feeds));
  server.post({ path: `${one}/upload`, body: 'none' }, at(refuseUpload));

  return { leave: feeds.leave, terminate: feeds.terminate, settled: answering.settled };
}
