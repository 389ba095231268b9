import { openChannel, type Channel } from '../support/channel.ts';
import { signIn, type BoardClient } from '../support/boardClient.ts';
import { readPage } from '../support/boardBrowser.ts';
import { newPlace, startServer, type Place, type Server } from '../support/server.ts';

/** Sara Lund of the sample register. */
const sara = '5a7a0000-0000-4000-8000-000000000001';

describe('the real server and a channel', () => {
  let place: Place;
  let server: Server;
  let channel: Channel;
  let board: BoardClient;
  beforeAll(async () => {
    place = await newPlace();
    server = await startServer(place);
    channel = await openChannel();
    board = await signIn(server, 'c-sara');
  });
  afterAll(async () => {
    await server.stop();
    await channel.close();
    place.remove();
  });

  const until = async (holds: () => boolean): Promise<void> => {
    for (let tried = 0; tried < 200 && !holds(); tried += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(holds()).toBe(true);
  };

  const received = async () => {
    const { csrf = '', id = '' } = readPage(await board.read('/board/phone')).fields('form.phone');
    await board.send('/board/phone', {
      csrf,
      id,
      language: 'sv',
      kinds: 'music',
      position: 'home',
      sourceHome: 'Lindgatan 4, lgh 1202',
      ownWords: 'Bas hela natten.',
      protection: 'protected',
      truth: 'yes',
    });
  };

  it('bring a card to whoever has written once, when a case is routed to them', async () => {
    const activity = {
      type: 'message',
      id: 'a1',
      channelId: 'msteams',
      serviceUrl: channel.url,
      locale: 'sv-SE',
      text: 'hjälp',
      conversation: { id: 'a:sara', conversationType: 'personal', tenantId: 't' },
      from: { id: '29:sara', aadObjectId: sara },
      recipient: { id: '28:bot' },
    };
    expect(await channel.deliver(server.url, activity)).toBe(200);
    const before = channel.replies.length;
    await received();
    await until(() => channel.replies.length > before);
    const card = JSON.stringify(channel.replies.at(-1)?.attachments);
    expect(card).toContain('Action.Execute');
    expect(card).toContain('Lindgatan 4');
    expect(card).not.toContain('Bas hela natten.');
  });
});
