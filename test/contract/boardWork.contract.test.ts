import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser } from '../support/boardBrowser.ts';
import { sampleReport } from '../support/sampleReports.ts';

let host: BoardHost;
let browser: Browser;
let number: string;
const amir = { id: 'c-amir', role: 'coordinator' } as const;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  number = host.desk.receive(sampleReport());
  browser = createBrowser(host.url);
  const page = await browser.get(host.newLink());
  await browser.submit(page, 'form[action="/board/sign-in"]', { coordinator: 'c-sara' });
});
afterEach(async () => host.stop());

const formFor = (action: string) => `form[action$="/${action}"]`;
const open = () => browser.get(`/board/cases/${number}`);
/** What has happened; which clocks run since is told by the tests of the clocks. */
const factsOf = async () =>
  (await host.desk.show(number, amir))?.view.events
    .map(({ fact }) => fact.type)
    .filter((type) => type !== 'clocksSet');

describe('a coordinator', () => {
  it('takes a case, writes a note, sets a stage and closes it with an outcome', async () => {
    const queue = await browser.get('/board');
    expect(queue.text('tbody tr')).toContain('Hög musik eller tv');
    expect(queue.text('.untaken')).toBe('ej tagen');

    const taken = await browser.submit(await open(), formFor('take'));
    expect(taken.text('[role=status]')).toBe('Ärendet är ditt.');
    expect(taken.attribute(formFor('take'), 'action')).toBeUndefined();

    const noted = await browser.submit(taken, formFor('note'), { text: 'Ringde.\r\nHon svarade.' });
    expect([noted.status, noted.text('[role=status]')]).toEqual([200, 'Anteckningen är sparad.']);
    expect(noted.html).toContain('Ringde.\nHon svarade.</blockquote>');

    const staged = await browser.submit(noted, formFor('stage'), { stage: 'contact' });
    expect(staged.text('[role=status]')).toBe('Steget är bytt.');
    expect(staged.text('.glance')).toContain('Samtal med de berörda');

    const closed = await browser.submit(staged, formFor('close'), {
      outcome: 'agreement',
      solvedBy: 'mediation',
      text: 'De är överens.',
      confirm: 'yes',
    });
    expect(closed.text('[role=status]')).toBe('Ärendet är avslutat.');
    expect(closed.text('.glance')).toContain('Överenskommelse mellan grannarna');
    expect(closed.attribute(formFor('close'), 'action')).toBeUndefined();
    expect(await factsOf()).toEqual(['opened', 'reportJoined', 'taken', 'noted', 'stageSet', 'closed']); // prettier-ignore
    expect(closed.all('.events li')).toEqual([
      '23 nov. 2026 09:30 Sara Lund avslutade ärendet. Överenskommelse mellan grannarna. Hjälpte: Medling. De är överens.',
      '23 nov. 2026 09:30 Sara Lund satte steget till Samtal med de berörda.',
      '23 nov. 2026 09:30 Sara Lund antecknade: Ringde. Hon svarade.',
      '23 nov. 2026 09:30 Sara Lund tog ärendet.',
      '23 nov. 2026 06:12 En anmälan kom in: Hög musik eller tv. Prioritet: Hög.',
      '23 nov. 2026 06:12 Ärendet öppnades och gick till Sara Lund.',
    ]);
    expect((await browser.get('/board')).text('.empty')).toContain('Du har inga öppna ärenden.');
    expect((await browser.get('/board?view=closed')).all('.number')).toEqual([number]);
  });

  it('sees every report: when it came in to the second, word by word, and what was answered', async () => {
    const page = await open();
    expect(page.text('h1')).toBe('Hög musik eller tv');
    expect(page.text('.case-head .place')).toBe('Lindgatan 4, lägenhet 1101');
    expect(page.text('.case-head .lead')).toBe(
      '1 anmälan från 1 hushåll om 1 händelse, söndag 22 november 2026.',
    );
    expect(page.text('.received')).toBe('Mottagen måndag 23 november 2026 kl. 06:12:07');
    expect(page.html).toContain('Basen hörs genom golvet varje natt.\nJag får inte sova.');
    expect(page.text('.report .facts')).toContain('kl. 23:10 till 02:30 natten mot måndag 23 november'); // prettier-ignore
    expect(page.text('.why')).toContain('Det hände under natten.');
    expect(page.text('.why')).toContain('Den utpekade lägenheten ligger i samordnarens område.');
    expect(page.text('.glance')).toContain('Bryts först Titta på det som kom in i morgon');
    expect(page.all('.clock')).toEqual([
      'Titta på det som kom in senast i morgon Någon ska ha tittat inom 1 arbetsdag.',
      expect.stringMatching(
        /^Första kontakt med anmälaren senast ons 25 nov .* inom 2 arbetsdagar\./,
      ),
      expect.stringMatching(
        /^Första kontakt med den som anmälts senast mån 30 nov .* inom 5 arbetsdagar\./,
      ),
    ]);
  });

  it('learns who complained only by asking, and the history tells', async () => {
    const page = await open();
    expect(page.html).not.toContain('Vera Sten');
    const shown = await browser.submit(page, formFor('identity'), { why: 'Ringer upp.' });
    expect(shown.status).toBe(200);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.text('.identity')).toContain('Vera Sten');
    expect(shown.text('.identity')).toContain('Lindgatan 4, lägenhet 1001');
    expect(shown.all('.events li')[0]).toContain(
      'Sara Lund läste vem som gjort anmälan 1. Skäl: Ringer upp.',
    );
    expect((await open()).html).not.toContain('Vera Sten');
    expect(await factsOf()).toContain('identityRead');
  });
});

