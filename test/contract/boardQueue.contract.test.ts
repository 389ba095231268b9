import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser } from '../support/boardBrowser.ts';
import { sampleReport } from '../support/sampleReports.ts';

let host: BoardHost;
let browser: Browser;
const south = { said: 'Hamnbacken 3, lgh 1101', propertyId: 'p-hamn-3', homeId: 'h-hamn-3-1101' };

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z', { pageSize: 2 });
  browser = createBrowser(host.url);
});
afterEach(async () => host.stop());

async function signIn(coordinator: string) {
  const page = await browser.get(host.newLink());
  return browser.submit(page, 'form[action="/board/sign-in"]', { coordinator });
}

describe('the queue', () => {
  it('is mine, my area’s, or everyone’s, in the order that the desk gives', async () => {
    const calm = host.desk.receive(
      sampleReport({ kinds: ['laundry'], frequency: 'once', from: undefined, to: undefined }),
    );
    const threat = host.desk.receive(sampleReport({ kinds: ['threat'], position: 'beside', sourceHome: undefined })); // prettier-ignore
    const far = host.desk.receive(sampleReport({ sourceHome: south }));
    const nowhere = host.desk.receive(sampleReport({ sourceHome: { said: 'Storgatan 9' } }));

    expect((await signIn('c-sara')).all('.number')).toEqual([threat, calm]);
    expect((await browser.get('/board?view=area')).all('.number')).toEqual([threat, calm]);
    const all = await browser.get('/board?view=all');
    expect(all.attribute('[aria-current]', 'href')).toBe('/board?view=all');
    const rest = await browser.get(all.attribute('.steps a', 'href') ?? '');
    expect(new Set([...all.all('.number'), ...rest.all('.number')])).toEqual(new Set([threat, far, nowhere, calm])); // prettier-ignore

    browser.cookies.clear();
    expect((await signIn('c-karin')).all('.number')).toEqual([nowhere]);
  });

  it('says how many it shows and whether more follow, and nothing that it does not know', async () => {
    for (const flat of ['1001', '1002', '1102'])
      host.desk.receive(
        sampleReport({
          sourceHome: { said: flat, propertyId: 'p-lind-4', homeId: `h-lind-4-${flat}` },
        }),
      );
    const first = await signIn('c-sara');
    expect(first.text('.count')).toContain('De 2 första ärendena. Det finns fler.');
    const more = await browser.get(first.attribute('.steps a', 'href') ?? '');
    expect(more.text('.count')).toBe('1 ärende till, sedan är det slut.');
    expect(more.all('.steps a')).toEqual(['Till början av listan']);
    const past = await browser.get('/board?after=zzz');
    expect([past.status, past.text('.count')]).toEqual([200, 'Det finns inga fler ärenden.']);
  });

  it('shows a case with its words: what, where, when due, whose, how much and who wrote last', async () => {
    host.desk.receive(sampleReport());
    const cells = (await signIn('c-sara')).all('tbody td');
    expect(cells).toEqual([
      'Hög',
      expect.stringMatching(/^Hög musik eller tv GF-\w{8}$/),
      'Lindgatan 4, lägenhet 1101',
      'Titta på det som kom in senast i morgon',
      'Inkommet',
      'Sara Lund ej tagen',
      '1 anmälan 1 händelse 1 hushåll',
      'Senaste ordet Anmälaren',
    ]);
    host.forward(4 * 24 * 60);
    browser.cookies.clear();
    expect((await signIn('c-sara')).text('.due.late')).toBe('bröts, 3 dagar sen');
  });

  it('speaks English to who asks for it, on the page they are on', async () => {
    const queue = await signIn('c-sara');
    const all = await browser.get('/board?view=all');
    const english = await browser.get(all.attribute('.menu a[hreflang]', 'href') ?? '');
    expect([english.address, english.text('h1')]).toEqual(['/board?view=all', 'Cases']);
    expect(english.attribute('html', 'lang')).toBe('en');
    expect((await browser.get('/board')).text('h1')).toBe('Cases');
    expect(queue.text('h1')).toBe('Ärenden');
  });
});

