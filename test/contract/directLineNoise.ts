import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { askForPass, type Pass } from '../support/chatClient.ts';
import { callApi, type Call } from '../support/rawHttp.ts';
import { useHost, type StartHost } from './directLineStart.ts';

const MARK = 'hemlig-mening-4711';
const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const polled = z.object({
  activities: z.array(z.looseObject({ from: z.looseObject({ role: z.string().optional() }) })),
});

/** What a client might claim, and what it sends besides. */
const FORGED = {
  type: 'message',
  id: 'mine',
  timestamp: '1999-01-01',
  channelId: 'msteams',
  serviceUrl: 'http://evil.example',
  from: { id: 'dl_other', role: 'bot' },
  conversation: { id: 'x' },
  recipient: { id: 'x' },
  replyToId: 'x',
  callerId: 'x',
  entities: [{}],
  locale: '!',
  textFormat: 'markdown',
  more: 1,
};

/** What a message may not be, and what it is called. */
const BAD_ACTIVITIES = [
  ['no object', [], 'BadActivity'],
  ['null', 'null', 'BadActivity'],
  ['no type', { text: 'hej' }, 'BadActivity'],
  ['an unknown type', { type: 'conversationUpdate' }, 'BadActivity'],
  ['no words', { type: 'message' }, 'EmptyMessage'],
  ['empty words', { type: 'message', text: '' }, 'EmptyMessage'],
  ['words that are a number', { type: 'message', text: 7 }, 'BadActivity'],
  ['words that are a list', { type: 'message', text: ['hej'] }, 'BadActivity'],
  ['too many words', { type: 'message', text: 'x'.repeat(20_001) }, 'BadActivity'],
  ['a file and no words', { type: 'message', attachments: [{}] }, 'NoAttachments'],
  ['a value that is a list', { type: 'message', value: [1] }, 'BadActivity'],
  ['a value that is text', { type: 'message', value: 'ja' }, 'BadActivity'],
  ['a large value', { type: 'message', value: { a: 'x'.repeat(9000) } }, 'BadActivity'],
  ['a deep value', `{"type":"message","value":{"a":${deep(100_000)}}}`, 'BadActivity'],
  ['an event without a name', { type: 'event' }, 'BadActivity'],
  ['an event with a long name', { type: 'event', name: 'x'.repeat(65) }, 'BadActivity'],
  ['a large event', { type: 'event', name: 'a', value: 'x'.repeat(9000) }, 'BadActivity'],
  ['channel data that is text', { type: 'message', text: 'hej', channelData: 'x' }, 'BadActivity'],
] as const;

const BAD_BODIES = [
  ['malformed JSON', { body: '{"type":' }, 400],
  ['an empty text for JSON', { body: ' ' }, 400],
  ['1 MB', { body: JSON.stringify({ type: 'message', text: 'x'.repeat(1_000_000) }) }, 413],
  ['text', { body: 'hej', headers: { 'content-type': 'text/plain' } }, 415],
  [
    'a form',
    { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
  ],
  ['parts', { body: '--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
  [
    'another charset',
    { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
    415,
  ],
  ['deflate', { body: 'x', headers: { 'content-encoding': 'deflate' } }, 415],
] as const;

/** Nonsense is answered with a clear error, and the server is there afterwards. */
export function noiseContract(start: StartHost): void {
  describe('nonsense', () => {
    const host = useHost(start);
    let pass: Pass;
    let path: string;
    const call = async (what: Partial<Call>) =>
      callApi(host().url, { path, token: pass.token, ...what });

    /** What the log has of the person. */
    const mine = async () =>
      polled.parse((await call({})).body).activities.filter(({ from }) => from.role === 'user');

    beforeAll(async () => {
      pass = await askForPass(host().url);
      path = `/conversations/${pass.conversationId}/activities`;
      await call({ path: '/conversations', body: {} });
    });
    afterEach(async () => {
      expect(await call({ path: '//healthz' })).toMatchObject({
        status: 200,
        body: { status: 'alive' },
      });
    });

    it.each(BAD_ACTIVITIES)('refuses a message with %s', async (_name, body, code) => {
      const answer = await call({ body });
      expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
      expect(JSON.stringify(answer.body)).not.toContain('xxx');
    });

    it.each(BAD_BODIES)('refuses a body of %s', async (_name, what, status) => {
      const answer = await call(what);
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual({
        error: { code: expect.any(String), message: expect.any(String) },
      });
    });

    it('refuses a compressed body unread', async () => {
      const body = gzipSync(JSON.stringify({ type: 'message', text: 'x'.repeat(1000) }));
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const authorization = `Bearer ${pass.token}`;
      const address = `${host().url}/v3/directline${path}`;
      const answer = await fetch(address, {
        method: 'POST',
        body,
        headers: { ...headers, authorization },
      });
      expect(answer.status).toBe(415);
    });

    it('takes from a client neither who, where and when nor what it does not know', async () => {
      const forged = {
        ...FORGED,
        text: MARK,
        channelData: { clientActivityID: 'f1', secret: 1 },
      };
      const { body } = await call({ body: forged });
      const echo = (await mine()).find(({ text }) => text === MARK);
      expect(echo).toEqual({
        type: 'message',
        text: MARK,
        textFormat: 'plain',
        channelId: 'webchat',
        id: Object(body).id,
        timestamp: expect.stringMatching(/^20\d\d-.*Z$/),
        from: { id: expect.stringMatching(/^dl_/), role: 'user' },
        conversation: { id: pass.conversationId },
        channelData: { clientActivityID: 'f1' },
      });
    });

    it('gives a message sent twice one id and one place', async () => {
      const body = { type: 'message', text: 'en gång', channelData: { clientActivityID: 'twice' } };
      const [first, second] = await Promise.all([call({ body }), call({ body })]);
      expect(second.body).toEqual(first.body);
      expect((await mine()).filter(({ text }) => text === body.text)).toHaveLength(1);
    });

    it('takes a sign of typing and keeps none', async () => {
      const before = await mine();
      expect((await call({ body: { type: 'typing' } })).status).toBe(200);
      expect(await mine()).toEqual(before);
    });

    it.each(['x', '-1', '', '1.5', '99999999999999999999', '%00'])(
      'polls with the watermark "%s"',
      async (watermark) => {
        const answer = await call({ path: `${path}?watermark=${watermark}` });
        expect(answer).toMatchObject({
          status: 200,
          body: { watermark: expect.stringMatching(/^\d+$/) },
        });
      },
    );

    it('refuses an upload unread, and by no status that ends the conversation', async () => {
      const upload = `/conversations/${pass.conversationId}/upload?userId=x`;
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const answer = await call({ path: upload, body: 'x'.repeat(2_000_000), headers });
      expect(answer).toMatchObject({ status: 415, body: { error: { code: 'NoUploads' } } });
    });
  });
}
