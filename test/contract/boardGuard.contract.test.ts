import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser } from '../support/boardBrowser.ts';
import { sampleReport } from '../support/sampleReports.ts';

let host: BoardHost;
let browser: Browser;
let number: string;
let csrf: string;
let before: number | undefined;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  number = host.desk.receive(sampleReport());
  browser = createBrowser(host.url);
  const page = await browser.get(host.newLink());
  const queue = await browser.submit(page, 'form[action="/board/sign-in"]', {
    coordinator: 'c-sara',
  });
  csrf = queue.fields('form[action="/board/sign-out"]')['csrf'] ?? '';
  before = await events();
});
afterEach(async () => host.stop());

const events = async () =>
  (await host.desk.show(number, { id: 'c-sara', role: 'coordinator' }))?.version;

describe('the board', () => {
  it.each([
    ['without the secret of the session', (_secret: string) => ({ seen: '2', text: 'Hej' }), {}],
    ['with another secret', (_secret: string) => ({ csrf: 'x', seen: '2', text: 'Hej' }), {}],
    [
      'from another site',
      (secret: string) => ({ csrf: secret, seen: '2', text: 'Hej' }),
      { 'sec-fetch-site': 'cross-site' },
    ],
    [
      'from another origin',
      (secret: string) => ({ csrf: secret, seen: '2', text: 'Hej' }),
      { origin: 'https://evil.example' },
    ],
  ])('takes no form %s', async (_how, fields, headers) => {
    const page = await browser.post(`/board/cases/${number}/note`, fields(csrf), headers);
    expect([page.status, page.text('h1')]).toEqual([403, 'Formuläret gäller inte längre']);
    expect(await events()).toBe(before);
  });

  it.each([
    ['note', { seen: '2' }],
    ['note', { seen: 'x', text: 'Hej' }],
    ['note', { seen: '-1', text: 'Hej' }],
    ['note', { seen: '2', text: 'Hej', extra: '1' }],
    ['note', { seen: '2', 'text[a]': 'Hej' }],
    ['take', {}],
    ['stage', { seen: '2', stage: 'closed' }],
    ['stage', { seen: '2', stage: '__proto__' }],
    ['close', { seen: '2', text: 'Hej', outcome: 'eviction', confirm: 'yes' }],
    ['close', { seen: '2', text: 'Hej', outcome: 'calm', confirm: 'no' }],
    ['identity', { seen: '2', report: 'not-an-id', why: 'Ringer.' }],
    ['identity', { seen: '2', report: crypto.randomUUID() }],
    ['close', { seen: '2', text: 'Hej', outcome: 'calm', confirm: 'yes', solvedBy: 'eviction' }],
    ['handover', { seen: '2', text: 'Hej' }],
    ['follow', { seen: '2', does: 'perhaps' }],
    ['reopen', { seen: '2' }],
    ['link', { seen: '2', to: 'GF-ACDEFGHJ', cut: 'no' }],
    ['link', { seen: '2', to: 'x'.repeat(1_001) }],
    ['step', { seen: '2', id: 'not-an-id', step: 'visit', date: '2026-11-23', text: '' }],
    [
      'step',
      { seen: '2', id: crypto.randomUUID(), step: 'eviction', date: '2026-11-23', text: '' },
    ],
    ['mend', { seen: '2', id: 'not-an-id', date: '2026-11-23', text: '' }],
    [
      'check',
      {
        seen: '2',
        report: crypto.randomUUID(),
        found: 'guilty',
        incident: '0',
        who: '',
        date: '',
        time: '',
        text: '',
      },
    ],
    [
      'check',
      {
        seen: '2',
        report: crypto.randomUUID(),
        found: 'verified',
        incident: '-1',
        who: '',
        date: '',
        time: '',
        text: '',
      },
    ],
    ['answer', { seen: '2', text: 'Hej' }],
    ['answer', { seen: '2', text: 'Hej', report: 'not-an-id' }],
    ['answer', { seen: '2', text: 'Hej', report: crypto.randomUUID(), extra: '1' }],
  ])('answers a form %s with %j by a clear page and does nothing', async (action, fields) => {
    const page = await browser.post(`/board/cases/${number}/${action}`, { ...fields, csrf });
    expect([page.status, page.text('h1')]).toEqual([400, 'Vi förstod inte det som skickades']);
    expect(await events()).toBe(before);
  });

  it('refuses a body that is no form, or far too large, and keeps running', async () => {
    const json = await fetch(`${host.url}/board/cases/${number}/note`, {
      method: 'POST',
      body: '{"text":',
      headers: { 'content-type': 'application/json' },
    });
    expect(json.status).toBe(415);
    const huge = await browser.post(`/board/cases/${number}/note`, { text: 'a'.repeat(300_000) });
    expect(huge.status).toBe(413);
    expect((await browser.get('/board')).status).toBe(200);
  });

  it.each([
    ['/board/cases/GF-33333333', 404, 'Ärendet finns inte'],
    ['/board/cases/gf-1', 404, 'Ärendet finns inte'],
    ['/board/cases/%3Cscript%3E', 404, 'Ärendet finns inte'],
    ['/board/cases/..%2F..', 404, 'Ärendet finns inte'],
    [`/board/cases/${'A'.repeat(300)}`, 404, 'Sidan finns inte'],
    ['/board/cases/x/note', 404, 'Ärendet finns inte'],
    ['/board/nowhere', 404, 'Sidan finns inte'],
    ['/board/cases', 404, 'Sidan finns inte'],
    ['/board?view=secret', 400, 'Vi förstod inte det som skickades'],
    ['/board?after=%00', 400, 'Vi förstod inte det som skickades'],
    [`/board?after=${'a'.repeat(600)}`, 400, 'Vi förstod inte det som skickades'],
  ])('answers %s with %i and a page', async (address, status, title) => {
    const page = await browser.get(address);
    expect([page.status, page.text('h1')]).toEqual([status, title]);
    expect(page.html).not.toMatch(/\bat .+:\d+:\d+|ZodError/);
  });

  it('answers work on a case that is not there with its page, and keeps a stranger’s number out of it', async () => {
    const page = await browser.post('/board/cases/GF-33333333/take', { csrf, seen: '1' });
    expect([page.status, page.text('h1')]).toEqual([404, 'Ärendet finns inte']);
    expect((await browser.post('/board/cases/x/take', { csrf, seen: '1' })).status).toBe(404);
  });

  it('shows the case to who asks for the address of a form', async () => {
    const page = await browser.get(`/board/cases/${number}/note?lang=en`);
    expect(page.address).toBe(`/board/cases/${number}`);
    expect(page.text('h2#work-title')).toBe('Work on the case');
  });

  it('changes nothing when a page is only read', async () => {
    for (const action of [
      '',
      '/take',
      '/note',
      '/answer',
      '/stage',
      '/close',
      '/identity',
      '/step',
      '/mend',
      '/check',
      '/link',
      '/handover',
      '/follow',
      '/reopen',
    ])
      await browser.get(`/board/cases/${number}${action}?csrf=${csrf}&seen=2&text=Hej`);
    await browser.get('/board/sign-out');
    expect((await browser.get('/board')).address).toBe('/board');
    expect(await events()).toBe(before);
  });

  it('sends every page with its guards, and keeps it nowhere', async () => {
    for (const address of ['/board', `/board/cases/${number}`, '/board/nowhere', '/board/sign-in?key=x']) {
      const { headers } = await browser.get(address);
      const scripts = address === '/board' ? "; script-src 'self'; connect-src 'self'" : '';
      expect(headers.get('content-security-policy')).toBe(
        `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'${scripts}`,
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  }); // prettier-ignore

  it('answers HEAD as GET, without a page', async () => {
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    for (const address of ['/board', `/board/cases/${number}`, '/board/cases/GF-33333333']) {
      const head = await fetch(host.url + address, { method: 'HEAD', headers: { cookie } });
      const { status } = await browser.get(address);
      expect([head.status, await head.text()]).toEqual([status, '']);
    }
  });

  it('has a look that browsers may keep for ever, and reads it without a sign-in', async () => {
    const page = await createBrowser(host.url).get('/board/sign-in');
    const path = page.attribute('link[rel=stylesheet]', 'href') ?? '';
    expect(path).toMatch(/^\/board\/assets\/board\.[0-9a-f]{12}\.css$/);
    const css = await fetch(host.url + path);
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(css.headers.getSetCookie()).toEqual([]);
    expect(await css.text()).toContain('prefers-color-scheme: dark');
  });

  it('has landmarks and a way past them on every page', async () => {
    for (const address of ['/board', `/board/cases/${number}`, '/board/nowhere']) {
      const page = await browser.get(address);
      expect(page.attribute('body > a', 'href')).toBe('#main');
      expect(['header.top', 'nav', 'main#main', 'h1'].map((each) => page.all(each).length > 0)).toEqual([true, true, true, true]); // prettier-ignore
      expect(page.attribute('html', 'lang')).toBe('sv');
      expect(page.text('title')).toMatch(/ – Grannfrid$/);
    }
  });
});

describe('when something breaks behind the board', () => {
  it('gives a page with a reference, and logs it without a word of what was said', async () => {
    const broken = await startBoard('2026-11-23T08:30:00Z', {
      desk: {
        ...host.desk,
        queue: async () => {
          throw new Error('Vera Sten, Lindgatan 4');
        },
      },
    });
    const reader = createBrowser(broken.url);
    const page = await reader.get(broken.newLink());
    const fault = await reader.submit(page, 'form[action="/board/sign-in"]', { coordinator: 'c-sara' }); // prettier-ignore
    expect([fault.status, fault.text('h1')]).toEqual([500, 'Något gick fel hos oss']);
    const reference = /koden (\w{8})/.exec(fault.text('.lead') ?? '')?.[1] ?? 'none';
    expect(broken.logged.join('\n')).toContain(reference);
    expect(broken.logged.join('\n') + fault.html).not.toMatch(/Vera Sten|Lindgatan/);
    await broken.stop();
  });
});
