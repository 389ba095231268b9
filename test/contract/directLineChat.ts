import { askForPass, connect, type ChatClient } from '../support/chatClient.ts';
import { answered, doubled, isBots, isMine, myTexts } from '../support/transcript.ts';
import { useHost, type StartHost } from './directLineStart.ts';

const WORDS = [
  '🎉👩‍👩‍👧 fest 🔊',
  'ضجيج كل ليلة من فوق',
  '<b>*hej*</b> [x](http://x) <script>',
  '  \n\ttabbar ',
  'å'.repeat(10_000),
];

/** A chat as the real client has it, over its stream and over its poll. */
export function chatContract(start: StartHost): void {
  describe.each([
    { way: 'the stream', webSocket: true },
    { way: 'the poll', webSocket: false },
  ])('over $way', ({ webSocket }) => {
    const host = useHost(start);
    let client: ChatClient;

    beforeEach(async () => {
      const { token } = await askForPass(host().url);
      client = connect(host().url, { token, webSocket });
      await client.until((heard) => heard.some(isBots));
    });
    afterEach(() => client.end());

    it('greets a neighbour who has said nothing yet', () => {
      expect(client.heard.filter(isMine)).toEqual([]);
      expect(doubled(client.heard)).toBe(false);
    });

    it('gives back what was said, under the client’s own id, before the bot answers it', async () => {
      const id = await client.send({ text: 'hej', channelData: { clientActivityID: 'a1' } });
      await client.until((heard) => answered(heard, 1));
      const echo = client.heard.find((activity) => activity.id === id);
      expect(echo).toMatchObject({
        text: 'hej',
        textFormat: 'plain',
        channelData: { clientActivityID: 'a1' },
      });
      expect(client.heard.slice(client.heard.findIndex(isMine) + 1).some(isBots)).toBe(true);
    });

    it('takes the value of a card', async () => {
      const value = { field: 'kind', answer: 'music' };
      await client.send({ value, channelData: { postBack: true, clientActivityID: 'v1' } });
      await client.until((heard) => answered(heard, 1));
      expect(client.heard.find(isMine)).toMatchObject({ value, channelData: { postBack: true } });
    });

    it('loses neither of two messages said at once', async () => {
      const ids = await Promise.all([client.send({ text: 'ett' }), client.send({ text: 'två' })]);
      await client.until((heard) => answered(heard, 2));
      expect(client.heard.filter(isMine).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      expect(doubled(client.heard)).toBe(false);
    });

    it('keeps emoji, right-to-left words, markup and a long message to the letter', async () => {
      for (const text of WORDS) await client.send({ text });
      await client.until((heard) => answered(heard, WORDS.length));
      expect(myTexts(client.heard)).toEqual(WORDS);
    });

    it('fails a message with a file, and chats on', async () => {
      const file = { contentType: 'image/png', contentUrl: `${host().url}/healthz`, name: 'a.png' };
      const refused = client.send({ attachments: [file] });
      await expect(refused).rejects.toMatchObject({ status: 415 });
      await client.send({ text: 'utan bild' });
      await client.until((heard) => answered(heard, 1));
      expect(client.statuses.at(-1)).toBe(2);
    });
  });
}
