import { signIn, type BoardClient } from '../support/boardClient.ts';
import { readPage } from '../support/boardBrowser.ts';
import { newPlace, startServer, type Place, type Server } from '../support/server.ts';

describe('a report over the phone', () => {
  let place: Place;
  let server: Server;
  let board: BoardClient;
  beforeAll(async () => {
    place = await newPlace();
    server = await startServer(place);
    board = await signIn(server, 'c-sara');
  });
  afterAll(async () => {
    await server.stop();
    place.remove();
  });

  const secrets = async () => {
    const page = readPage(await board.read('/board/phone'));
    const { csrf = '', id = '' } = page.fields('form.phone');
    return { csrf, id };
  };

  const told = {
    language: 'ar',
    kinds: 'music',
    date: '2026-11-20',
    from: '23:00',
    to: '01:30',
    'earlier-0-date': '2026-11-13',
    'earlier-0-from': '22:00',
    position: 'home',
    sourceHome: 'Lindgatan 4, lgh 1202',
    ownWords: 'Bas genom golvet <b>hela</b> natten.',
    protection: 'protected',
    home: 'Lindgatan 4, lgh 1102',
    name: 'Vera Sten',
    reach: '070-000 00 01',
    witness: 'yes',
    truth: 'yes',
  };

  const send = async (fields: Readonly<Record<string, string>>) => {
    const answer = await board.send('/board/phone', fields);
    return { status: answer.status, page: readPage(await answer.text()) };
  };

  it('asks on one page all that the chat asks', async () => {
    const page = readPage(await board.read('/board/phone'));
    for (const name of ['date', 'position', 'ownWords', 'protection', 'home', 'reach', 'witness'])
      expect(page.attribute(`[name="${name}"]`, 'id')).toBe(`phone-${name}`);
    expect(page.all('[name="kinds"]').length).toBeGreaterThan(20);
    expect(page.html).toContain('Berätta med egna ord');
  });

  it('becomes a case with a receipt to read aloud, once, however often it is sent', async () => {
    const fields = { ...(await secrets()), ...told };
    const first = await send(fields);
    const second = await send(fields);
    expect(first.status).toBe(200);
    const number = first.page.text('dd a') ?? '';
    const code = first.page.text('.code') ?? '';
    expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(second.page.text('.code')).toBe(code);
    const page = readPage(await board.read(`/board/cases/${number}`));
    expect(page.all('article.report')).toHaveLength(1);
    const report = page.text('article.report') ?? '';
    expect(report).toContain('Bas genom golvet <b>hela</b> natten.');
    expect(report).toContain('Väg in Telefon');
    expect(report).toContain('Språk arabiska');
    expect(report).toContain('Vittna med namn Ja');
    expect(report).toMatch(/13 november 2026, från kl\. 22:00/);
    expect(page.html).not.toContain('Vera Sten');
  });

  it.each([
    [{ ownWords: '' }, 'Fyll i: Med dina ord.'],
    [{ kinds: '' }, 'Går inte att läsa: Vad.'],
    [{ date: '2999-01-01' }, 'Den dagen har inte varit än.'],
    [{ truth: '' }, 'Läs upp anmälan'],
  ])('that is not whole (%j) comes back with all that was typed', async (slip, words) => {
    const { truth, ...rest } = { ...told, ...slip };
    const fields = { ...(await secrets()), ...rest, ...(truth && { truth }) };
    const { status, page } = await send(fields);
    expect(status).toBe(422);
    expect(page.text('[role="alert"]')).toContain(words);
    expect(page.value('#phone-home')).toBe('Lindgatan 4, lgh 1102');
    expect(page.value('#phone-reach')).toBe('070-000 00 01');
    expect(page.attribute('[name="protection"] [selected]', 'value')).toBe('protected');
  });

  it('is nothing that a reader may take in', async () => {
    const reader = await signIn({ ...server, signIn: await freshLink() }, 'c-lena');
    expect(readPage(await reader.read('/board')).all('a[href="/board/phone"]')).toEqual([]);
    const { csrf, id } = await secrets();
    const answer = await reader.send('/board/phone', { ...told, csrf, id });
    expect(answer.status).toBe(403);
  });

  /** Asks for another link, and reads it where the console shows it. */
  const freshLink = async (): Promise<string> => {
    const before = server.printed().length;
    await fetch(`${server.url}/board/sign-in/new`, { method: 'POST' });
    const link = /http\S+key=\w+/.exec(server.printed().slice(before))?.[0];
    if (!link) throw new Error('no link was shown');
    return link;
  };
});
