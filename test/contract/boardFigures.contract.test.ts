import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { register as registerOf } from '../../src/domain/register.ts';
import { sampleRegister, startBoard, type BoardHost } from '../support/boardHost.ts';
import { signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const everybody = ['c-sara', 'c-karin', 'c-johan', 'c-lena'];
const identity = /Vera|Sten|070|1001|Basen|Barnen/;
const by = { worker: { id: 'c-sara', role: 'coordinator' }, seen: 0 } as const;
const records = z.array(z.record(z.string(), z.string()));

let host: BoardHost;
afterEach(() => host.stop());

/** A file as it comes, and its rows as Excel would have them. */
const csv = async (path: string, who = 'c-sara') => {
  const page = await (await signedIn(host, who)).get(path);
  const options = { delimiter: ';', bom: true, columns: true, record_delimiter: '\r\n' };
  return { ...page, rows: records.parse(parse(page.html, options)) };
};

const close = async (number: string, outcome: 'calm' | 'agreement' = 'calm') => {
  const seen = (await host.desk.show(number, by.worker))?.version ?? 0;
  const work = { type: 'close', outcome, solvedBy: ['talk', 'support'], text: 'Vera Sten sade att det är lugnt.' } as const; // prettier-ignore
  await host.desk.work(number, work, { ...by, seen });
};

describe('the queue as a file', () => {
  beforeEach(async () => {
    host = await startBoard('2026-11-23T08:30:00Z', { pageSize: 2 });
  });

  it.each(everybody)('is saved by %s, in the form that Swedish Excel opens', async (who) => {
    const number = host.desk.receive(sampleReport());
    const { headers, html, rows } = await csv('/board/queue.csv?view=all', who);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="arenden-2026-11-23.csv"'); // prettier-ignore
    expect(html.startsWith('Ärende;Sort;Vad;')).toBe(true);
    expect(rows).toEqual([
      {
        Ärende: number,
        Sort: 'Störning',
        Vad: 'Hög musik eller tv',
        Adress: 'Lindgatan 4',
        Lägenhet: '1101',
        Område: 'norr',
        Steg: 'Inkommet',
        Prioritet: 'Hög',
        Ägare: 'Sara Lund',
        Tagen: 'nej',
        Öppnat: '2026-11-23T05:12:07Z',
        'Nästa löfte senast': expect.stringMatching(/^2026-11-\d\d$/),
        'Nästa löfte': expect.any(String),
        Anmälningar: '1',
        Händelser: '1',
        Hushåll: '1',
        'Senaste ordet': 'Anmälaren',
      },
    ]);
    expect(html).not.toMatch(identity);
  });

  it('begins with the mark of UTF-8', async () => {
    host.desk.receive(sampleReport());
    const { cookies } = await signedIn(host);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${host.url}/board/queue.csv`, { headers: { cookie } });
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has every page of the tab, and that tab alone', async () => {
    const homes = sampleRegister.homes.slice(0, 7);
    for (const { id: homeId, flat, propertyId } of homes)
      host.desk.receive(sampleReport({ sourceHome: { said: flat, homeId, propertyId } }));
    expect((await csv('/board/queue.csv?view=all')).rows).toHaveLength(7);
    expect((await csv('/board/queue.csv?view=closed')).rows).toEqual([]);
    expect((await csv('/board/queue.csv?view=mine', 'c-johan')).rows).toEqual([]);
  });

  it('has nothing of what a complainant wrote of a home that nobody knows', async () => {
    host.desk.receive(sampleReport({ sourceHome: { said: 'Hos Vera Sten på vinden' }, home: undefined })); // prettier-ignore
    const { html, rows } = await csv('/board/queue.csv?view=all');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ Adress: '', Område: 'Utan område' });
    expect(html).not.toMatch(identity);
  });

  it('is refused for what is no tab', async () => {
    expect((await (await signedIn(host)).get('/board/queue.csv?view=none')).status).toBe(400);
  });
});

describe('names that a formula could begin with', () => {
  it.each([
    ['=HYPERLINK("http://elak.example";"Klicka")', `'=HYPERLINK("http://elak.example";"Klicka")`],
    ['+46 11', "'+46 11"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['Sara "Lunkan"; Lund', 'Sara "Lunkan"; Lund'],
  ])('are kept from being one: %s', async (name, safe) => {
    const coordinators = sampleRegister.coordinators.map((each) =>
      each.id === 'c-sara' ? { ...each, name } : each,
    );
    const register = registerOf.parse({ ...sampleRegister, coordinators });
    host = await startBoard('2026-11-23T08:30:00Z', { register: () => register });
    host.desk.receive(sampleReport());
    expect((await csv('/board/queue.csv?view=all')).rows[0]?.['Ägare']).toBe(safe);
  });
});

describe('how cases ended', () => {
  let first: string;
  let second: string;

  beforeEach(async () => {
    host = await startBoard('2026-09-29T08:30:00Z');
    first = host.desk.receive(sampleReport({ date: '2026-09-20' }, { receivedAt: '2026-09-21T05:00:00Z' })); // prettier-ignore
    await host.desk.work(first, { type: 'step', id: crypto.randomUUID(), step: 'contactRespondent', date: '2026-09-24' }, by); // prettier-ignore
    await close(first, 'agreement');
    host.forward(60 * 24 * 7);
    second = host.desk.receive(sampleReport({ date: '2026-10-01', kinds: ['dog'] }, { receivedAt: '2026-10-02T05:00:00Z' })); // prettier-ignore
    await close(second);
    host.desk.receive(sampleReport({ kinds: ['smoke'] }));
  });

  it.each(everybody)(
    'is seen by %s quarter by quarter, with what helped and the medians',
    async (who) => {
      const page = await (await signedIn(host, who)).get('/board/outcomes');
      expect(page.status).toBe(200);
      expect(page.all('.quarter h2')).toEqual(['Kvartal 4 2026', 'Kvartal 3 2026']);
      expect(page.all('.quarter:last-of-type tbody tr')).toEqual([
        'Överenskommelse mellan grannarna 1',
        'Samtal 1',
        'Stöd 1',
        'Dagar till första kontakt med anmälaren, median Ingen kontakt inskriven',
        'Dagar till första kontakt med den som anmälts, median 3',
        'Ärenden som öppnades igen 0',
        'Löften som bröts 0',
      ]);
      expect(page.html).not.toMatch(identity);
    },
  );

  it('is found from the queue', async () => {
    const page = await (await signedIn(host)).get('/board?view=all');
    expect(page.all('.figures-links a')).toEqual(['Spara listan som CSV', 'Utfall']);
    expect(page.attribute('.figures-links a', 'href')).toContain('/board/queue.csv?');
  });

  it.each(everybody)(
    'is a file for %s with one closed case a row, and no word that anybody wrote',
    async (who) => {
      const { headers, html, rows } = await csv('/board/outcomes.csv', who);
      expect(headers.get('content-disposition')).toBe('attachment; filename="utfall-2025-10-07-2026-10-06.csv"'); // prettier-ignore
      expect(rows).toEqual([
        expect.objectContaining({ Ärende: second, Utfall: 'Det har blivit lugnt', Vad: 'Hund som skäller' }), // prettier-ignore
        {
          Ärende: first,
          Område: 'norr',
          Sort: 'Störning',
          Vad: 'Hög musik eller tv',
          Öppnat: '2026-09-21T05:00:00Z',
          Avslutat: '2026-09-29T08:30:00Z',
          Utfall: 'Överenskommelse mellan grannarna',
          'Vad som hjälpte': 'Samtal, Stöd',
          'Dagar till kontakt med anmälaren': '',
          'Dagar till kontakt med den som anmälts': '3',
          Anmälningar: '1',
          Händelser: '1',
          'Konstaterade händelser': '0',
          Hushåll: '1',
          'Öppnat igen, gånger': '0',
          'Brutna löften': '0',
        },
      ]);
      expect(html).not.toMatch(identity);
    },
  );

  it('is counted by the day of closing, both days with it', async () => {
    const numbers = async (from: string, to: string) =>
      (await csv(`/board/outcomes.csv?from=${from}&to=${to}`)).rows.map((row) => row['Ärende']);
    expect(await numbers('2026-09-29', '2026-09-29')).toEqual([first]);
    expect(await numbers('2026-09-30', '2026-10-06')).toEqual([second]);
    expect(await numbers('2026-09-01', '2026-09-28')).toEqual([]);
    const page = await (await signedIn(host)).get('/board/outcomes?from=2026-09-01&to=2026-09-02');
    expect(page.text('.empty')).toBe('Inga ärenden avslutades de dagarna.');
  });

  it.each([
    ['no day', 'from=förra&to=2026-09-02'],
    ['days in the wrong order', 'from=2026-09-03&to=2026-09-02'],
  ])('is asked for again when the days are wrong: %s', async (_what, query) => {
    const staff = await signedIn(host);
    const page = await staff.get(`/board/outcomes?${query}`);
    expect([page.status, page.text('[role=alert]')]).toEqual([422, 'Välj en första och en sista dag.']); // prettier-ignore
    expect((await staff.get(`/board/outcomes.csv?${query}`)).status).toBe(400);
  });

  it('reads in English too', async () => {
    const staff = await signedIn(host);
    staff.cookies.set('gf_lang', 'en');
    expect((await staff.get('/board/outcomes')).text('h1')).toBe('How it went');
  });
});
