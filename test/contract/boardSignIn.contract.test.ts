import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser } from '../support/boardBrowser.ts';

let host: BoardHost;
let browser: Browser;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  browser = createBrowser(host.url);
});
afterEach(async () => host.stop());

const form = 'form[action="/board/sign-in"]';

async function signIn(coordinator = 'c-sara') {
  const page = await browser.get(host.newLink());
  return browser.submit(page, form, { coordinator });
}

describe('signing in to the board', () => {
  it('asks who it is, and leads to their cases', async () => {
    const page = await browser.get(host.newLink());
    expect(page.text('h1')).toBe('Vem är du?');
    expect(page.all('.choice-name')).toEqual([
      'Sara Lund',
      'Amir Holm',
      'Karin Ek',
      'Johan Berg',
      'Lena Dahl',
    ]);
    const queue = await browser.submit(page, form, { coordinator: 'c-amir' });
    expect([queue.status, queue.address]).toEqual([200, '/board']);
    expect(queue.text('.who')).toContain('Amir Holm');
  });

  it('works once with a link: looking at it does not use it up, signing in does', async () => {
    const link = host.newLink();
    await browser.get(link);
    const page = await browser.get(link);
    expect((await browser.submit(page, form, { coordinator: 'c-sara' })).status).toBe(200);
    const stranger = createBrowser(host.url);
    const late = await stranger.get(link);
    expect([late.status, late.text('h1')]).toEqual([403, 'Den här länken gäller inte längre']);
    const again = await stranger.submit(page, form, { coordinator: 'c-sara' });
    expect([again.status, again.text('h1')]).toEqual([403, 'Den här länken gäller inte längre']);
    expect((await stranger.get('/board')).address).toBe('/board/sign-in');
  });

  it('does not use the link up for a slip in the form', async () => {
    const page = await browser.get(host.newLink());
    const nobody = await browser.submit(page, form);
    expect([nobody.status, nobody.text('[role=alert]')]).toEqual([400, 'Välj vem du är.']);
    expect((await browser.submit(page, form, { coordinator: 'c-ghost' })).status).toBe(400);
    expect((await browser.submit(nobody, form, { coordinator: 'c-sara' })).address).toBe('/board');
  });

  it('takes no link that is a quarter of an hour old', async () => {
    const link = host.newLink();
    host.forward(15);
    expect((await browser.get(link)).status).toBe(403);
  });

  it('shows a new link in the console, at most every half minute', async () => {
    const need = await browser.get('/board');
    expect([need.status, need.address]).toEqual([200, '/board/sign-in']);
    const shown = await browser.submit(need, 'form');
    expect(shown.text('[role=status]')).toContain('En ny länk visas nu i konsolen.');
    const soon = await browser.submit(shown, 'form');
    expect(soon.status).toBe(429);
    expect(soon.headers.get('retry-after')).toBe('30');
    expect(soon.text('[role=status]')).toContain('vänta en halv minut');
    expect(host.shown).toHaveLength(1);
    expect((await browser.get(host.shown[0] ?? '')).text('h1')).toBe('Vem är du?');
  });

  it('lasts for half an hour without a touch, and on and on where there is work', async () => {
    await signIn();
    host.forward(29);
    expect((await browser.get('/board')).address).toBe('/board');
    host.forward(29);
    expect((await browser.get('/board')).address).toBe('/board');
    host.forward(30);
    expect((await browser.get('/board')).address).toBe('/board/sign-in');
  });

  it('ends by signing out, for a copy of the cookie too', async () => {
    const queue = await signIn();
    const copy = new Map(browser.cookies);
    const out = await browser.submit(queue, 'form[action="/board/sign-out"]');
    expect([out.address, out.text('[role=status]')]).toEqual(['/board/sign-in?said=signedOut', 'Du är utloggad.']); // prettier-ignore
    expect(browser.cookies.has('gf_board')).toBe(false);
    for (const [name, value] of copy) browser.cookies.set(name, value);
    expect((await browser.get('/board')).address).toBe('/board/sign-in');
  });

  it('sets a cookie that no script and no other site can use', async () => {
    const page = await browser.get(host.newLink());
    const response = await fetch(`${host.url}/board/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ ...page.fields(form), coordinator: 'c-sara' }),
      redirect: 'manual',
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^gf_board=[\w.-]+; Path=\/board; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('sends its cookie over https only where the board is on https', async () => {
    const secure = await startBoard('2026-11-23T08:30:00Z', { publicUrl: 'https://bo.example' });
    const key = new URL(secure.newLink()).searchParams.get('key') ?? '';
    const response = await fetch(`${secure.url}/board/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ key, coordinator: 'c-sara' }),
      redirect: 'manual',
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure$/);
    await secure.stop();
  });

  it('writes neither a key nor a cookie in the log', async () => {
    await signIn();
    expect(host.logged.join('\n')).toContain('signed in to the board');
    const secrets = [...browser.cookies.values()];
    expect(secrets.filter((secret) => host.logged.join('\n').includes(secret))).toEqual([]);
    expect(host.logged.join('\n')).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe('somebody who is not signed in', () => {
  it.each(['/board', '/board/', '/board/cases/GF-34679ACD', '/board/cases/x', '/board/nowhere/at/all'])(
    'is shown from %s to the sign-in',
    async (address) => {
      const response = await fetch(host.url + address, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([303, '/board/sign-in']);
    },
  ); // prettier-ignore

  it('can do nothing, and gets back what they had typed', async () => {
    const page = await browser.post('/board/cases/GF-34679ACD/note', { csrf: 'x', seen: '1', text: 'Ringde <b>Vera</b>.' }); // prettier-ignore
    expect([page.status, page.text('h1')]).toEqual([403, 'Du är inte inloggad längre']);
    expect(page.value('#typed')).toBe('Ringde <b>Vera</b>.');
    expect((await browser.post('/board/nowhere', {})).status).toBe(403);
    expect((await browser.post('/board/sign-out', {})).status).toBe(403);
  });

  it('is anyone with a garbage cookie', async () => {
    for (const value of ['', 'x', 'a.b.c', '%00', '"', 'a'.repeat(4000), '{"sub":"c-sara"}']) {
      browser.cookies.set('gf_board', value);
      expect((await browser.get('/board')).address).toBe('/board/sign-in');
    }
  });
});
