import { askForPass, connect, type ChatClient } from '../support/chatClient.ts';
import { callApi } from '../support/rawHttp.ts';
import { answered, doubled, isBots, myTexts } from '../support/transcript.ts';
import { useHost, type StartHost } from './directLineStart.ts';

const EXPIRED_TOKEN = 3;
const HALF_AN_HOUR = 1801;

/** Coming back: after a lost network, a restarted server, a reload, a night. */
export function returnContract(start: StartHost): void {
  describe('coming back', () => {
    const host = useHost(start);
    const clients: ChatClient[] = [];
    afterEach(() => clients.splice(0).forEach((client) => client.end()));

    function enter(how: Parameters<typeof connect>[1]): ChatClient {
      const client = connect(host().url, how);
      clients.push(client);
      return client;
    }

    /** A chat in which the bot has greeted and one thing is said and answered. */
    async function chat(webSocket = true) {
      const pass = await askForPass(host().url);
      const client = enter({ token: pass.token, webSocket });
      await client.until((heard) => heard.some(isBots));
      await client.send({ text: 'före' });
      await client.until((heard) => answered(heard, 1));
      return { client, pass };
    }

    it('loses nothing and doubles nothing when the network drops', async () => {
      const { client, pass } = await chat();
      client.drop();
      const path = `/conversations/${pass.conversationId}/activities`;
      const body = { type: 'message', text: 'under' };
      await callApi(host().url, { path, token: pass.token, body });
      await client.send({ text: 'också under' });
      await client.until((heard) => answered(heard, 3));
      await client.send({ text: 'efter' });
      await client.until((heard) => answered(heard, 4));
      expect(myTexts(client.heard)).toEqual(['före', 'under', 'också under', 'efter']);
      expect(doubled(client.heard)).toBe(false);
    });

    it('goes on by itself when the server is restarted in the middle of a chat', async () => {
      const { client } = await chat();
      await host().restart();
      await client.send({ text: 'efter' });
      await client.until((heard) => answered(heard, 2));
      expect(myTexts(client.heard)).toEqual(['före', 'efter']);
      expect(doubled(client.heard)).toBe(false);
    });

    // A poll that meets a closed port ends in this client, whatever the server does: its page is loaded again.
    it.each([true, false])(
      'finds the whole chat again after a restart and a reload (stream: %s)',
      async (webSocket) => {
        const { pass } = await chat(webSocket);
        await host().restart();
        const reloaded = await askForPass(host().url, { cookie: pass.cookie });
        expect(reloaded.conversationId).toBe(pass.conversationId);
        const client = enter({ token: reloaded.token, webSocket });
        await client.until((heard) => answered(heard, 1));
        await client.send({ text: 'efter' });
        await client.until((heard) => answered(heard, 2));
        expect(myTexts(client.heard)).toEqual(['före', 'efter']);
      },
    );

    it.each([true, false])(
      'hears only what is new after its watermark (stream: %s)',
      async (webSocket) => {
        const { client: first, pass } = await chat(webSocket);
        const watermark = String(first.heard.length);
        first.end();
        const again = { conversationId: pass.conversationId, watermark };
        const client = enter({ token: pass.token, webSocket, again });
        await client.send({ text: 'efter' });
        await client.until((heard) => answered(heard, 1));
        expect(myTexts(client.heard)).toEqual(['efter']);
        const known = first.heard.map(({ id }) => id);
        expect(client.heard.filter(({ id }) => known.includes(id))).toEqual([]);
      },
    );

    it.each([true, false])(
      'is told that its token expired, and goes on with a new one (stream: %s)',
      async (webSocket) => {
        const { client, pass } = await chat(webSocket);
        host().forward(HALF_AN_HOUR);
        client.send({ text: 'för sent' }).catch(() => undefined);
        await client.status(EXPIRED_TOKEN);
        const renewed = await askForPass(host().url, { cookie: pass.cookie });
        expect(renewed.conversationId).toBe(pass.conversationId);
        const later = enter({ token: renewed.token, webSocket });
        await later.until((heard) => answered(heard, 1));
        expect(myTexts(later.heard)).toEqual(['före']);
      },
    );
  });
}
