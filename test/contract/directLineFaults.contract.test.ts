import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { LogEntry } from '../../src/webchat/ports.ts';
import { askForPass } from '../support/chatClient.ts';
import { startInMemory, type Wish } from '../support/memoryHost.ts';
import { callApi, writeRaw, type Call } from '../support/rawHttp.ts';
import type { DirectLineHost } from './directLineStart.ts';

const started = z.object({ streamUrl: z.string() });
const polled = z.object({ watermark: z.string(), activities: z.array(z.looseObject({})) });
const MARK = 'hemlig-mening-4711';
const activitiesIn = (data: { toString(): string }) =>
  polled.parse(JSON.parse(data.toString())).activities;
const fail = async (): Promise<never> => {
  throw new Error(`no room for ${MARK}`);
};

describe('the Direct Line door when what is behind it fails', () => {
  const hosts: DirectLineHost[] = [];
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.stop()));
  });

  /** A started conversation, and how to call the door about it. */
  async function chat(wish: Wish) {
    const host = await startInMemory(wish);
    hosts.push(host);
    const { token, conversationId } = await askForPass(host.url);
    const call = async (end: string, more: Partial<Call> = {}) =>
      callApi(host.url, { path: `/conversations/${conversationId}${end}`, token, ...more });
    const opened = await callApi(host.url, { path: '/conversations', token, body: {} });
    const { streamUrl } = started.parse(opened.body);
    const say = async (text: string) => call('/activities', { body: { type: 'message', text } });
    const poll = async () => polled.parse((await call('/activities')).body).activities;
    return { host, call, streamUrl, say, poll };
  }

  it('answers when the client comes back what it could not answer before', async () => {
    let broken = true;
    const { host, call, say, poll } = await chat({
      deps: (_, { answer }) => ({ answer: async (id) => (broken ? fail() : answer(id)) }),
    });
    expect((await say(MARK)).status).toBe(200);
    expect(await poll()).toHaveLength(1);
    broken = false;
    expect((await call('?watermark=1')).status).toBe(200);
    await delay(20);
    expect(await poll()).toHaveLength(3);
    expect(host.logged()).toContain('could not be answered');
    expect(host.logged()).not.toContain(MARK);
  });

  it('acknowledges nothing that it could not keep, and gives a reference that is in the log', async () => {
    const { host, say } = await chat({ deps: (log) => ({ log: { ...log, say: fail } }) });
    const answer = await say(MARK);
    const { error } = z
      .object({ error: z.looseObject({ reference: z.string() }) })
      .parse(answer.body);
    expect(answer.status).toBe(500);
    expect(host.logged()).toContain(error.reference);
    expect(JSON.stringify(answer.body) + host.logged()).not.toContain(MARK);
  });

  it('tells a polling client "nothing new" while the log cannot be read, and the rest after that', async () => {
    let broken = true;
    const { call } = await chat({
      deps: (log) => ({
        log: { ...log, read: async (...ask) => (broken ? fail() : log.read(...ask)) },
        answer: async (id) => log.append(id, { type: 'message', text: 'hej' }),
      }),
    });
    const asked = await call('/activities?watermark=7');
    expect(asked).toMatchObject({ status: 200, body: { activities: [], watermark: '7' } });
    broken = false;
    expect(polled.parse((await call('/activities')).body).activities).toHaveLength(1);
  });

  it('closes a stream whose log cannot be read, so that its client connects again', async () => {
    let broken = false;
    const { streamUrl, say } = await chat({
      deps: (log) => ({
        log: { ...log, read: async (...ask) => (broken ? fail() : log.read(...ask)) },
      }),
    });
    const socket = new WebSocket(streamUrl);
    await once(socket, 'message');
    broken = true;
    await say('hej');
    expect((await once(socket, 'close'))[0]).toBe(1011);
  });

  it('tells who says too much when to come back, and still answers polls', async () => {
    const { say, call, host } = await chat({ rate: { burst: 3, perMinute: 6 } });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await say('hej')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await say('hej');
    expect(refused).toMatchObject({ body: { error: { code: 'TooMany' } } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (let count = 0; count < 20; count += 1)
      expect((await call('/activities')).status).toBe(200);
    host.forward(11);
    expect((await say('hej')).status).toBe(200);
  });

  it('gives tokens to one address so often and no oftener', async () => {
    const { host } = await chat({ rate: { burst: 2, perMinute: 1 } });
    const ask = { path: '/tokens/generate', body: {}, headers: { origin: host.url } };
    expect((await callApi(host.url, ask)).status).toBe(200);
    const refused = await callApi(host.url, ask);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
  });

  it('drops a socket that does not answer its ping, and keeps one that does', async () => {
    const { streamUrl } = await chat({ beatMs: 40 });
    const dead = new WebSocket(streamUrl, { autoPong: false });
    const living = new WebSocket(streamUrl);
    await once(dead, 'close');
    await delay(100);
    expect(living.readyState).toBe(WebSocket.OPEN);
    living.terminate();
  });

  it('gives a long log in pages, in order, each entry once', async () => {
    const { streamUrl, poll } = await chat({
      deps: (log) => ({
        answer: async (id) => {
          for (let count = 1; count <= 250; count += 1) log.append(id, { type: 'message', count });
        },
      }),
    });
    expect(await poll()).toHaveLength(100);
    const heard: unknown[] = [];
    const socket = new WebSocket(streamUrl);
    socket.on('message', (data) => heard.push(...activitiesIn(data)));
    while (heard.length < 250) await once(socket, 'message');
    expect(heard).toEqual(
      Array.from({ length: 250 }, (_, at) => ({ type: 'message', count: at + 1 })),
    );
    socket.terminate();
  });

  it('keeps the order when the log is slow and much is appended meanwhile', async () => {
    const slow = async (read: () => Promise<readonly LogEntry[]>) => {
      await delay(Math.random() * 10);
      return read();
    };
    const { streamUrl, say } = await chat({
      deps: (log) => ({ log: { ...log, read: async (...ask) => slow(() => log.read(...ask)) } }),
    });
    const heard: unknown[] = [];
    const socket = new WebSocket(streamUrl);
    socket.on('message', (data) => heard.push(...activitiesIn(data)));
    const words = Array.from({ length: 30 }, (_, at) => `nr ${at}`);
    for (const text of words) await say(text);
    while (heard.length < 61) await once(socket, 'message');
    const ids = heard.map((activity) => Object(activity).id);
    expect(new Set(ids).size).toBe(61);
    expect(heard.map((each) => Object(each).text).filter((text) => words.includes(text))).toEqual(
      words,
    );
    socket.terminate();
  });

  it('stops though a client does not answer its goodbye', async () => {
    const { host, streamUrl } = await chat({});
    const { host: name, pathname, search } = new URL(streamUrl);
    const handshake = [
      `GET ${pathname}${search} HTTP/1.1`,
      `Host: ${name}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ];
    const silent = writeRaw(host.url, `${handshake.join('\r\n')}\r\n\r\n`);
    await delay(50);
    const before = performance.now();
    await host.stop();
    expect(performance.now() - before).toBeLessThan(1500);
    expect(await silent).toMatch(/^HTTP\/1\.1 101 /);
  });

  it('waits with stopping for an answer under way', async () => {
    let answered = false;
    const { host } = await chat({
      deps: () => ({
        answer: async () => {
          await delay(150);
          answered = true;
        },
      }),
    });
    await host.stop();
    expect(answered).toBe(true);
  });
});
