import type { IncomingMessage } from 'node:http';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { Server } from 'restify';
import { z } from 'zod';
import type { Log } from '../app/ports.ts';

/** The bot's registration in Azure; without one the endpoint takes loopback traffic alone. */
export interface Registration {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  readonly password?: string | undefined;
}

interface Endpoint {
  readonly registration?: Registration | undefined;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly newId: () => string;
  readonly logger: Log;
}

const settings = (registration: Registration | undefined) =>
  registration
    ? {
        MicrosoftAppId: registration.appId,
        MicrosoftAppType: registration.type,
        MicrosoftAppTenantId: registration.tenantId,
        ...(registration.password && { MicrosoftAppPassword: registration.password }),
      }
    : {};

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
  const { registration, logic } = endpoint;
  const adapter = makeAdapter(endpoint);
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

/** What breaks here is the sending: the channel is told to deliver again, with a reference and nothing else. */
const makeAdapter = ({ registration, newId, logger }: Endpoint): CloudAdapter => {
  const authentication = new ConfigurationBotFrameworkAuthentication(settings(registration));
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (_context, error) => {
    const reference = newId().slice(0, 8);
    logger.error({ reference, kind: error.name }, 'an answer could not be sent');
    throw new Error(`fault ${reference}`);
  };
  return adapter;
};
