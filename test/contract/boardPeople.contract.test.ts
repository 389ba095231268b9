import { startBoard, type BoardHost } from '../support/boardHost.ts';
import type { Browser } from '../support/boardBrowser.ts';
import { alertOf, refused, signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const amir = { id: 'c-amir', role: 'coordinator' } as const;

let host: BoardHost;
let browser: Browser;
let number: string;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  browser = await signedIn(host);
  number = host.desk.receive(sampleReport());
});
afterEach(async () => host.stop());

const open = (by = browser) => by.get(`/board/cases/${number}`);
const viewNow = async () => {
  const found = await host.desk.show(number, amir);
  if (!found) throw new Error('the case is not there');
  return found;
};
const shut = async () =>
  host.desk.work(
    number,
    { type: 'close', outcome: 'calm', solvedBy: [], text: 'Klart.' },
    { worker: amir, seen: (await viewNow()).version },
  );

describe('a case', () => {
  const form = '#form-handover';

  it('is handed over to a colleague, with a word: it is theirs, and they have not begun', async () => {
    await browser.submit(await open(), 'form[action$="/take"]');
    const page = await open();
    const done = await browser.submit(page, form, { to: 'c-amir', text: 'Du känner huset.' });
    expect(done.text('[role=status]')).toBe('Ärendet är överlämnat.');
    expect(done.text('.events .handedOver')).toContain(
      'Sara Lund lämnade över ärendet till Amir Holm. Du känner huset.',
    );
    expect((await viewNow()).view).toMatchObject({ owner: 'c-amir', taken: false });
    const theirs = await (await signedIn(host, 'c-amir')).get('/board');
    expect(theirs.all('.number')).toEqual([number]);
  });

  it('is offered to everybody who can own it, and to nobody else', async () => {
    const all = (await open()).all(`${form} option`);
    expect(all).toEqual(['Välj', 'Amir Holm', 'Karin Ek', 'Johan Berg']);
  });

  it.each([
    ['nobody', '', 'Välj en kollega som kan äga ärenden.'],
    ['somebody who only reads', 'c-lena', 'Välj en kollega som kan äga ärenden.'],
    ['somebody who is not there', 'c-ghost', 'Välj en kollega som kan äga ärenden.'],
    ['whoever owns it', 'c-sara', 'Kollegan äger redan ärendet.'],
  ])('is not handed over to %s', async (_whom, to, words) => {
    const page = await browser.submit(await open(), form, { to, text: 'Ta det, du.' });
    expect(alertOf(page)).toEqual(refused(422, words));
    expect(page.value('#handover-text')).toBe('Ta det, du.');
    expect(page.attribute(`details:has(${form})`, 'open')).toBeDefined();
    expect((await viewNow()).view.owner).toBe('c-sara');
  });

  it('is not handed over with a word that is too long, and the colleague is still chosen', async () => {
    const typed = { to: 'c-karin', text: 'Å'.repeat(4001) };
    const page = await browser.submit(await open(), form, typed);
    expect(alertOf(page)).toEqual(refused(422, 'högst 4 000 tecken'));
    expect(page.fields(form)).toMatchObject(typed);
  });

  it('that was closed meanwhile is not handed over: the word waits as a note', async () => {
    const old = await open();
    await shut();
    const page = await browser.submit(old, form, { to: 'c-amir', text: 'Ta det, du.' });
    expect(alertOf(page)).toEqual(refused(409, 'Någon ändrade ärendet'));
    expect(page.value('#note-text')).toBe('Ta det, du.');
    expect((await viewNow()).view.owner).toBe('c-sara');
  });
});

describe('whoever follows a case', () => {
  it('stands on its page and in its history, until they stop', async () => {
    const followed = await browser.submit(await open(), '#form-follow');
    expect(followed.text('[role=status]')).toBe('Du följer ärendet.');
    expect(followed.text('#form-follow')).toBe('Följer ärendet: Sara Lund Sluta följa ärendet');
    expect(followed.text('.events .followed')).toContain('Sara Lund följer ärendet.');
    const lena = await signedIn(host, 'c-lena');
    const both = await lena.submit(await open(lena), '#form-follow');
    expect(both.text('#form-follow')).toContain('Följer ärendet: Sara Lund, Lena Dahl');
    const stopped = await browser.submit(await open(), '#form-follow');
    expect(stopped.text('[role=status]')).toBe('Du följer inte längre ärendet.');
    expect(stopped.text('.events .unfollowed')).toContain('Sara Lund slutade följa ärendet.');
    expect((await viewNow()).view.followers).toEqual(['c-lena']);
  });

  it('follows once, however often they press', async () => {
    const page = await open();
    await browser.submit(page, '#form-follow');
    expect((await browser.submit(page, '#form-follow')).status).toBe(200);
    expect((await viewNow()).view.followers).toEqual(['c-sara']);
  });
});

describe('a closed case', () => {
  const form = '#form-reopen';
  beforeEach(shut);

  it('is opened again with a word about why, and promises a next word', async () => {
    const done = await browser.submit(await open(), form, { text: 'Det började igen.' });
    expect(done.text('[role=status]')).toBe('Ärendet är öppet igen.');
    expect(done.text('.events .takenUp')).toContain('Sara Lund öppnade ärendet igen: Det började igen.'); // prettier-ignore
    expect(done.text('.clocks')).toContain('Besked till anmälaren');
    expect((await viewNow()).view.stage).toBe('investigating');
  });

  it.each([
    ['nothing', ' \r\n', 'Skriv något först.'],
    ['no end', 'Å'.repeat(4001), 'högst 4 000 tecken'],
  ])('is not opened again with %s about why', async (_what, text, words) => {
    const page = await browser.submit(await open(), form, { text });
    expect(alertOf(page)).toEqual(refused(422, words));
    expect(page.value('#reopen-text')).toBe(text.replaceAll('\r\n', '\n'));
    expect((await viewNow()).view.stage).toBe('closed');
  });

  it('that a colleague has opened meanwhile is open: the word waits as a note', async () => {
    const old = await open();
    await browser.submit(old, form, { text: 'Det började igen.' });
    const page = await browser.submit(old, form, { text: 'De ringde mig också.' });
    expect(alertOf(page)).toEqual(refused(409, 'Någon ändrade ärendet'));
    expect(page.text('.meanwhile')).toContain('Det började igen.');
    expect(page.value('#note-text')).toBe('De ringde mig också.');
  });
});