describe('what could not be saved', () => {
  it('is told at the top, with all that was typed still in its field', async () => {
    const long = `${'Å'.repeat(4001)} <b>`;
    const page = await browser.submit(await open(), formFor('note'), { text: long });
    expect(page.status).toBe(422);
    expect(page.text('[role=alert]')).toContain('Den får ha högst 4 000 tecken.');
    expect(page.value('#note-text')).toBe(long);
    expect(page.attribute('#note-text', 'aria-invalid')).toBe('true');
    const empty = await browser.submit(page, formFor('note'), { text: '  \r\n ' });
    expect([empty.status, empty.text('[role=alert]')]).toEqual([422, expect.stringContaining('Skriv något först.')]); // prettier-ignore
  });

  it('takes a note of exactly 4 000 characters, line breaks counted as one', async () => {
    const text = `${'a'.repeat(3998)}\r\nb`;
    expect((await browser.submit(await open(), formFor('note'), { text })).status).toBe(200);
  });

  it('is a closing on an old view of the case: nothing is closed, and the text waits for a second look', async () => {
    const old = await open();
    await host.desk.work(number, { type: 'note', text: 'Jag var där.' }, { worker: amir, seen: 0 });
    const answers = { outcome: 'calm', text: 'Det är lugnt.', confirm: 'yes' };
    const page = await browser.submit(old, formFor('close'), answers);
    expect([page.status, page.text('[role=alert]')]).toEqual([409, expect.stringContaining('Någon ändrade ärendet')]); // prettier-ignore
    expect(page.value('#close-text')).toBe('Det är lugnt.');
    expect(page.fields(formFor('close'))['outcome']).toBe('calm');
    expect(page.fields(formFor('close'))['confirm']).toBeUndefined();
    expect(page.attribute('details:has(#form-close)', 'open')).toBeDefined();
    expect(page.text('.events')).toContain('Jag var där.');
    expect((await browser.submit(page, formFor('close'), { confirm: 'yes' })).status).toBe(200);
  });

  it('is a closing note when somebody else has closed the case: it waits as a note', async () => {
    const old = await open();
    const version = (await host.desk.show(number, amir))?.version ?? 0;
    await host.desk.work(number, { type: 'close', outcome: 'calm', solvedBy: [], text: 'Klart.' }, { worker: amir, seen: version }); // prettier-ignore
    const page = await browser.submit(
      { ...old, fields: () => ({ ...old.fields(formFor('close')), seen: String(version + 2) }) },
      formFor('close'),
      { outcome: 'calm', text: 'Det är lugnt.', confirm: 'yes' },
    );
    expect([page.status, page.text('[role=alert]')]).toEqual([409, expect.stringContaining('redan avslutat')]); // prettier-ignore
    expect(page.value('#note-text')).toBe('Det är lugnt.');
  });

  it.each([
    ['stage', {}, 'Välj vilket steg'],
    ['stage', { stage: 'received' }, 'kan inte gå till det steget'],
    ['close', { text: 'Lugnt.', confirm: 'yes' }, 'Välj vad som löste det.'],
    ['close', { text: 'Lugnt.', outcome: 'calm' }, 'Kryssa i rutan'],
    ['close', { text: ' ', outcome: 'calm', confirm: 'yes' }, 'Skriv något först.'],
  ])('is the form %s with %j', async (action, typed, words) => {
    const page = await browser.submit(await open(), formFor(action), typed);
    expect([page.status, page.text('[role=alert]')]).toEqual([422, expect.stringContaining(words)]);
    expect(page.value('#close-text')).toBe('text' in typed ? typed.text : '');
    expect(await factsOf()).toEqual(['opened', 'reportJoined']);
  });

  it('is a look at a report that is on another case', async () => {
    const report = crypto.randomUUID();
    const page = await browser.submit(await open(), formFor('identity'), {
      report,
      why: 'Ringer.',
    });
    expect([page.status, page.text('[role=alert]')]).toEqual([404, expect.stringContaining('Anmälan finns inte')]); // prettier-ignore
  });
});
