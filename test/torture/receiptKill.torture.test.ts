import { newPlace, startServer, type Place } from '../support/server.ts';
import { musicAbove } from '../support/reporting.ts';
import { openClient, type Seen, type WebClient } from '../support/webClient.ts';
import { signIn } from '../support/boardClient.ts';

/** Answers every question until the review is shown. */
const tell = async (client: WebClient): Promise<void> => {
  let answers = await client.say('Anmäl en störning');
  for (let name = asked(answers); name; name = asked(answers)) {
    answers = await client.say(musicAbove[name] ?? 'Hoppa över');
  }
};

const asked = (answers: readonly Seen[]): string | undefined =>
  answers.at(-1)?.channelData?.question;

const receiptOf = (answers: readonly Seen[]) =>
  answers.find(({ channelData }) => channelData?.receipt)?.channelData?.receipt ?? {};

describe('the server is killed', () => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  it('right after a receipt was shown: report, case, queue row and chat are all there', async () => {
    const first = await startServer(place);
    const client = await openClient(first.url);
    await tell(client);
    const receipt = receiptOf(await client.say('Skicka anmälan'));
    await first.kill();

    const second = await startServer(place);
    const board = await signIn(second, 'c-sara');
    const queue = await board.read('/board');
    expect(queue).toContain(receipt['caseNumber']);
    const page = await board.read(`/board/cases/${receipt['caseNumber']}`);
    expect(page).toContain(musicAbove['ownWords']);
    const chat = await client.all();
    expect(receiptOf(chat)).toEqual(receipt);
    const other = await openClient(second.url);
    const [status] = await other.say(receipt['code'] ?? '');
    expect(status?.text).toContain(receipt['caseNumber']);
    expect(await second.stop()).toBe(0);
  });

  it('while the report is being sent: one case, and the receipt comes after the restart', async () => {
    const first = await startServer(place);
    const client = await openClient(first.url);
    await tell(client);
    await client.send('Skicka anmälan', 'the-only-one');
    await first.kill();

    const second = await startServer(place);
    await client.send('Skicka anmälan', 'the-only-one');
    const [again] = await client.say('hej');
    expect(again?.text).toBeTruthy();
    const receipts = (await client.all()).filter(({ channelData }) => channelData?.receipt);
    expect(receipts).toHaveLength(1);
    const board = await signIn(second, 'c-sara');
    const rows = (await board.read('/board')).match(/\/board\/cases\/GF-[A-Z0-9]{8}/g) ?? [];
    expect(new Set(rows).size).toBe(1);
    await second.stop();
  });

  it('a second server on the same folder refuses with one readable message', async () => {
    const first = await startServer(place);
    await expect(startServer({ ...place, port: place.port + 1 })).rejects.toThrow(
      'Another Grannfrid is using the folder',
    );
    await first.stop();
  });
});
