import type { IncomingMessage } from 'node:http';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import { z } from 'zod';
import type { Registration } from './channelAdapter.ts';

interface Endpoint {
  readonly registration?: Registration | undefined;
  readonly adapter: CloudAdapter;
  readonly logic: (context: TurnContext) => Promise<void>;
}

const loopback = /^(?:::ffff:)?127\.|^::1$/;
const loopbackUrl = /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?(?:\/|$)/;

/** A request that came over a proxy is somebody else's, whatever address it arrives from. */
const isLocal = ({ socket, headers }: IncomingMessage): boolean =>
  loopback.test(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

const party = z.looseObject({ id: z.string().min(1).max(1_000) });

/** What every activity must have for a turn; the rest is the channel's. */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1_000).optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(2_000),
  conversation: party,
  from: party,
  recipient: party,
  text: z.string().max(100_000).optional(),
  locale: z.string().max(35).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  membersAdded: z.array(party).optional(),
});

/** Without an app id nobody vouches for the sender: it must be on this machine, and so must the address of the answer. */
const localActivity = activity.extend({ serviceUrl: z.string().regex(loopbackUrl).max(2_000) });

const refusal = (code: string, message: string) => ({ error: { code, message } });

/** `POST /api/messages` for Teams and any other Bot Framework channel. */
export const mountMessages = (server: Server, endpoint: Endpoint): void => {
  const { registration, adapter, logic } = endpoint;
  const shape = registration ? activity : localActivity;
  server.post('/api/messages', async (req, res) => {
    if (!registration && !isLocal(req)) {
      res.send(403, refusal('LoopbackOnly', 'without an app id only local traffic is taken'));
      return;
    }
    if (!shape.safeParse(req.body).success) {
      res.send(400, refusal('BadActivity', 'the body is not a Bot Framework activity'));
      return;
    }
    const { body, headers, method = 'POST' } = req;
    await adapter.process({ body, headers, method }, res, logic);
  });
};
