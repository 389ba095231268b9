import { createBrowser } from '../support/boardBrowser.ts';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { signedIn } from '../support/boardStaff.ts';
import { readPdf } from '../support/readPdf.ts';
import { sampleReport } from '../support/sampleReports.ts';

const everybody = ['c-sara', 'c-karin', 'c-johan', 'c-lena'];
const readers = ['c-sara', 'c-karin', 'c-johan'];

const vera = sampleReport({}, { truth: true });
const layla = sampleReport(
  {
    name: 'ليلى مثال',
    reach: 'layla@exempel.se',
    home: { said: 'Lindgatan 4, lgh 1201', propertyId: 'p-lind-4', homeId: 'h-lind-4-1201' },
    ownWords: 'لا أستطيع النوم.',
    effect: undefined,
    date: '2026-11-20',
  },
  { language: 'ar', receivedAt: '2026-11-21T09:00:00Z' },
);
const tip = sampleReport({ protection: 'tip', date: '2026-11-01' });

/** Everything in the sample that tells who complained. */
const identity = /Vera|Sten|070|ليلى|layla@|1001|1201/;

/** A page without its secrets, in which any digits may stand. */
const open = (html: string): string =>
  html.replaceAll(/[\da-f]{8}-[\da-f-]{27}|board\.[\da-f]+/g, '');

let host: BoardHost;
let number: string;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  number = host.desk.receive(vera);
  host.desk.receive(layla);
  host.desk.receive(tip);
  const text = 'Tydligt i sovrummet hos Vera Sten, 1001.';
  await host.desk.work(
    number,
    { type: 'verify', report: vera.report.id, incident: 0, how: 'listening', who: 'Amir Holm', date: '2026-11-22', time: '23:40', text }, // prettier-ignore
    by,
  );
  await host.desk.work(number, { type: 'note', text: 'Vera Sten ringde.' }, by);
});
afterEach(() => host.stop());

const by = { worker: { id: 'c-sara', role: 'coordinator' }, seen: 0 } as const;
const address = (what: string, more = '') => `/board/cases/${number}/paper?what=${what}${more}`;
const pdfAddress = (what: string, more = '') => address(what, more).replace('paper?', 'paper.pdf?');

/** What a signed-in browser gets, as it comes. */
const fetched = async (path: string, who = 'c-sara', body?: Record<string, string>) => {
  const { cookies } = await signedIn(host, who);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const form = body && { method: 'POST', body: new URLSearchParams(body) };
  return fetch(`${host.url}${path}`, { headers: { cookie }, redirect: 'manual', ...form });
};

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

const reads = async () =>
  (await host.desk.show(number, by.worker))?.view.events.flatMap(({ fact }) =>
    fact.type === 'identityRead' ? [[fact.by, fact.report, fact.why]] : [],
  );

