import { casePage } from '../../src/board/casePage.ts';
import { queuePage } from '../../src/board/queuePage.ts';
import { wishOf } from '../../src/board/queueTabs.ts';
import { readPage } from '../support/boardBrowser.ts';
import { practice, sampleRegister } from '../support/boardHost.ts';
import { now, viewerOf } from '../support/boardViewer.ts';
import { createMemoryDesk } from '../support/memoryDesk.ts';
import { sampleReport } from '../support/sampleReports.ts';

const worker = { id: 'c-sara', role: 'coordinator' } as const;

/** A wish to be called up: nothing is said of any disturbance. */
const callback = () =>
  sampleReport(
    {
      kinds: undefined,
      date: undefined,
      frequency: undefined,
      since: undefined,
      position: undefined,
      sourceHome: undefined,
      ownWords: undefined,
      effect: undefined,
      home: undefined,
      bestTime: 'Förmiddagar',
    },
    { type: 'callback' },
  );

/** A desk with one case, and its page as it is now. */
function desk(first = sampleReport()) {
  const { receive, tell, show, work, queue } = createMemoryDesk({ register: sampleRegister, practice, now: () => now }); // prettier-ignore
  const number = receive(first);
  const { id } = first.report;
  const shown = async () => {
    const found = await show(number, worker);
    if (!found) throw new Error('the case is not there');
    return { ...found, stepId: id };
  };
  return {
    id,
    shown,
    receive,
    tell: (telling: Parameters<typeof tell>[2], report = id) => tell(number, report, telling),
    work: async (asked: Parameters<typeof work>[1], seen: number) =>
      work(number, asked, { worker, seen }),
    page: async (language = 'sv') =>
      readPage(casePage(viewerOf('c-sara', language), await shown())),
    row: async () =>
      readPage(
        queuePage(viewerOf('c-sara'), {
          ...(await queue({ areas: [], state: 'open' })),
          asked: { wish: wishOf.all },
          tabs: [],
          areas: [],
        }),
      ),
  };
}

const again = (follows: string) =>
  sampleReport(
    { ownWords: undefined, effect: undefined, date: '2026-11-21' },
    { type: 'again', follows, receivedAt: '2026-11-23T08:00:00Z' },
  );

describe('a report on the board', () => {
  it('has every answer in the words of who reads it', async () => {
    const { page } = desk(
      sampleReport(
        {
          pattern: { weekdays: ['sat', 'fri'], dayparts: ['evening', 'night'] },
          impacts: ['sleep', 'children'],
          talked: false,
          others: 'unsure',
          protection: 'protected',
          earlier: [{ date: '2026-11-20', from: '22:00' }],
        },
        { truth: true },
      ),
    );
    const facts = (await page()).text('.report .facts');
    expect(facts).toContain('Brukar hända fredag, lördag · på kvällen, på natten');
    expect(facts).toContain('Påverkan De i hushållet kan inte sova · Barnen påverkas');
    expect(facts).toContain('Har pratat med grannen Nej');
    expect(facts).toContain('Fler som störs Vet inte');
    expect(facts).toContain('Skydd Skyddad mot grannen. Säg inte vem det är.');
    expect(facts).toContain('Sanning Personen har sagt att det är sant');
    expect(facts).toContain('fredag 20 november 2026, från kl. 22:00');
    const english = (await page('en')).text('.report .facts');
    expect(english).toContain('Usually happens Friday, Saturday · in the evening, at night');
  });

  it.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], [], 'Brukar hända vardagar'],
    [['sun', 'sat'], [], 'Brukar hända helger'],
    [[], ['night'], 'Brukar hända på natten'],
    [['mon'], [], 'Brukar hända måndag'],
  ] as const)('tells that it happens on %j at %j', async (weekdays, dayparts, words) => {
    const pattern = { weekdays: [...weekdays], dayparts: [...dayparts] };
    expect((await desk(sampleReport({ pattern })).page()).text('.facts')).toContain(words);
  });

  it('has no line for what was not said', async () => {
    const html = (await desk().page()).html;
    expect(html).not.toMatch(/Brukar hända|Har pratat|Skydd<|Sanning|Återtagen|kan tänka sig/);
  });

  it('tells what its complainant offers now, and that it may change', async () => {
    const { tell, page } = desk();
    tell({ type: 'support', support: { witness: 'yes', listen: 'unsure' } });
    tell({ type: 'support', support: { witness: 'no' } });
    const support = (await page()).text('.support');
    expect(support).toContain('Vittna med namn Nej');
    expect(support).toContain('Ta emot någon som lyssnar Vet inte');
    expect(support).toContain('De kan ändras när som helst.');
    expect(support).not.toContain('Fler som störs');
  });

  it('tells when it was taken back, and when it was said to be calm', async () => {
    const { tell, page } = desk();
    tell({ type: 'calm' });
    expect((await page()).all('.since')).toEqual([
      'Personen berättade 23 nov. 2026 09:30 att det är lugnt nu.',
    ]);
    tell({ type: 'withdraw' });
    expect((await page()).all('.since')[0]).toContain('Återtagen 23 nov. 2026 09:30.');
  });

  it('that tells the same again is named so, and leads to the one before', async () => {
    const { id, receive, tell, page } = desk();
    const second = again(id);
    receive(second);
    const read = await page();
    expect(read.all('.report h3')).toEqual(['Anmälan 2 av 2: det hände igen', 'Anmälan 1 av 2']);
    expect(read.attribute('.report .facts a', 'href')).toBe('#report-1');
    expect(read.text('.report .facts a')).toBe('Anmälan 1');
    tell({ type: 'withdraw' }, second.report.id);
    expect((await page()).all('.since')).toEqual(['Borttagen av personen 23 nov. 2026 09:30.']);
  });

  it('that follows one on another case says so', async () => {
    const { page } = desk(again(crypto.randomUUID()));
    expect((await page()).text('.report .facts')).toContain('En anmälan i ett annat ärende');
  });

  it('that is an anonymous tip cannot be answered, and has nobody behind it to be shown', async () => {
    const read = await desk(sampleReport({ protection: 'tip' })).page();
    expect(read.text('.unread')).toContain('Ingen vet vem som lämnade det');
    expect(read.all('.answer, .identity-ask')).toEqual([]);
  });
});

