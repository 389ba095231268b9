import type { CaseFile } from '../../src/domain/caseFile.ts';
import { complainantView } from '../../src/domain/caseView.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { createBrowser, type Browser, type Page } from '../support/boardBrowser.ts';
import { sampleReport } from '../support/sampleReports.ts';

let host: BoardHost;
let browser: Browser;
let number: string;
const first = sampleReport();
const { id: report } = first.report;
const amir = { id: 'c-amir', role: 'coordinator' } as const;
const form = '#form-answer-1';

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  number = host.desk.receive(first);
  browser = await signedIn(host);
});
afterEach(async () => host.stop());

async function signedIn(at: BoardHost): Promise<Browser> {
  const reader = createBrowser(at.url);
  const page = await reader.get(at.newLink());
  await reader.submit(page, 'form[action="/board/sign-in"]', { coordinator: 'c-sara' });
  return reader;
}

const open = () => browser.get(`/board/cases/${number}`);
const caseNow = async () => {
  const found = await host.desk.show(number, amir);
  if (!found) throw new Error('the case is not there');
  return found;
};
const answers = async () =>
  (await caseNow()).view.events.flatMap(({ fact }) => (fact.type === 'answered' ? [fact] : []));
/** What the holder of the first report's code reads of letters. */
const lettersRead = async () => {
  const { events } = (await caseNow()).view;
  const file = events.reduce<CaseFile | undefined>(evolve, undefined);
  return file && complainantView(file, report, events)?.messages;
};
const alert = ({ status, text }: Page) => [status, text('[role=alert]')];

describe('an answer', () => {
  it('is written under a report, with a warning that is read with the field, and stands in the history', async () => {
    const page = await open();
    expect(page.attribute('.answer', 'open')).toBeUndefined();
    expect(page.text('.answer summary')).toBe('Svara den som gjort anmälan 1');
    expect(page.text('#answer-1-warning')).toContain('Skriv inget om grannen.');
    expect(page.attribute('#answer-1', 'aria-describedby')).toBe('answer-1-warning answer-1-hint');
    expect(page.text('#answer-1-hint')).toContain('Anmälan är på svenska. Högst 4 000 tecken.');

    const sent = await browser.submit(page, form, { text: 'Tack.\r\nVi ringer på onsdag.' });
    expect(sent.address).toBe(`/board/cases/${number}?done=answered`);
    expect(sent.text('[role=status]')).toContain('Svaret är skickat.');
    expect(sent.all('.events li')[0]).toBe(
      '23 nov. 2026 09:30 Sara Lund svarade den som gjort anmälan 1: Tack. Vi ringer på onsdag.',
    );
    expect(await answers()).toEqual([{ type: 'answered', by: 'c-sara', report, text: 'Tack.\nVi ringer på onsdag.' }]); // prettier-ignore
    expect((await browser.get('/board')).text('.word')).toBe('Vi');
  });

  it('to what has happened again goes to the first report, whose code its reader has', async () => {
    host.desk.receive(sampleReport({}, { type: 'again', follows: report }));
    const sent = await browser.submit(await open(), '#form-answer-2', { text: 'Tack.' });
    expect(sent.status).toBe(200);
    expect(await answers()).toMatchObject([{ report }]);
    expect(await lettersRead()).toEqual([
      { from: 'staff', at: '2026-11-23T08:30:00Z', text: 'Tack.' },
    ]);
  });

  it('may be given when the case is closed', async () => {
    const { version } = await caseNow();
    await host.desk.work(number, { type: 'close', outcome: 'calm', solvedBy: [], text: 'Klart.' }, { worker: amir, seen: version }); // prettier-ignore
    const sent = await browser.submit(await open(), form, { text: 'Tack, vi har avslutat.' });
    expect([sent.status, (await answers()).length]).toEqual([200, 1]);
    expect(sent.text('.glance')).toContain('Avslutat');
  });
});

