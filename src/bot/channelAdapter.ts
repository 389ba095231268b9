import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { ActivityJson } from '../app/chat.ts';
import { makeLanes } from '../app/lanes.ts';
import type { Log } from '../app/ports.ts';

/** The bot's registration in Azure; without one the endpoint takes loopback traffic alone. */
export interface Registration {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  readonly password?: string | undefined;
}

interface AdapterDeps {
  readonly registration?: Registration | undefined;
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

/** What breaks here is the sending: the channel is told to deliver again, with a reference and nothing else. */
export const makeAdapter = ({ registration, newId, logger }: AdapterDeps): CloudAdapter => {
  const authentication = new ConfigurationBotFrameworkAuthentication(settings(registration));
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (_context, error) => {
    const reference = newId().slice(0, 8);
    logger.error({ reference, kind: error.name }, 'an answer could not be sent');
    throw new Error(`fault ${reference}`);
  };
  return adapter;
};

/** What became of something sent of our own accord; `activity` is its id in the channel. */
export type Sent =
  | { readonly kind: 'sent'; readonly activity: string | undefined }
  | { readonly kind: 'dead' }
  | { readonly kind: 'later'; readonly afterSeconds: number | undefined };

/** Sends something new, or puts it in the place of what was sent before. */
export type Send = (
  reference: ActivityJson,
  activity: Partial<Activity>,
  instead?: string,
) => Promise<Sent>;

/** The bot is not there, is blocked, or what should be replaced is gone: trying again changes nothing. */
const gone = [403, 404, 410];

const failure = z.object({
  statusCode: z.int().optional(),
  response: z.object({ headers: z.unknown() }).optional(),
});

const headers = z.object({
  get: z.custom<(name: string) => unknown>((each) => typeof each === 'function'),
});

interface Sender {
  readonly adapter: CloudAdapter;
  /** None where the bot is not registered. */
  readonly appId: string | undefined;
  /** Waits a little. Teams takes at most seven messages a second in one chat, and thirty in all. */
  readonly pause: () => Promise<void>;
}

/** Sending by a channel's own reference: one thing at a time, with a pause after each. */
export const sendBy = ({ adapter, appId = '', pause }: Sender): Send => {
  const lanes = makeLanes();
  return (reference, activity, instead) =>
    lanes('send', async () => {
      let sent: Sent = { kind: 'later', afterSeconds: undefined };
      await adapter.continueConversationAsync(appId, readReference(reference), async (context) => {
        sent = await send(context, activity, instead);
      });
      await pause();
      return sent;
    });
};

const known = z.custom<Partial<ConversationReference>>(
  (given) =>
    z
      .object({ serviceUrl: z.string(), conversation: z.object({ id: z.string() }) })
      .safeParse(given).success,
);

const readReference = (json: ActivityJson): Partial<ConversationReference> => known.parse(json);

const send = async (
  context: TurnContext,
  activity: Partial<Activity>,
  instead: string | undefined,
): Promise<Sent> => {
  try {
    if (instead) {
      await context.updateActivity({ ...activity, id: instead });
      return { kind: 'sent', activity: instead };
    }
    const answer = await context.sendActivity(activity);
    return { kind: 'sent', activity: answer?.id };
  } catch (error) {
    return failed(error);
  }
};

const failed = (error: unknown): Sent => {
  const found = failure.safeParse(error).data;
  if (gone.includes(found?.statusCode ?? 0)) return { kind: 'dead' };
  const get = headers.safeParse(found?.response?.headers).data;
  const seconds = Number(get?.get('retry-after'));
  return { kind: 'later', afterSeconds: seconds > 0 ? Math.ceil(seconds) : undefined };
};
