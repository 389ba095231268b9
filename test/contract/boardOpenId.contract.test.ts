import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser, type Page } from '../support/boardBrowser.ts';
import { signInAt, startProvider, type IdentityProvider } from '../support/oidcProvider.ts';
import { sampleReport } from '../support/sampleReports.ts';

const at = '2026-11-23T08:30:00Z';
const publicUrl = 'http://127.0.0.1';

let provider: IdentityProvider;
let host: BoardHost;
let browser: Browser;

beforeAll(async () => {
  provider = await startProvider({ boardUrl: publicUrl });
});
afterAll(() => provider.stop());
beforeEach(async () => {
  host = await startBoard(at, { provider: provider.settings });
  browser = createBrowser(host.url);
});
afterEach(() => host.stop());

const begin = '/board/sign-in/begin';

/** Where the board sends a browser that wants to sign in. */
async function toProvider(address = begin, by = browser): Promise<URL> {
  const { headers } = await by.lead(address);
  return new URL(headers.get('location') ?? 'about:blank');
}

/** The address that the provider sends the browser back to, when somebody has signed in there. */
const backFrom = async (account: string, address = begin): Promise<string> =>
  signInAt((await toProvider(address)).href, account);

const signIn = async (account: string): Promise<Page> => browser.get(await backFrom(account));

const isOut = async (): Promise<boolean> => (await browser.get('/board')).address !== '/board';

const failed = ({ status, text }: Page) => [status, text('h1')];
const refused = [400, 'Inloggningen gick inte igenom'];
const down = [503, 'Inloggningen svarar inte'];

/** The id of a session, by its cookie. */
function idOf(token: string): string {
  const [, body = ''] = token.split('.');
  return /"sid":"([^"]+)"/.exec(Buffer.from(body, 'base64url').toString())?.[1] ?? '';
}

