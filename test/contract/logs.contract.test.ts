import { musicAbove } from '../support/reporting.ts';
import { newPlace, startServer } from '../support/server.ts';
import { signIn } from '../support/boardClient.ts';
import { openClient } from '../support/webClient.ts';

describe('the log', () => {
  it('holds codes and numbers, and nothing that a person said, is called, lives at, or must keep secret', async () => {
    const place = await newPlace();
    const server = await startServer(place, { LOG_LEVEL: 'debug' });
    const client = await openClient(server.url);
    let answers = await client.say('Anmäl en störning');
    let name = answers.at(-1)?.channelData?.question;
    while (name) {
      answers = await client.say(musicAbove[name] ?? 'Hoppa över');
      name = answers.at(-1)?.channelData?.question;
    }
    const [receipt] = await client.say('Skicka anmälan');
    const { code = '', caseNumber = '' } = receipt?.channelData?.receipt ?? {};
    await client.say(code);
    const board = await signIn(server, 'c-sara');
    await board.read(`/board/cases/${caseNumber}`);
    await fetch(`${server.url}/board/sign-in?key=a-key-that-somebody-guessed`);
    await fetch(`${server.url}/v3/directline/conversations/x/stream?t=a-token-of-somebody`);
    await server.stop();
    place.remove();

    const lines = server
      .printed()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThan(10);
    const secrets = [
      ...Object.values(musicAbove).filter((value) => value.length > 5),
      code,
      code.replaceAll(' ', ''),
      'Lindgatan',
      'eva@',
      'a-key-that',
      'a-token-of',
      new URL(server.signIn).searchParams.get('key') ?? '',
      client.conversationId,
    ];
    for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
  });
});
