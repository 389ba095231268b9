import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { askForPass } from '../support/chatClient.ts';
import { callApi } from '../support/rawHttp.ts';
import { useHost, type StartHost } from './directLineStart.ts';

const started = z.object({ streamUrl: z.url(), conversationId: z.string(), token: z.string() });
const frame = z.object({ watermark: z.string().min(1), activities: z.array(z.looseObject({})) });

/** The stream on the wire, where the client's own library would hide it. */
export function streamContract(start: StartHost): void {
  describe('the stream', () => {
    const host = useHost(start);
    const sockets: WebSocket[] = [];
    afterEach(() => sockets.splice(0).forEach((socket) => socket.terminate()));

    async function startChat() {
      const { token } = await askForPass(host().url);
      return started.parse(
        (await callApi(host().url, { path: '/conversations', token, body: {} })).body,
      );
    }

    async function open(address: string): Promise<WebSocket> {
      const socket = new WebSocket(address);
      sockets.push(socket);
      await once(socket, 'open');
      return socket;
    }

    /** The first frame: it may come with the handshake, so it is waited for from the start. */
    async function firstFrame(address: string) {
      const socket = new WebSocket(address);
      sockets.push(socket);
      const [data] = await once(socket, 'message');
      return frame.parse(JSON.parse(String(data)));
    }

    async function refusal(address: string): Promise<number | undefined> {
      const socket = new WebSocket(address);
      socket.on('error', () => undefined);
      const [, response] = await once(socket, 'unexpected-response');
      response.resume();
      return response.statusCode;
    }

    it('has a watermark of text in every frame', async () => {
      const { streamUrl } = await startChat();
      const { activities, watermark } = await firstFrame(streamUrl);
      expect(activities.length).toBeGreaterThan(0);
      expect(Number(watermark)).toBe(activities.length);
    });

    it.each(['garbage', '-1', '1e9', '999999', '2.5', ''])(
      'sends everything again after the watermark "%s"',
      async (watermark) => {
        const { streamUrl } = await startChat();
        const address = new URL(streamUrl);
        address.searchParams.set('watermark', watermark);
        expect((await firstFrame(address.href)).activities.length).toBeGreaterThan(0);
      },
    );

    it('ignores the empty frames that clients send', async () => {
      const socket = await open((await startChat()).streamUrl);
      socket.send('');
      socket.send('hej');
      socket.ping();
      await once(socket, 'pong');
      expect(socket.readyState).toBe(WebSocket.OPEN);
    });

    it('closes on a frame of more than 1 KiB', async () => {
      const socket = await open((await startChat()).streamUrl);
      socket.send('x'.repeat(1025));
      expect((await once(socket, 'close'))[0]).toBe(1009);
    });

    it('closes on a flood of frames', async () => {
      const socket = await open((await startChat()).streamUrl);
      for (let sent = 0; sent < 100; sent += 1) socket.send('');
      expect((await once(socket, 'close'))[0]).toBe(1008);
    });

    it('has five sockets a conversation: the sixth takes the place of the first', async () => {
      const { streamUrl } = await startChat();
      const opened: WebSocket[] = [];
      for (let count = 0; count < 5; count += 1) opened.push(await open(streamUrl));
      const gone = Promise.race(
        opened.map(async (socket, index) => (await once(socket, 'close'), index)),
      );
      await open(streamUrl);
      expect(await gone).toBe(0);
      expect(opened.slice(1).every((socket) => socket.readyState === WebSocket.OPEN)).toBe(true);
    });

    it('refuses a token that is forged, missing or another conversation’s', async () => {
      const mine = await startChat();
      const other = await startChat();
      const foreign = mine.streamUrl.replace(mine.conversationId, other.conversationId);
      expect(await refusal(foreign)).toBe(403);
      expect(await refusal(`${mine.streamUrl}x`)).toBe(403);
      expect(await refusal(mine.streamUrl.replace(/t=.*/, ''))).toBe(403);
      expect(await refusal(mine.streamUrl.replace('/stream', '/activities'))).toBe(400);
      expect(await refusal(mine.streamUrl.replace('/stream', '/nowhere'))).toBe(404);
    });

    it('tells a plain request that this is a WebSocket', async () => {
      const { streamUrl } = await startChat();
      expect((await fetch(streamUrl.replace('ws:', 'http:'))).status).toBe(426);
    });

    it('says goodbye when the server stops', async () => {
      const socket = await open((await startChat()).streamUrl);
      const closed = once(socket, 'close');
      await host().restart();
      expect((await closed)[0]).toBe(1001);
    });
  });
}
