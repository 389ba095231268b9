import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

const reply = z.object({
  type: z.string(),
  text: z.string().default(''),
  textFormat: z.string().optional(),
  replyToId: z.string().optional(),
  channelData: z.object({ question: z.string().optional() }).optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
});
export type Reply = z.infer<typeof reply>;

/** A Bot Framework channel on this machine: it delivers activities to the bot and takes the answers in. */
export interface Channel {
  readonly url: string;
  /** Delivers an activity and gives the status; what the bot sends is in `replies`. */
  readonly deliver: (bot: string, activity: object) => Promise<number>;
  readonly replies: Reply[];
  /** From now on what the bot sends is answered with this status. */
  answerWith: (status: number) => void;
  readonly close: () => Promise<void>;
}

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of req) text += String(part);
  return text;
};

export const openChannel = async (): Promise<Channel> => {
  const replies: Reply[] = [];
  let status = 200;
  const server = createServer((req, res) => {
    const take = async (): Promise<void> => {
      const text = await bodyOf(req);
      if (status === 200) replies.push(reply.parse(JSON.parse(text)));
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ id: String(replies.length) }));
    };
    void take();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    replies,
    answerWith: (next) => (status = next),
    deliver: async (bot, activity) => {
      const answer = await fetch(`${bot}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      await answer.text();
      return answer.status;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

/** A message of a person in a personal chat in Teams, as Teams sends it. */
export const teamsMessage = (channel: Channel, text: string, more: object = {}) => ({
  type: 'message',
  id: `m-${text}`,
  channelId: 'msteams',
  serviceUrl: channel.url,
  locale: 'sv-SE',
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
  from: { id: '29:eva', name: 'Eva Exempel', aadObjectId: '00000000-0000-0000-0000-000000000001' },
  recipient: { id: '28:bot', name: 'Grannfrid' },
  text,
  ...more,
});