describe('a wish to be called up', () => {
  it('is one, not a report without a place', async () => {
    const { page, row } = desk(callback());
    const read = await page();
    expect(read.text('h1')).toBe('Vill bli uppringd');
    expect(read.text('.case-head .lead')).toContain('Det här är ingen anmälan.');
    expect(read.text('.notice.callback')).toContain('Ring upp.');
    expect(read.text('#reports')).toBe('Vad som har kommit in');
    expect(read.text('.report h3')).toBe('Önskan om samtal');
    expect(read.text('.report .facts')).toBe('Språk svenska Väg in Webbchatt');
    expect(read.all('.where, .answer')).toEqual([]);
    expect(read.all('.events li')[0]).toContain('Någon bad om att bli uppringd.');
    expect((await row()).all('tbody td').slice(1, 7)).toEqual([
      expect.stringMatching(/^Vill bli uppringd GF-\w{8}$/),
      'Ingen plats angiven',
      'Titta på det som kom in senast i morgon',
      'Inkommet',
      expect.stringContaining('ej tagen'),
      'En person',
    ]);
  });

  it('shows whom to call, and when, only on purpose', async () => {
    const wish = callback();
    const { shown, work, page } = desk(wish);
    const found = await shown();
    const before = readPage(casePage(viewerOf('c-sara'), found));
    expect(before.text('.identity-ask button')).toBe('Visa vem som vill bli uppringd');
    expect(before.html).not.toMatch(/Förmiddagar|070-000/);
    const { id: report } = wish.report;
    const revealed = { report, complainant: wish.complainant };
    const after = readPage(casePage(viewerOf('c-sara'), { ...found, revealed }));
    expect(after.text('.identity h4')).toBe('Den som vill bli uppringd');
    expect(after.text('.identity')).not.toContain('grannen');
    expect(after.text('.identity')).toContain('Nås på 070-000 00 01 När det passar Förmiddagar');
    await work({ type: 'readIdentity', report, why: 'Ringer upp.' }, found.version);
    expect((await page()).text('.events')).toContain(
      'Sara Lund läste vem som vill bli uppringd. Skäl: Ringer upp.',
    );
  });
});

describe('the history', () => {
  it('tells all that a complainant has told since, word by word and in which language', async () => {
    const { id, receive, tell, page } = desk();
    receive(again(id));
    tell({ type: 'support', support: { witness: 'yes', others: 'no' } });
    tell({ type: 'contact' });
    tell({ type: 'calm' });
    tell({ type: 'message', text: '<b>شكرا</b>\n2', language: 'ar' });
    tell({ type: 'withdraw' });
    const read = await page();
    const told = read.all('.events li p').slice(0, 7).toReversed();
    expect(told).toEqual([
      'Det hände igen, anmälan 2: Hög musik eller tv. Prioritet: Hög.',
      'Den som gjort anmälan 1 svarade. Vittna med namn: Ja · Fler som störs: Nej.',
      'Den som gjort anmälan 1 ändrade hur hen nås.',
      'Den som gjort anmälan 1 berättade att det är lugnt nu.',
      'Den som gjort anmälan 1 skrev på arabiska:',
      'Anmälan 1 togs tillbaka av den som gjort den.',
      'Anmälan 2 togs tillbaka av den som gjort den.',
    ]);
    expect(read.html).toContain(
      '<blockquote class="verbatim" lang="ar" dir="auto">&lt;b>شكرا&lt;/b>\n2</blockquote>',
    );
  });

  it('tells what staff answered, and to whom', async () => {
    const { id, work, shown, page } = desk();
    const text = 'Tack.\n<i>Vi</i> ringer.';
    await work({ type: 'answer', report: id, text }, (await shown()).version);
    const read = await page();
    expect(read.all('.events li')[0]).toContain('Sara Lund svarade den som gjort anmälan 1:');
    expect(read.html).toContain('dir="auto">Tack.\n&lt;i>Vi&lt;/i> ringer.</blockquote>');
  });

  it('says that a closed case is open again when somebody writes', async () => {
    const { tell, work, shown, page } = desk();
    const { version } = await shown();
    await work({ type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' }, version);
    tell({ type: 'message', text: 'Hej', language: 'sv' });
    const read = await page();
    expect(read.all('.events li p').slice(0, 2)).toEqual([
      'Den som gjort anmälan 1 skrev på svenska:',
      'Ärendet öppnades igen, för att något nytt kom in.',
    ]);
    expect(read.text('.glance')).toContain('Inkommet');
  });
});
