import { z } from 'zod';

const pass = z.object({ conversationId: z.string(), token: z.string() });
const set = z.object({
  watermark: z.string(),
  activities: z.array(
    z.object({
      id: z.string(),
      text: z.string().default(''),
      replyToId: z.string().optional(),
      from: z.object({ id: z.string(), role: z.string() }),
      channelData: z
        .object({
          question: z.string().optional(),
          receipt: z.record(z.string(), z.string()).optional(),
        })
        .optional(),
    }),
  ),
});
export type Seen = z.infer<typeof set>['activities'][number];

/** A Direct Line client that polls: the smallest thing that a page could be. */
export interface WebClient {
  readonly conversationId: string;
  readonly all: () => Promise<readonly Seen[]>;
  /** Says something and waits for the last answer of the turn. */
  readonly say: (text: string) => Promise<readonly Seen[]>;
  /** Sends without waiting for an answer. */
  readonly send: (text: string, clientId?: string) => Promise<string>;
}

const json = { 'content-type': 'application/json' };
const patience = 15_000;

const post = async (url: string, body: object, token?: string): Promise<unknown> => {
  const headers = { ...json, ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a conversation and waits for the greeting; the server at `url` may be another process. */
export const openClient = async (url: string): Promise<WebClient> => {
  const origin = { ...json, 'sec-fetch-site': 'same-origin' };
  const made = await fetch(`${url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: origin,
    body: JSON.stringify({ locale: 'sv-SE' }),
  });
  const { conversationId, token } = pass.parse(await made.json());
  const one = `${url}/v3/directline/conversations/${conversationId}`;
  await post(`${url}/v3/directline/conversations`, {}, token);
  const all = async (): Promise<readonly Seen[]> => {
    const answer = await fetch(`${one}/activities?watermark=0`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return set.parse(await answer.json()).activities;
  };
  const send = async (text: string, clientId?: string): Promise<string> => {
    const channelData = clientId ? { clientActivityID: clientId } : {};
    const said = { type: 'message', text, locale: 'sv-SE', channelData, from: { id: 'me' } };
    return z.object({ id: z.string() }).parse(await post(`${one}/activities`, said, token)).id;
  };
  const answersTo = async (holds: (seen: Seen) => boolean): Promise<readonly Seen[]> => {
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const found = (await all()).filter((seen) => seen.from.role === 'bot' && holds(seen));
      if (found.length > 0) return found;
      await pause(10);
    }
    throw new Error('no answer came');
  };
  const say = async (text: string): Promise<readonly Seen[]> => {
    const id = await send(text);
    return answersTo(({ replyToId }) => replyToId === id);
  };
  await answersTo(() => true);
  return { conversationId, all, say, send };
};
