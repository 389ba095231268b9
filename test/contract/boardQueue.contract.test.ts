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
      'Nästa löfte i morgon',
      'Inkommet',
      'Sara Lund ej tagen',
      '1 anmälan 1 händelse 1 hushåll',
      'Senaste ordet Anmälaren',
    ]);
    host.forward(4 * 24 * 60);
    browser.cookies.clear();
    expect((await signIn('c-sara')).text('.due.late')).toBe('3 dagar sen');
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
