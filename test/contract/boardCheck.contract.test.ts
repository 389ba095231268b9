import { startBoard, type BoardHost } from '../support/boardHost.ts';
import type { Browser } from '../support/boardBrowser.ts';
import { alertOf, refused, signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const form = '#form-check-1';

let host: BoardHost;
let browser: Browser;
let number: string;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  browser = await signedIn(host);
  number = host.desk.receive(sampleReport({ earlier: [{ date: '2026-11-20', from: '22:00' }] }));
});
afterEach(async () => host.stop());

const open = () => browser.get(`/board/cases/${number}`);
const viewNow = async () => {
  const found = await host.desk.show(number, sara);
  if (!found) throw new Error('the case is not there');
  return found;
};
const verified = {
  found: 'verified',
  incident: '1',
  how: 'listening',
  who: 'Amir Holm',
  date: '2026-11-22',
  time: '23:30',
  text: 'Basen hördes\r\ni hela rummet.',
};

describe('an incident', () => {
  it('is verified: by whom, how and when, with a mark where it is told', async () => {
    const page = await open();
    expect(page.fields(form)).toMatchObject({ who: 'Sara Lund', date: '2026-11-20', incident: '' });
    expect(page.all('.mark-checked')).toEqual([]);
    const done = await browser.submit(page, form, verified);
    expect(done.text('[role=status]')).toBe('Händelsen är konstaterad.');
    expect(done.all('.report .facts li').map((each) => each.includes('konstaterad'))).toEqual([false, true]); // prettier-ignore
    expect(done.text('.mark-checked.verified')).toBe('konstaterad');
    expect(done.text('.glance')).toContain('1 konstaterad');
    expect(done.text('.events .verified')).toContain('Sara Lund konstaterade');
    expect(done.text('.events .verified')).toContain(
      '(anmälan 1): Medlyssning hos anmälaren, Amir Holm, söndag 22 november 23:30. Basen hördes i hela rummet.',
    );
    expect((await viewNow()).view.checked).toEqual({ verified: 1, unconfirmed: 0 });
  });

  it('is put down as one that could not be confirmed, and later as verified after all', async () => {
    const page = await open();
    const typed = { found: 'unconfirmed', incident: '0', text: 'Jouren hörde inget.' };
    const done = await browser.submit(page, form, typed);
    expect(done.text('[role=status]')).toBe(
      'Det är sparat att händelsen inte gick att konstatera.',
    );
    expect(done.all('.mark-checked')).toEqual(['gick inte att konstatera']);
    const after = await browser.submit(done, form, { ...verified, incident: '0' });
    expect(after.all('.mark-checked')).toEqual(['konstaterad']);
    expect((await viewNow()).view.checked).toEqual({ verified: 1, unconfirmed: 0 });
  });

  it('needs neither how nor who to be one that could not be confirmed', async () => {
    const none = { found: 'unconfirmed', incident: '1', how: '', who: '', date: '', time: '' };
    const done = await browser.submit(await open(), form, { ...none, text: 'Tyst i huset.' });
    expect(done.status).toBe(200);
  });
});

describe('a check that cannot be', () => {
  it.each([
    ['of no incident', { incident: '' }, 'Välj vilken händelse det gäller.'],
    ['of an incident that is not told', { incident: '7' }, 'Välj vilken händelse det gäller.'],
    ['without how', { how: '' }, 'Välj hur det konstaterades.'],
    ['by nobody', { who: '  ' }, 'Skriv vem som hörde eller såg det'],
    ['by a name without end', { who: 'x'.repeat(201) }, 'med högst 200 tecken'],
    ['on no day', { date: '' }, 'Skriv vilken dag det var.'],
    ['on a day that has not been', { date: '2026-11-24' }, 'Dagen har inte varit ännu.'],
    ['on what is no day', { date: 'i går' }, 'Skriv dagen som år'],
    ['at what is no time', { time: '25:00' }, 'Skriv klockslaget som 22:30.'],
    ['told without end', { text: 'Å'.repeat(4001) }, 'högst 4 000 tecken'],
    ['that confirms nothing and does not say why', { found: 'unconfirmed', text: ' ' }, 'Skriv något först.'],
  ])('%s is refused in words, with all that was typed still there', async (_what, wrong, words) => {
    const page = await browser.submit(await open(), form, { ...verified, ...wrong });
    expect(alertOf(page)).toEqual(refused(422, words));
    expect(page.attribute('[role=alert] a', 'href')).toBe(form);
    expect(page.attribute(`details:has(${form})`, 'open')).toBeDefined();
    const { found, date, time, text, ...kept } = { ...verified, ...wrong };
    const choices = kept.incident === '7' ? { how: kept.how, who: kept.who } : kept;
    expect(page.fields(form)).toMatchObject(choices);
    expect(page.attribute('#check-1-date', 'value')).toBe(date);
    expect(page.attribute('#check-1-time', 'value')).toBe(time);
    expect(page.value('#check-1-text')).toBe(text.replaceAll('\r\n', '\n'));
    expect((await viewNow()).view.checked).toEqual({ verified: 0, unconfirmed: 0 });
  }); // prettier-ignore

  it('is of one report: the form of the other stays shut, and knows nothing of it', async () => {
    host.desk.receive(sampleReport());
    const page = await browser.submit(await open(), form, { ...verified, who: '' });
    expect(page.all('.check[open] summary')).toEqual(['Konstatera en händelse i anmälan 1']);
    expect(page.value('#check-2-text')).toBe('');
    expect(page.fields('#form-check-2')).toMatchObject({ incident: '0', who: 'Sara Lund' });
    const ids = [...page.html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('comes when a colleague has closed the case: what was written waits as a note', async () => {
    const old = await open();
    const { version: seen } = await viewNow();
    await host.desk.work(number, { type: 'close', outcome: 'calm', solvedBy: [], text: 'Klart.' }, { worker: sara, seen }); // prettier-ignore
    const page = await browser.submit(old, form, verified);
    expect(alertOf(page)).toEqual(refused(409, 'Ärendet är redan avslutat.'));
    expect(page.attribute('[role=alert] a', 'href')).toBe('#form-note');
    expect(page.value('#note-text')).toBe('Basen hördes\ni hela rummet.');
  });
});