describe('an answer that could not be sent', () => {
  it('waits in its own field, which stands open', async () => {
    host.desk.receive(sampleReport({}, { type: 'again', follows: report }));
    const long = `${'Å'.repeat(4001)} <b>`;
    const page = await browser.submit(await open(), form, { text: long });
    expect(alert(page)).toEqual([422, expect.stringContaining('Den får ha högst 4 000 tecken.')]);
    expect([page.value('#answer-1'), page.value('#answer-2')]).toEqual([long, '']);
    expect(page.attribute('[role=alert] a', 'href')).toBe(form);
    expect(page.all('.answer[open] summary')).toEqual(['Svara den som gjort anmälan 1']);
    expect(page.attribute('#answer-1', 'aria-invalid')).toBe('true');
    expect(page.attribute('#answer-1', 'aria-describedby')).toBe('answer-1-warning answer-1-hint problem'); // prettier-ignore
    const empty = await browser.submit(page, form, { text: ' \r\n ' });
    expect(alert(empty)).toEqual([422, expect.stringContaining('Skriv något först.')]);
    expect(await answers()).toEqual([]);
  });

  it('was written before somebody else wrote: what is new is read first, and the text can be sent then', async () => {
    const old = await open();
    host.desk.tell(number, report, { type: 'message', text: 'Det är lugnt nu.', language: 'sv' }); // prettier-ignore
    const page = await browser.submit(old, form, { text: 'Vi kommer i kväll.' });
    expect(alert(page)).toEqual([409, expect.stringContaining('Någon ändrade ärendet')]);
    expect(page.value('#answer-1')).toBe('Vi kommer i kväll.');
    expect(page.text('.events')).toContain('Det är lugnt nu.');
    expect(await answers()).toEqual([]);
    expect((await browser.submit(page, form)).status).toBe(200);
  });

  it('is one that was sent twice by two presses', async () => {
    const page = await open();
    await browser.submit(page, form, { text: 'Tack.' });
    expect((await browser.submit(page, form, { text: 'Tack.' })).status).toBe(409);
    expect(await answers()).toHaveLength(1);
  });

  it('is to a report that is on another case', async () => {
    const page = await browser.submit(await open(), form, { report: crypto.randomUUID(), text: 'Hej' }); // prettier-ignore
    expect(alert(page)).toEqual([404, expect.stringContaining('Anmälan finns inte')]);
    expect(page.attribute('[role=alert] a', 'href')).toBe('#form-note');
    expect(page.value('#note-text')).toBe('Hej');
  });

  it.each([
    ['an anonymous tip', sampleReport({ protection: 'tip', sourceHome: { said: 'Storgatan 9' } })],
    ['a wish to be called up', sampleReport({ kinds: undefined }, { type: 'callback' })],
  ])('is to %s, which nobody would read', async (_what, submission) => {
    number = host.desk.receive(submission);
    const page = await open();
    expect(page.all('.answer')).toEqual([]);
    const secrets = page.fields('#form-note');
    const { id } = submission.report;
    const sent = await browser.post(`/board/cases/${number}/answer`, { ...secrets, report: id, text: 'Hej' }); // prettier-ignore
    expect(alert(sent)).toEqual([422, expect.stringContaining('Ingen skulle läsa svaret')]);
    expect(sent.text('[role=alert]')).toContain('Det du skrev står kvar.');
    expect(sent.value('#note-text')).toBe('Hej');
    expect(await answers()).toEqual([]);
  });

  it.each([
    ['without the secret of the session', { csrf: '' }, {}],
    ['with another secret', { csrf: 'x' }, {}],
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from another origin', {}, { origin: 'https://evil.example' }],
  ])('comes %s', async (_how, changed, headers) => {
    const fields = { ...(await open()).fields(form), text: 'Hej', ...changed };
    const page = await browser.post(`/board/cases/${number}/answer`, fields, headers);
    expect([page.status, page.text('h1')]).toEqual([403, 'Formuläret gäller inte längre']);
    expect(await answers()).toEqual([]);
  });

  it('comes from who has been signed out: the text is given back', async () => {
    const fields = { ...(await open()).fields(form), text: 'Vi ringer.' };
    const page = await createBrowser(host.url).post(`/board/cases/${number}/answer`, fields);
    expect(page.status).toBe(403);
    expect(page.html).toContain('Vi ringer.');
    expect(await answers()).toEqual([]);
  });
});

describe('who may not answer', () => {
  it('sees no form, and is refused', async () => {
    const { desk } = host;
    const guarded = await startBoard('2026-11-23T08:30:00Z', {
      desk: {
        ...desk,
        show: async (...asked) => {
          const found = await desk.show(...asked);
          if (!found) return undefined;
          const may = found.view.may.filter(({ action }) => action !== 'answer');
          return { ...found, view: { ...found.view, may } };
        },
        work: async () => ({ ok: false, problem: { problem: 'notAllowed' } }),
      },
    });
    const reader = await signedIn(guarded);
    const page = await reader.get(`/board/cases/${number}`);
    expect(page.all('.answer')).toEqual([]);
    const fields = { ...page.fields('#form-note'), report, text: 'Hej' };
    const sent = await reader.post(`/board/cases/${number}/answer`, fields);
    expect(alert(sent)).toEqual([403, expect.stringContaining('Din roll får inte')]);
    await guarded.stop();
  });
});
