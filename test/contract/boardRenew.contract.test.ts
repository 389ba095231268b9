import { show } from '../../src/board/answer.ts';
import { createAttempts } from '../../src/board/attempts.ts';
import { handle } from '../../src/board/handle.ts';
import { createSessions } from '../../src/board/sessions.ts';
import { createSignInLinks } from '../../src/board/signInLinks.ts';
import { readStylesheet } from '../../src/board/stylesheet.ts';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http/server.ts';
import { stopHttp } from '../../src/http/shutdown.ts';
import { createBrowser } from '../support/boardBrowser.ts';
import { startBoard, type BoardHost } from '../support/boardHost.ts';

let host: BoardHost;
beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
});
afterEach(() => host.stop());

/** Another door of the same board: what a page asks for by itself, and what a person asks for. */
async function startDoor() {
  const { deps } = host;
  const board = {
    deps,
    sessions: createSessions(deps),
    links: createSignInLinks(deps),
    attempts: createAttempts(deps),
    stylesheet: readStylesheet(),
    scripts: [],
    provider: undefined,
  };
  const server = createHttp({ ...deps, newReference: deps.newId });
  for (const [path, renew] of [['/board/live', false], ['/board/touch', true]] as const) // prettier-ignore
    server.get(path, handle(board, async ({ viewer }) => ({ ...show(viewer.session?.id ?? 'nobody'), renew }))); // prettier-ignore
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  const streams = { leave: () => {}, terminate: () => {}, settled: async () => {} };
  return { url, stop: () => stopHttp(server, streams, 200) };
}

async function signedIn(): Promise<string> {
  const browser = createBrowser(host.url);
  await browser.submit(await browser.get(host.newLink()), 'main form', { coordinator: 'c-sara' });
  return `gf_board=${browser.cookies.get('gf_board')}`;
}

describe('half an hour without a touch', () => {
  it('runs on while a page asks by itself, and begins again where a person asks', async () => {
    const door = await startDoor();
    let cookie = await signedIn();
    const ask = async (path: string) => {
      const { headers } = await fetch(door.url + path, { headers: { cookie } });
      const [kept] = headers.getSetCookie();
      cookie = kept?.split(';')[0] ?? cookie;
      return kept !== undefined;
    };
    host.forward(20);
    expect(await ask('/board/live')).toBe(false);
    expect(await ask('/board/touch')).toBe(true);
    host.forward(20);
    expect(await ask('/board/live')).toBe(false);
    host.forward(10);
    const late = await fetch(`${door.url}/board/live`, { headers: { cookie } });
    expect(await late.text()).toBe('nobody');
    await door.stop();
  });
});
