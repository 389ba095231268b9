import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser } from '../support/boardBrowser.ts';
import { signInAt, startProvider, type IdentityProvider } from '../support/oidcProvider.ts';

const at = '2026-11-23T08:30:00Z';
const publicUrl = 'https://bo.example';
const frame = { 'sec-fetch-dest': 'iframe' };

let provider: IdentityProvider;
let host: BoardHost;
let browser: Browser;

beforeAll(async () => {
  provider = await startProvider({ boardUrl: publicUrl });
});
afterAll(() => provider.stop());
beforeEach(async () => {
  host = await startBoard(at, { provider: provider.settings, publicUrl, teamsFrames: true });
  browser = createBrowser(host.url);
});
afterEach(() => host.stop());

const begin = '/board/sign-in/begin';

async function signIn(headers: Record<string, string> = {}): Promise<Response> {
  const { headers: sent } = await browser.lead(begin, headers);
  // The question is put without showing anything in a frame; a person who is known already answers it so.
  const address = new URL(sent.get('location') ?? '');
  address.searchParams.delete('prompt');
  return browser.lead(await signInAt(address.href, 'sara'), headers);
}

const ancestors = (headers: Headers) =>
  /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0];

describe('a page of the board', () => {
  it('may be shown inside Teams, and inside nothing else, where the settings let it', async () => {
    for (const address of ['/board/sign-in', '/board/nowhere', '/board/sign-in/callback']) {
      const { headers } = await browser.get(address);
      expect(ancestors(headers)).toBe(
        'frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft',
      );
      expect(headers.get('x-frame-options')).toBeNull();
    }
    const health = await fetch(`${host.url}/board/sign-in`, { method: 'PUT' });
    expect(health.headers.get('x-frame-options')).toBe('DENY');
  });

  it('may be shown inside nothing at all where they do not', async () => {
    const usual = await startBoard(at, { provider: provider.settings, publicUrl });
    const { headers } = await createBrowser(usual.url).get('/board/sign-in', frame);
    expect(ancestors(headers)).toBe("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    await usual.stop();
  });

  it('lets a form lead to the board alone, and no script run', async () => {
    const { headers } = await browser.get('/board/sign-in');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("form-action 'self';");
    expect(policy).toContain("default-src 'none';");
    expect(policy).not.toContain('script-src');
  });
});

describe('signing in inside Teams', () => {
  it('is tried without a page of the provider’s, and offered in the browser', async () => {
    const page = await browser.get('/board/sign-in?to=/board/cases/GF-34679ACD', frame);
    expect(page.text('h1')).toBe('Logga in på tavlan');
    expect(page.text('.lead')).toContain('inne i Teams');
    expect(page.attribute('a[target=_blank]', 'href')).toBe('/board/cases/GF-34679ACD');
    expect(page.attribute('a[target=_blank]', 'rel')).toBe('noopener');
    const { headers } = await browser.lead(page.attribute('main a.button', 'href') ?? '', frame);
    const address = new URL(headers.get('location') ?? '');
    expect(address.searchParams.get('prompt')).toBe('none');
    const back = await signInAt(address.href, 'sara');
    expect(back).toContain('error=login_required');
    const away = await browser.get(back, frame);
    expect(away.address).toBe('/board/sign-in?to=%2Fboard%2Fcases%2FGF-34679ACD&said=window');
    expect(away.text('[role=status]')).toContain('Öppna tavlan i webbläsaren');
    expect(away.attribute('a[target=_blank]', 'href')).toBe('/board/cases/GF-34679ACD');
  });

  it('keeps its cookies in a jar that belongs to Teams', async () => {
    const cookies = [
      ...(await browser.lead(begin, frame)).headers.getSetCookie(),
      ...(await signIn(frame)).headers.getSetCookie(),
      ...(await browser.lead('/board', frame)).headers.getSetCookie(),
      ...(await browser.lead('/board?lang=en', frame)).headers.getSetCookie(),
    ];
    expect(cookies.map((each) => each.split('=')[0])).toEqual(['gf_signin', 'gf_board', 'gf_signin', 'gf_board', 'gf_lang']); // prettier-ignore
    for (const each of cookies) expect(each).toMatch(/; SameSite=None; Secure; Partitioned$/);
  });

  it('is no reason to loosen the cookies of a page of its own', async () => {
    const cookies = (await signIn()).headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const each of cookies) expect(each).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  });

  it('ends by signing out of the board alone: the provider’s page could not be seen', async () => {
    await signIn(frame);
    const fields = (await browser.get('/board', frame)).fields('form[action="/board/sign-out"]');
    const page = await browser.post('/board/sign-out', fields, { ...frame, 'sec-fetch-site': 'same-origin' }); // prettier-ignore
    expect([page.address, page.headers.get('refresh')]).toEqual(['/board/sign-in?said=signedOut', null]); // prettier-ignore
    expect((await browser.get('/board', frame)).address).toBe('/board/sign-in');
  });
});