describe('signing in by the company’s own sign-in', () => {
  it('leads to the provider and back to the board, as somebody in the register', async () => {
    const page = await browser.get('/board');
    expect([page.address, page.text('h1')]).toEqual(['/board/sign-in', 'Logga in på tavlan']);
    expect(page.all('form')).toEqual([]);
    const address = page.attribute('main a.button', 'href') ?? '';
    const queue = await browser.get(await backFrom('sara', address));
    expect([queue.status, queue.address]).toEqual([200, '/board']);
    expect(queue.text('.who')).toContain('Sara Lund');
    expect([...browser.cookies.keys()]).toEqual(['gf_board']);
  });

  it('asks for a code, with proof of who asks and marks of this one sign-in', async () => {
    const { origin, pathname, searchParams } = await toProvider();
    expect(origin + pathname).toBe(`${provider.issuer}/auth`);
    const asked = Object.fromEntries(searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${publicUrl}/board/sign-in/callback`,
      scope: 'openid profile email',
    });
    const again = Object.fromEntries((await toProvider()).searchParams);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked[name]?.length).toBeGreaterThan(42);
      expect(again[name]).not.toBe(asked[name]);
    }
  });

  it('comes back to the page that was asked for', async () => {
    const number = host.desk.receive(sampleReport());
    const page = await browser.get(`/board/cases/${number}?done=taken`);
    expect(page.address).toBe(`/board/sign-in?to=%2Fboard%2Fcases%2F${number}%3Fdone%3Dtaken`);
    const back = await backFrom('sara', page.attribute('main a.button', 'href'));
    expect((await browser.get(back)).address).toBe(`/board/cases/${number}?done=taken`);
    expect((await browser.get(page.address)).address).toBe(`/board/cases/${number}?done=taken`);
  });

  it.each([
    'https://evil.example/board',
    '//evil.example/board',
    '/\\evil.example/board',
    '/board/../../evil',
    '/boardevil',
    '/board/sign-in/begin',
    'javascript:alert(1)',
    '\t//evil.example',
    `/board/${'a'.repeat(500)}`,
  ])('never leads on to %s', async (to) => {
    const back = await backFrom('sara', `${begin}?${new URLSearchParams({ to }).toString()}`);
    const { headers } = await browser.lead(back);
    expect(headers.get('location')).toBe('/board');
  });

  it.each([
    ['an object id, however it is written', 'sara', 'Sara Lund'],
    ['an address that the provider has verified', 'lena', 'Lena Dahl'],
  ])('knows somebody by %s', async (_how, account, name) => {
    expect((await signIn(account)).text('.who')).toContain(name);
  });

  it.each([
    ['is not in the register', 'stranger'],
    ['has an address that is not verified', 'lena unverified'],
    ['has an address of which nothing is said', 'lena unsaid'],
    ['has only a user name, from a provider that may give any', 'lena by name'],
    ['is of another tenant', 'sara elsewhere'],
    ['has got the address of somebody whose object id is another', 'sara reused'],
  ])('turns away, kindly, who %s', async (_who, account) => {
    const page = await signIn(account);
    expect(failed(page)).toEqual([403, 'Du står inte med på tavlan']);
    expect(page.text('.lead')).toContain('Be Karin Ek om det.');
    expect(page.html).not.toMatch(/Amir Holm|GF-|gf_board/);
    expect(page.headers.getSetCookie().filter((each) => each.startsWith('gf_board='))).toEqual([]);
    expect(await isOut()).toBe(true);
    expect(host.logged.join('\n')).toContain('turned away');
    expect(host.logged.join('\n')).not.toMatch(/sampelbo|nils/i);
  });

  it('shows a stranger which account it was, and lets them choose another', async () => {
    const page = await signIn('stranger');
    expect(page.text('.hint')).toBe('Du är inloggad som nils.ny@sampelbo.example.');
    const address = await toProvider(page.attribute('main a.button', 'href'));
    expect(address.searchParams.get('prompt')).toBe('select_account');
    const back = await signInAt(address.href, 'sara');
    expect((await browser.get(back)).text('.who')).toContain('Sara Lund');
  });

  it('believes the user names of a tenant of the company’s own, but not those of its guests', async () => {
    const entra = await startBoard(at, { provider: { ...provider.settings, ownsUserNames: true } });
    browser = createBrowser(entra.url);
    expect((await signIn('lena as guest')).status).toBe(403);
    expect((await signIn('lena by name')).text('.who')).toContain('Lena Dahl');
    await entra.stop();
  });

  it('takes the role from the register, whatever the token says', async () => {
    await signIn('lena');
    const number = host.desk.receive(sampleReport());
    const forms = async () =>
      (await browser.get(`/board/cases/${number}`)).all('#form-note').length;
    expect(await forms()).toBe(0);
    await signIn('sara');
    expect(await forms()).toBe(1);
  });

  it('begins a session that shares nothing with the one before, which ends', async () => {
    await signIn('sara');
    const before = browser.cookies.get('gf_board') ?? '';
    expect((await signIn('amir')).text('.who')).toContain('Amir Holm');
    const after = browser.cookies.get('gf_board') ?? '';
    expect(idOf(after)).not.toBe(idOf(before));
    browser.cookies.set('gf_board', before);
    expect(await isOut()).toBe(true);
  });

  it('lasts for half an hour without a touch', async () => {
    await signIn('sara');
    host.forward(29);
    expect(await isOut()).toBe(false);
    host.forward(30);
    expect(await isOut()).toBe(true);
  });

  it('writes neither codes nor tokens nor who it was in the log', async () => {
    const back = new URL(await backFrom('sara'));
    const secrets = [...browser.cookies.values(), ...back.searchParams.values()];
    await browser.get(back.href);
    secrets.push(...browser.cookies.values());
    const logged = host.logged.join('\n');
    expect(logged).toContain('{"coordinator":"c-sara"}');
    expect(secrets.filter((secret) => secret.length > 20 && logged.includes(secret))).toEqual([]);
  });
});

describe('an answer that is not believed', () => {
  it('is one that has been used already', async () => {
    const back = await backFrom('sara');
    const cookies = new Map(browser.cookies);
    expect((await browser.get(back)).status).toBe(200);
    const thief = createBrowser(host.url);
    for (const [name, value] of cookies) thief.cookies.set(name, value);
    expect(failed(await thief.get(back))).toEqual(refused);
    expect((await thief.get('/board')).address).toBe('/board/sign-in');
  });

  it('is one whose code has been used, in another process too', async () => {
    const sessionKey = crypto.getRandomValues(new Uint8Array(32));
    const setting = { provider: provider.settings, sessionKey };
    const [first, second] = [await startBoard(at, setting), await startBoard(at, setting)];
    browser = createBrowser(first.url);
    const back = await backFrom('sara');
    const other = createBrowser(second.url);
    for (const [name, value] of browser.cookies) other.cookies.set(name, value);
    expect((await browser.get(back)).status).toBe(200);
    expect(failed(await other.get(back))).toEqual(refused);
    expect(second.logged.join('\n')).toContain('invalid_grant');
    await Promise.all([first.stop(), second.stop()]);
  });

  it('is one to a sign-in that another browser has begun', async () => {
    const attacker = createBrowser(host.url);
    const back = await signInAt((await toProvider(begin, attacker)).href, 'amir');
    expect(failed(await browser.get(back))).toEqual(refused);
    await toProvider();
    expect(failed(await browser.get(back))).toEqual(refused);
    expect(await isOut()).toBe(true);
  });

  it('does not stop the sign-in that is under way', async () => {
    const back = await backFrom('sara');
    await browser.get('/board/sign-in/callback?code=x&state=y');
    expect((await browser.get(back)).text('.who')).toContain('Sara Lund');
  });

  it.each([
    ['no state', (query: URLSearchParams) => query.delete('state')],
    ['another state', (query: URLSearchParams) => query.set('state', 'a'.repeat(64))],
    ['two states', (query: URLSearchParams) => query.append('state', 'a')],
    ['no code', (query: URLSearchParams) => query.delete('code')],
    ['another code', (query: URLSearchParams) => query.set('code', 'a'.repeat(43))],
    ['another issuer', (query: URLSearchParams) => query.set('iss', 'https://evil.example')],
    ['no issuer', (query: URLSearchParams) => query.delete('iss')],
  ])('is one with %s', async (_what, change) => {
    const back = new URL(await backFrom('sara'));
    change(back.searchParams);
    expect(failed(await browser.get(back.href))).toEqual(refused);
    expect(await isOut()).toBe(true);
  });

  it.each([
    ['a token with the mark of another sign-in', 'nonce'],
    ['a code that somebody else’s proof belongs to', 'code_challenge'],
  ])('is %s', async (_what, name) => {
    const address = await toProvider();
    address.searchParams.set(name, 'b'.repeat(43));
    const back = await signInAt(address.href, 'sara');
    expect(failed(await browser.get(back))).toEqual(refused);
    expect(await isOut()).toBe(true);
  });

  it('is one that took ten minutes', async () => {
    const late = await backFrom('sara');
    host.forward(10);
    expect(failed(await browser.get(late))).toEqual(refused);
    const inTime = await backFrom('sara');
    host.forward(9);
    expect((await browser.get(inTime)).status).toBe(200);
  });

  it.each([
    ['is gone', () => undefined],
    ['was changed', (token: string) => token.replace(/\.(.)/, (_all, first) => `.${first === 'A' ? 'B' : 'A'}`)], // prettier-ignore
    ['is signed otherwise', (token: string) => `${token.slice(0, -8)}AAAAAAAA`],
    ['is not signed', (token: string) => `eyJhbGciOiJub25lIn0.${token.split('.')[1]}.`],
    ['is nonsense', () => 'x.y.z'],
  ])('is one whose cookie %s', async (_what, change) => {
    const back = await backFrom('sara');
    const token = change(browser.cookies.get('gf_signin') ?? '');
    if (token === undefined) browser.cookies.delete('gf_signin');
    else browser.cookies.set('gf_signin', token);
    expect(failed(await browser.get(back))).toEqual(refused);
    expect(await isOut()).toBe(true);
  });

  it('is one whose cookie is a session, and a session is none of a sign-in', async () => {
    const back = await backFrom('sara');
    const attempt = browser.cookies.get('gf_signin') ?? '';
    await browser.get(back);
    const session = browser.cookies.get('gf_board') ?? '';
    browser.cookies.set('gf_signin', session);
    expect(failed(await browser.get(back))).toEqual(refused);
    browser.cookies.set('gf_board', attempt);
    expect(await isOut()).toBe(true);
  });

  it('is one of somebody who stopped: they can begin anew', async () => {
    const page = await browser.get(await signInAt((await toProvider()).href, undefined));
    expect(failed(page)).toEqual(refused);
    const back = await backFrom('sara', page.attribute('main a.button', 'href'));
    expect((await browser.get(back)).status).toBe(200);
  });

  it('is shown in another language without being sent again', async () => {
    const page = await browser.get('/board/sign-in/callback?code=secret&state=x');
    expect(page.html).not.toContain('secret');
    expect((await browser.get(page.attribute('.menu a', 'href') ?? '')).text('h1')).toBe('Sign in to the board'); // prettier-ignore
  });
});

describe('a provider that is down', () => {
  it('is said to be, and the board signs in as soon as it is up', async () => {
    const first = await startProvider({ boardUrl: publicUrl });
    await first.stop();
    const early = await startBoard(at, { provider: first.settings });
    browser = createBrowser(early.url);
    const page = await browser.get(begin);
    expect(failed(page)).toEqual(down);
    expect(page.headers.get('retry-after')).toBe('30');
    expect((await browser.get('/board')).status).toBe(200);
    const port = Number(new URL(first.issuer).port);
    const late = await startProvider({ boardUrl: publicUrl, port });
    const back = await backFrom('sara', page.attribute('main a.button', 'href'));
    await late.stop();
    expect(failed(await browser.get(back))).toEqual(down);
    await early.stop();
  });

  it('is one that another program answers for', async () => {
    const settings = { ...provider.settings, issuer: host.url };
    const wrong = await startBoard(at, { provider: settings });
    expect(failed(await createBrowser(wrong.url).get(begin))).toEqual(down);
    await wrong.stop();
  });

  it('is one that does not know the board’s secret, which is said in the log alone', async () => {
    const settings = { ...provider.settings, clientSecret: 'wrong' };
    const wrong = await startBoard(at, { provider: settings });
    browser = createBrowser(wrong.url);
    expect(failed(await signIn('sara'))).toEqual(down);
    expect(wrong.logged.join('\n')).toContain('invalid_client');
    await wrong.stop();
  });
});

describe('signing out', () => {
  const signOut = 'form[action="/board/sign-out"]';

  it('ends the session, and leads on to sign out at the provider', async () => {
    const queue = await signIn('sara');
    const copy = browser.cookies.get('gf_board') ?? '';
    const page = await browser.submit(queue, signOut);
    expect(page.text('[role=status]')).toBe('Du är utloggad.');
    expect(page.all(signOut)).toEqual([]);
    const address = new URL(page.attribute('main a.button', 'href') ?? '');
    expect(page.headers.get('refresh')).toBe(`0; url=${address.href}`);
    expect(address.origin + address.pathname).toBe(`${provider.issuer}/session/end`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'grannfrid-board',
      post_logout_redirect_uri: `${publicUrl}/board/sign-in/left`,
    });
    expect(browser.cookies.has('gf_board')).toBe(false);
    browser.cookies.set('gf_board', copy);
    expect(await isOut()).toBe(true);
    const after = await browser.get('/board/sign-in/left');
    expect(after.text('[role=status]')).toBe('Du är utloggad.');
  });

  it('works when the provider is down', async () => {
    const gone = await startProvider({ boardUrl: publicUrl });
    const lone = await startBoard(at, { provider: gone.settings });
    browser = createBrowser(lone.url);
    const queue = await signIn('sara');
    await gone.stop();
    const page = await browser.submit(queue, signOut);
    expect([page.status, page.text('[role=status]')]).toEqual([200, 'Du är utloggad.']);
    expect(await isOut()).toBe(true);
    await lone.stop();
  });
});

describe('the link in the console', () => {
  it('is not there when the company’s own sign-in is set up', async () => {
    expect(host.newLink()).toBe(`${publicUrl}/board`);
    for (const [address, body] of [
      ['/board/sign-in/new', {}],
      ['/board/sign-in', { key: 'x', coordinator: 'c-sara' }],
    ] as const) {
      expect(failed(await browser.post(address, body))).toEqual([404, 'Sidan finns inte']);
    }
    expect(host.shown).toEqual([]);
    expect((await browser.get('/board/sign-in?key=x')).text('h1')).toBe('Logga in på tavlan');
  });

  it('is the only way in when it is not', async () => {
    const local = await startBoard(at);
    const person = createBrowser(local.url);
    for (const address of [begin, '/board/sign-in/callback?code=x&state=y'])
      expect((await person.get(address)).status).toBe(404);
    await local.stop();
  });
});