describe('the papers of a case', () => {
  it.each(everybody)('are printed by %s, without a word of who complained', async (who) => {
    const staff = await signedIn(host, who);
    const page = await staff.get(`/board/cases/${number}`);
    expect(page.all('.papers a')).toEqual(['Störningsrapport', 'Förteckning över händelser']);
    for (const what of ['report', 'incidents']) {
      const paper = await staff.get(address(what));
      expect(paper.status).toBe(200);
      expect(paper.text('.paper-notice')).toBe('Utan uppgift om vem som anmält');
      expect(paper.text('.paper-head')).toContain(`Ärende ${number}`);
      expect(paper.text('.paper-head')).toContain('Utskrivet 2026-11-23 kl. 09:30:00');
      expect(open(paper.html)).not.toMatch(identity);
      expect(paper.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('have one row an incident: when, what, how it was told to the second, and what was found', async () => {
    const paper = await (await signedIn(host)).get(address('incidents'));
    expect(paper.all('thead th')).toEqual(['Nr', 'Dag', 'Från', 'Till', 'Längd', 'Natt', 'Vad', 'Anmäld', 'Märktes', 'Konstaterad?']); // prettier-ignore
    expect(paper.all('tbody tr')).toEqual([
      '1 sön 1 nov. 2026 23:10 02:30 dagen efter 3 tim 20 min Ja Hög musik eller tv Anmälan 3 Anonymt tips 2026-11-23 kl. 06:12:07 Framgår inte Anmäld. Inte prövad.', // prettier-ignore
      '2 fre 20 nov. 2026 23:10 02:30 dagen efter 3 tim 20 min Ja Hög musik eller tv Anmälan 2 Anmälare B 2026-11-21 kl. 10:00:00 Framgår inte Anmäld. Inte prövad.', // prettier-ignore
      '3 sön 22 nov. 2026 23:10 02:30 dagen efter 3 tim 20 min Ja Hög musik eller tv Anmälan 1 Anmälare A 2026-11-23 kl. 06:12:07 Framgår inte Konstaterad Medlyssning hos anmälaren: Amir Holm, sön 22 nov. 2026 kl. 23:40 Tydligt i sovrummet hos […], […].', // prettier-ignore
    ]);
    expect(paper.text('.paper-section')).toContain('Kända hushåll som har anmält 2');
  });

  it('are Swedish whatever language the board is read in', async () => {
    const staff = await signedIn(host);
    staff.cookies.set('gf_lang', 'en');
    const paper = await staff.get(address('report'));
    expect(paper.attribute('html', 'lang')).toBe('sv');
    expect(paper.text('h1')).toBe('Störningsrapport');
    expect(paper.attribute('.paper-bar', 'lang')).toBe('en');
    expect(paper.text('.paper-bar')).toContain('Download as PDF');
  });

  it('have own words only when they are asked for, with a warning that words may tell', async () => {
    const staff = await signedIn(host);
    const without = await staff.get(address('report'));
    expect(without.text('#words-hint')).toContain('Orden kan peka ut den som skrev dem.');
    expect(without.html).not.toContain('Basen hörs');
    const paper = await staff.get(address('report', '&words=yes'));
    expect(paper.all('.paper-quote h3')[0]).toBe('Anmälan 1, Anmälare A');
    expect(paper.html).toContain('Basen hörs genom golvet varje natt.');
    expect(paper.attribute('blockquote[lang=ar]', 'dir')).toBe('auto');
    expect(open(paper.html)).not.toMatch(identity);
  });

  it('are files as well, with the number of the case in their names and the same words', async () => {
    const answer = await fetched(pdfAddress('incidents', '&words=yes'));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${number}-handelser-2026-11-23.pdf"`); // prettier-ignore
    const { pages, languages } = await readPdf(await bytesOf(answer));
    const text = pages.join('\n');
    for (const words of ['Förteckning över händelser', number, 'Utan uppgift om vem som anmält', 'Anmälare A', 'Tydligt i sovrummet', 'لا أستطيع النوم.']) expect(text).toContain(words); // prettier-ignore
    expect(text).not.toMatch(identity);
    expect(languages).toEqual(expect.arrayContaining(['sv', 'ar']));
  });

  it.each([
    ['what is no paper', () => address('everything'), 400],
    ['no paper', () => `/board/cases/${number}/paper`, 400],
    ['a case that is not there', () => '/board/cases/GF-ACDEFGHJ/paper?what=report', 404],
    ['what is no number', () => '/board/cases/1/paper.pdf?what=report', 404],
  ])('are not there for %s', async (_what, path, status) => {
    expect((await fetched(path())).status).toBe(status);
  });

  it('are not there for who is not signed in', async () => {
    const page = await createBrowser(host.url).get(address('report'));
    expect(page.address).toBe('/board/sign-in');
    const pdf = await fetch(`${host.url}${pdfAddress('report')}`, { redirect: 'manual' });
    expect([pdf.status, pdf.headers.get('location')]).toEqual([303, '/board/sign-in']);
  });

  it.each([
    ['where somebody may be harmed', 'violence'],
    ['about a fault in the building', 'installation'],
  ] as const)('are not there for a case %s: no paper points at that home', async (_what, kind) => {
    const other = host.desk.receive(sampleReport({ kinds: [kind] }));
    const staff = await signedIn(host);
    expect((await staff.get(`/board/cases/${other}`)).all('.papers a')).toEqual([]);
    const paper = await staff.get(`/board/cases/${other}/paper?what=report`);
    expect([paper.status, paper.text('h1')]).toEqual([409, 'Det finns inget papper för det här ärendet']); // prettier-ignore
  });
});

describe('who complained', () => {
  const why = 'Bilaga till hyresnämnden';
  const form = '#paper-names';

  it.each(readers)(
    'is printed by %s with a reason, and on record for every report before it is shown',
    async (who) => {
      const staff = await signedIn(host, who);
      const asked = await staff.get(address('report'));
      const paper = await staff.submit(asked, form, { names: 'yes', why });
      expect(paper.status).toBe(200);
      expect(paper.text('.paper-notice.named')).toContain('Innehåller uppgift om vem som anmält');
      expect(paper.all('.paper-section:last-of-type tbody tr')).toEqual([
        'Anmälare A Vera Sten 070-000 00 01 Lindgatan 4, lägenhet 1001',
        'Anmälare B ليلى مثال layla@exempel.se Lindgatan 4, lägenhet 1201',
      ]);
      expect(await reads()).toEqual([
        [who, vera.report.id, why],
        [who, layla.report.id, why],
      ]);
      const timeline = (await staff.get(`/board/cases/${number}`)).text('.timeline');
      expect(timeline).toContain(`läste vem som gjort anmälan 1. Skäl: ${why}`);
    },
  );

  it('is in the file that is asked for in the same way, and read once more for it', async () => {
    const staff = await signedIn(host);
    const { csrf = '' } = (await staff.get(address('report'))).fields(form);
    const cookie = [...staff.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = new URLSearchParams({ csrf, what: 'report', names: 'yes', why });
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(`${host.url}/board/cases/${number}/paper.pdf`, { method: 'POST', body, headers }); // prettier-ignore
    const { pages } = await readPdf(await bytesOf(answer));
    expect(pages.join('\n')).toContain('Vera Sten');
    expect(pages.join('\n')).toContain('ليلى مثال');
    expect(pages[0]).toContain('Får inte lämnas till den som anmälts.');
    expect(await reads()).toHaveLength(2);
  });

  it.each([
    [
      'no reason',
      { names: 'yes', why: ' ' },
      422,
      'Skriv varför du behöver se vem det är, med högst 200 tecken.',
    ],
    ['no tick', { why }, 400, undefined],
  ])('is not printed with %s, and nothing is on record', async (_what, typed, status, words) => {
    const staff = await signedIn(host);
    const asked = await staff.get(address('report', '&words=yes'));
    const paper = await staff.submit(asked, form, typed);
    expect([paper.status, paper.text('[role=alert]')]).toEqual([status, words]);
    expect(open(paper.html)).not.toMatch(identity);
    expect(await reads()).toEqual([]);
  });

  it('is not printed by a reader, who is offered no form and refused without one', async () => {
    const staff = await signedIn(host, 'c-lena');
    const page = await staff.get(address('report'));
    expect(page.attribute(form, 'action')).toBeUndefined();
    const { csrf = '' } = (await staff.get('/board')).fields('form[action="/board/sign-out"]');
    const paper = await staff.post(
      `/board/cases/${number}/paper`,
      { csrf, what: 'report', names: 'yes', why },
      { 'sec-fetch-site': 'same-origin' },
    );
    expect([paper.status, paper.text('[role=alert]')]).toEqual([403, 'Din roll får inte göra det här.']); // prettier-ignore
    expect(open(paper.html)).not.toMatch(identity);
    expect(await reads()).toEqual([]);
  });

  it('is at no address, and not sent for from another site', async () => {
    const read = await fetched(address('report', '&names=yes&why=Nyfiken'));
    expect(open(await read.text())).not.toMatch(identity);
    const staff = await signedIn(host);
    const { csrf = '' } = (await staff.get(address('report'))).fields(form);
    const body = { csrf, what: 'report', names: 'yes', why };
    const from = { 'sec-fetch-site': 'cross-site' };
    const paper = await staff.post(`/board/cases/${number}/paper`, body, from);
    expect(paper.status).toBe(403);
    expect((await staff.post(`/board/cases/${number}/paper`, { ...body, csrf: 'x' })).status).toBe(
      403,
    );
    expect(await reads()).toEqual([]);
  });
});

it('nothing of what a paper says goes into the log', async () => {
  await fetched(pdfAddress('report', '&words=yes'));
  expect(host.logged.join('\n')).not.toMatch(/Lindgatan|Basen|Amir|Störningsrapport/);
});
