import { openChannel, teamsMessage, type Channel } from '../support/channel.ts';
import { musicAbove } from '../support/reporting.ts';
import { newPlace, startServer, type Place, type Server } from '../support/server.ts';

const appId = '11111111-1111-4111-8111-111111111111';

describe('POST /api/messages, as Teams and other Bot Framework channels use it', () => {
  let place: Place;
  let server: Server;
  let channel: Channel;
  beforeEach(async () => {
    place = await newPlace();
    server = await startServer(place);
    channel = await openChannel();
  });
  afterEach(async () => {
    await server.stop();
    await channel.close();
    place.remove();
  });

  const say = async (text: string, more: object = {}) => {
    const before = channel.replies.length;
    const status = await channel.deliver(server.url, teamsMessage(channel, text, more));
    return { status, replies: channel.replies.slice(before) };
  };

  it('holds the same conversation, from first word to receipt', async () => {
    const first = await say('Anmäl en störning');
    expect(first.replies[0]?.text).toContain('Jag är en bot');
    let name = first.replies.at(-1)?.channelData?.question;
    for (let turn = 0; name && turn < 20; turn += 1) {
      const text = musicAbove[name] ?? 'Hoppa över';
      const { replies } = await say(text, { id: `turn-${turn}` });
      name = replies.at(-1)?.channelData?.question;
    }
    const { replies } = await say('Skicka anmälan');
    expect(replies[0]?.text).toMatch(/Ärendenummer: GF-[A-Z0-9]{8}/);
    expect(replies.every(({ textFormat }) => textFormat === 'plain')).toBe(true);
  });

  it('shows ready answers as a card, for Teams shows at most six suggested actions', async () => {
    const { replies } = await say('Anmäl en störning');
    const card = JSON.stringify(replies.at(-1)?.attachments?.[0]?.content);
    expect(card).toContain('"version":"1.5"');
    expect(card).toContain('Hög musik eller tv');
  });

  const withEntities = { text: undefined, entities: [{ type: 'clientInfo', locale: 'sv-SE' }] };

  it('hears a press on a line of a card, which comes without a text and with entities', async () => {
    await say('Anmäl en störning');
    await say('Fest');
    const { replies } = await say('press', { ...withEntities, value: { change: 'kinds' } });
    expect(replies.at(-1)?.channelData?.question).toBe('kinds');
  });

  it('has nothing to say to an installation', async () => {
    const type = 'installationUpdate';
    const { status, replies } = await say('add', { ...withEntities, type, action: 'add' });
    expect(status).toBe(200);
    expect(replies).toEqual([]);
  });

  it('answers a redelivered activity as before, and takes it in once', async () => {
    await say('Anmäl en störning');
    const first = await say('Fest');
    const again = await say('Fest');
    expect(again.replies.map(({ text }) => text)).toEqual(first.replies.map(({ text }) => text));
    expect((await say('I går')).replies.at(-1)?.channelData?.question).toBe('from');
  });

  it('asks for redelivery when the answer could not be sent, and then answers', async () => {
    channel.answerWith(400);
    expect((await say('Anmäl en störning')).status).toBe(500);
    channel.answerWith(200);
    const { status, replies } = await say('Anmäl en störning');
    expect(status).toBe(200);
    expect(replies.at(-1)?.channelData?.question).toBe('kinds');
  });

  it('asks to be written to privately in a channel, and takes nothing in', async () => {
    const conversation = { id: '19:room', conversationType: 'channel', isGroup: true };
    const { replies } = await say('Grannen spelar hög musik', { conversation });
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toContain('privat chatt');
  });

  it('keeps two people apart', async () => {
    await say('Anmäl en störning');
    const conversation = { id: 'a:2', conversationType: 'personal', tenantId: 'tenant-1' };
    const other = await say('Anmäl en störning', { conversation, from: { id: '29:ali' } });
    expect(other.replies.at(-1)?.channelData?.question).toBe('kinds');
    expect((await say('Fest')).replies.at(-1)?.channelData?.question).toBe('date');
  });

  it('keeps two people apart also where they share a conversation', async () => {
    await say('Anmäl en störning');
    await say('Fest');
    const other = await say('tillbaka', { from: { id: '29:mallory' } });
    expect(other.replies.map(({ text }) => text).join()).not.toContain('Fest');
  });

  it('takes nothing that came over a proxy', async () => {
    const answer = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify(teamsMessage(channel, 'hej')),
    });
    expect(answer.status).toBe(403);
    expect(channel.replies).toHaveLength(0);
  });

  it.each([
    ['no activity', { hello: 1 }],
    ['an array', []],
    ['a wrong type', { type: 7 }],
    ['an address on another machine', { serviceUrl: 'https://example.com/' }],
    ['an address that looks like this machine', { serviceUrl: 'http://127.0.0.1.example.com/' }],
    ['no conversation', { conversation: undefined }],
  ])('refuses %s with 400', async (_what, wrong) => {
    const body = Array.isArray(wrong) ? wrong : { ...teamsMessage(channel, 'hej'), ...wrong };
    const status = await channel.deliver(server.url, 'hello' in body ? wrong : body);
    expect(status).toBe(400);
    expect(channel.replies).toHaveLength(0);
  });
});

describe('POST /api/messages, sent nonsense', () => {
  let place: Place;
  let server: Server;
  beforeAll(async () => {
    place = await newPlace();
    server = await startServer(place);
  });
  afterAll(async () => {
    await server.stop();
    place.remove();
  });

  const json = { 'content-type': 'application/json' };
  it.each([
    ['malformed JSON', json, '{"type":', 400],
    ['JSON that is no object', json, '"hello"', 400],
    ['1 MB', json, JSON.stringify({ text: 'x'.repeat(1_000_000) }), 413],
    ['a compressed body', { ...json, 'content-encoding': 'gzip' }, 'x', 415],
    ['plain text', { 'content-type': 'text/plain' }, 'hej', 415],
    ['nothing', json, '', 400],
  ])('answers %s with a clear error, and lives on', async (_what, headers, body, status) => {
    const answer = await fetch(`${server.url}/api/messages`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code: expect.any(String) } });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe('POST /api/messages with an app id', () => {
  it('refuses whoever brings no token, or one that is no token', async () => {
    const place = await newPlace();
    const server = await startServer(place, {
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_TENANT_ID: appId,
      MICROSOFT_APP_PASSWORD: 'not-a-real-password',
    });
    const channel = await openChannel();
    const send = async (headers: Readonly<Record<string, string>>) => {
      const body = JSON.stringify(teamsMessage(channel, 'hej'));
      const answer = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return answer.status;
    };
    expect(await send({})).toBe(401);
    expect(await send({ authorization: 'Bearer rubbish' })).toBe(401);
    expect(await send({ authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' })).toBe(401);
    expect(channel.replies).toHaveLength(0);
    await server.stop();
    await channel.close();
    place.remove();
  });
});