describe('what is asked of the queue', () => {
  beforeEach(() => {
    host.desk.receive(sampleReport({ kinds: ['dog'], ownWords: 'Hunden skäller.' }));
    host.desk.receive(sampleReport({ kinds: ['threat'], position: 'beside', sourceHome: undefined })); // prettier-ignore
    host.desk.receive(sampleReport({ sourceHome: south }));
  });

  it('stands in the address and in the form, and each part can be left out', async () => {
    await signIn('c-sara');
    const asked = await browser.get('/board?who=all&area=norr&kind=dog&stage=&overdue=');
    expect(asked.all('.about')).toEqual(['Hund som skäller']);
    expect(asked.all('.asked-part')).toEqual(['norr – ta bort', 'Hund som skäller – ta bort']);
    expect(asked.all('option[selected]')).toEqual(['Allas', 'Öppna', 'norr', 'Alla steg', 'Hund som skäller', 'Alla']); // prettier-ignore
    expect(asked.all('[aria-current]')).toEqual([]);
    const wider = await browser.get(asked.attribute('.asked-part', 'href') ?? '');
    expect(wider.all('.asked-part')).toEqual(['Hund som skäller – ta bort']);
    const none = await browser.get('/board?who=c-karin&kind=dog');
    expect(none.text('.empty')).toBe('Inga ärenden passar det du valde.');
  });

  it('leads somewhere also where it no longer means anything', async () => {
    await signIn('c-sara');
    const { status, address, all } = await browser.get('/board?who=all&kind=ufo&stage=zzz&state=x&priority=urgent'); // prettier-ignore
    expect([status, address, all('.about')]).toEqual([200, expect.any(String), ['Hot']]);
  });

  it('finds by words among all cases, and tells so', async () => {
    await signIn('c-sara');
    const found = await browser.get('/board?q=hunden');
    expect(found.all('.about')).toEqual(['Hund som skäller']);
    expect(found.text('.asked-words')).toBe('Sökning: hunden Ta bort sökningen');
    expect(found.value('#search')).toBe('hunden');
    expect(found.attribute('#cases', 'hx-get')).toBeUndefined();
    expect((await browser.get('/board?q=katten')).text('.empty')).toBe('Inget ärende har alla de orden.'); // prettier-ignore
    expect((await browser.get('/board?q=hunden&area=soder')).text('.empty')).toBe('Inget ärende har alla de orden bland det du valt.'); // prettier-ignore
    expect((await browser.get('/board?q=a')).text('.empty')).toBe('Skriv minst två bokstäver att söka på.'); // prettier-ignore
    expect((await browser.get(`/board?q=${'a'.repeat(300)}`)).status).toBe(400);
  });

  it('becomes a tab under a name, and is taken away again', async () => {
    const keep = async (name: string, address = '/board?who=all&kind=dog') =>
      browser.submit(await browser.get(address), 'form[action="/board/views"]', { name });
    await signIn('c-sara');
    const kept = await keep('  Hundar   i stan ');
    expect(kept.all('.tabs a').at(-1)).toBe('Hundar i stan');
    expect(kept.text('[aria-current]')).toBe('Hundar i stan');
    const nameless = await keep('  ', '/board?who=free');
    expect([nameless.status, nameless.text('.wrong')]).toEqual([422, 'Ge vyn ett namn.']);
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) await keep(`Vy ${n}`, `/board?who=all&kind=dog&priority=high&area=${n}`); // prettier-ignore
    const full = await keep('En till', '/board?who=all&kind=music');
    expect(full.text('.wrong')).toBe('Du har redan 12 flikar. Ta bort någon först.');
    const dropped = await browser.submit(kept, 'form[action="/board/views/remove"]');
    expect(dropped.all('.tabs a')).not.toContain('Hundar i stan');
    expect(dropped.all('.tabs a')).toContain('Vy 11');
    browser.cookies.clear();
    expect((await signIn('c-amir')).all('.tabs a')).not.toContain('Vy 11');
  });

  it('is no business of another site', async () => {
    const page = await signIn('c-sara');
    const csrf = page.fields('form[action="/board/sign-out"]')['csrf'] ?? '';
    const form = { csrf, query: 'who=all', name: 'Min' };
    const foreign = await browser.post('/board/views', form, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    const forged = await browser.post('/board/views', { ...form, csrf: 'x' }, { 'sec-fetch-site': 'same-origin' }); // prettier-ignore
    expect(forged.status).toBe(403);
  });
});

describe('the rows that a page asks for by itself', () => {
  const rows = (seen: string, query = 'who=mine&state=open') =>
    browser.get(`/board/queue/rows?${query}&seen=${encodeURIComponent(seen)}`);

  it('come only when they are others, and say how many are new or have changed', async () => {
    const number = host.desk.receive(sampleReport());
    const page = await signIn('c-sara');
    const seen = page.value('#seen') ?? '';
    const address = page.attribute('#cases', 'hx-get') ?? '';
    expect((await browser.get(`${address}&seen=${seen}`)).status).toBe(204);
    await host.desk.work(number, { type: 'note', text: 'Ringde.' }, { worker: { id: 'c-sara', role: 'coordinator' }, seen: 0 }); // prettier-ignore
    const changed = await browser.get(`${address}&seen=${seen}`);
    expect(changed.text('#news')).toBe('1 nytt eller ändrat');
    expect(changed.all('tr.changed .number')).toEqual([number]);
    expect((await rows(changed.value('#seen') ?? '')).status).toBe(204);
    expect((await rows('')).text('#news')).toBe('1 nytt eller ändrat');
  });

  it('do not keep anybody signed in, and say so when they are not', async () => {
    const page = await signIn('c-sara');
    const seen = page.value('#seen') ?? '';
    host.forward(20);
    expect((await rows('x')).headers.getSetCookie()).toEqual([]);
    host.forward(20);
    const ended = await rows(seen);
    expect([ended.status, ended.headers.get('hx-trigger')]).toEqual([200, 'ended']);
    expect(ended.html).toContain('Du är utloggad.');
    expect(ended.all('.number')).toEqual([]);
  });

  it('are never those of a search, which may read names', async () => {
    await signIn('c-sara');
    expect((await rows('', 'q=vera')).status).toBe(400);
    expect((await rows('x'.repeat(3_000))).status).toBe(400);
  });

  it('are the only ones that a page’s scripts may ask for', async () => {
    const page = await signIn('c-sara');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'; connect-src 'self'");
    expect(page.html).not.toMatch(
      /<script(?! defer="" src="\/board\/assets\/|( defer)? src="\/board\/assets\/)/,
    );
    const scripts = [...page.html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, path = '']) => path); // prettier-ignore
    const served = await Promise.all(scripts.map((path) => browser.get(path)));
    expect(served.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(
      scripts.map(() => [200, 'text/javascript; charset=utf-8']),
    );
    const number = host.desk.receive(sampleReport());
    const other = await browser.get(`/board/cases/${number}`);
    expect(other.headers.get('content-security-policy')).not.toContain('script-src');
  });
});
