import { startBoard, type BoardHost } from '../support/boardHost.ts';
import type { Browser } from '../support/boardBrowser.ts';
import { alertOf, refused, signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const form = '#form-step';
const sara = { id: 'c-sara', role: 'coordinator' } as const;
const long = `${'Å'.repeat(4001)} <b>`;

let host: BoardHost;
let browser: Browser;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  browser = await signedIn(host);
});
afterEach(async () => host.stop());

const take = (...given: Parameters<typeof sampleReport>) =>
  host.desk.receive(sampleReport(...given));
const open = (number: string) => browser.get(`/board/cases/${number}`);
const stepsOf = async (number: string) =>
  (await host.desk.show(number, sara))?.view.events.flatMap(({ fact }) =>
    fact.type === 'stepTaken' ? [fact] : [],
  );

describe('a step', () => {
  it('is put down on the day it was taken, and stops the clock that it keeps', async () => {
    const number = take();
    const page = await open(number);
    expect(page.text('.clocks')).toContain('Första kontakt med den som anmälts');
    expect(page.fields(form)).toMatchObject({ date: '2026-11-23', step: '', text: '' });
    const typed = { step: 'contactRespondent', date: '2026-11-20', text: 'Ringde.\r\nLyssnade.' };
    const done = await browser.submit(page, form, typed);
    expect([done.address, done.text('[role=status]')]).toEqual([
      `/board/cases/${number}?done=stepTaken`,
      'Steget är sparat.',
    ]);
    expect(done.text('.events li.stepTaken')).toContain(
      '23 nov. 2026 09:30 Sara Lund, fredag 20 november: Talat med den som anmälts. Ringde. Lyssnade.',
    );
    expect(done.text('.clocks')).not.toContain('Första kontakt med den som anmälts');
    expect(await stepsOf(number)).toMatchObject([{ date: '2026-11-20', text: 'Ringde.\nLyssnade.' }]); // prettier-ignore
  });

  it('needs no words, and is about no complainant unless it was a talk with them', async () => {
    const number = take();
    await browser.submit(await open(number), form, { step: 'visit' });
    expect(await stepsOf(number)).toEqual([
      {
        type: 'stepTaken',
        by: 'c-sara',
        id: expect.any(String),
        step: 'visit',
        date: '2026-11-23',
      },
    ]);
  });

  it('is a talk with the only complainant there is, or with the one that was chosen', async () => {
    const first = sampleReport();
    const number = host.desk.receive(first);
    const done = await browser.submit(await open(number), form, { step: 'contactComplainant' });
    expect(done.text('.clocks')).toContain('Besked till anmälaren');
    const second = sampleReport({ name: 'Nils Ek', reach: '070-000 00 02' });
    host.desk.receive(second);
    const page = await open(number);
    const none = await browser.submit(page, form, { step: 'contactComplainant' });
    expect(alertOf(none)).toEqual(refused(422, 'Välj vilken anmälare du har talat med.'));
    const { id: report } = second.report;
    await browser.submit(none, form, { step: 'contactComplainant', report });
    expect((await stepsOf(number))?.map((each) => each.report)).toEqual([first.report.id, report]);
  });

  it('is offered as a talk with the one complained about only where that may be', async () => {
    const words = 'Talat med den som anmälts';
    expect((await open(take())).text(form)).toContain(words);
    expect((await open(take({ kinds: ['violence'] }))).text(form)).not.toContain(words);
    expect((await open(take({ kinds: ['installation'] }))).text(form)).not.toContain(words);
  });
});

describe('a step that is sent twice', () => {
  const typed = { step: 'visit', text: 'Ingen hemma.' };

  it('by two presses is one step, and both presses see that it is saved', async () => {
    const number = take();
    const page = await open(number);
    const both = await Promise.all([
      browser.submit(page, form, typed),
      browser.submit(page, form, typed),
    ]);
    expect(both.map(({ status, text }) => [status, text('[role=status]')])).toEqual([
      [200, 'Steget är sparat.'],
      [200, 'Steget är sparat.'],
    ]);
    expect(await stepsOf(number)).toHaveLength(1);
  });

  it('from a page that was gone back to, with something else in it, is another step', async () => {
    const number = take();
    const page = await open(number);
    await browser.submit(page, form, typed);
    await browser.submit(page, form, { ...typed, text: 'Nu var de hemma.' });
    expect((await stepsOf(number))?.map(({ text }) => text)).toEqual(['Ingen hemma.', 'Nu var de hemma.']); // prettier-ignore
  });
});

describe('a step that cannot be', () => {
  it.each([
    ['in the future', { step: 'visit', date: '2026-11-24', text: 'Hej' }, 'Dagen har inte varit ännu.'],
    ['of no kind', { step: '', date: '2026-11-20', text: 'Hej' }, 'Välj vad du har gjort.'],
    ['on no day', { step: 'visit', date: '', text: 'Hej' }, 'Skriv vilken dag det var.'],
    ['on a day that nobody can read', { step: 'visit', date: 'i går', text: 'Hej' }, 'Skriv dagen som år, månad och dag'],
    ['on a day that is none', { step: 'visit', date: '2026-02-30', text: 'Hej' }, 'Skriv dagen som år, månad och dag'],
    ['told at too great length', { step: 'visit', date: '2026-11-20', text: long }, 'Den får ha högst 4 000 tecken.'],
  ])('%s is refused in words, with all that was typed still there', async (_what, typed, words) => {
    const number = take();
    const page = await open(number);
    const { id } = page.fields(form);
    const again = await browser.submit(page, form, typed);
    expect(alertOf(again)).toEqual(refused(422, words));
    expect(again.attribute('[role=alert] a', 'href')).toBe(form);
    expect(again.attribute(`details:has(${form})`, 'open')).toBeDefined();
    // A field for days shows no text that is none; a browser with such a field never sends one.
    const { date, ...rest } = typed;
    expect(again.fields(form)).toMatchObject({ ...rest, id });
    expect(again.attribute('#step-date', 'value')).toBe(date);
    expect(await stepsOf(number)).toEqual([]);
  }); // prettier-ignore

  it('a talk with whoever lives where somebody may be harmed', async () => {
    const number = take({ kinds: ['violence'] });
    const again = await browser.submit(await open(number), form, { step: 'contactRespondent', text: 'Hej' }); // prettier-ignore
    expect(alertOf(again)).toEqual(refused(422, 'ska ingen granne kontaktas som den som stör'));
    expect(again.value('#step-text')).toBe('Hej');
    expect(await stepsOf(number)).toEqual([]);
  });

  it('a talk with nobody: behind a tip there is no one', async () => {
    const tip = sampleReport({ protection: 'tip' });
    const number = host.desk.receive(tip);
    const page = await open(number);
    for (const report of ['', tip.report.id]) {
      const again = await browser.submit(page, form, { step: 'contactComplainant', report });
      expect(alertOf(again)).toEqual(refused(422, 'Bakom ett tips finns ingen att tala med.'));
      expect(again.fields(form)['step']).toBe('contactComplainant');
    }
    expect(await stepsOf(number)).toEqual([]);
  });

  it('a talk with a complainant of another case', async () => {
    const number = take();
    const elsewhere = { step: 'contactComplainant', report: crypto.randomUUID(), text: 'Hej' };
    const again = await browser.submit(await open(number), form, elsewhere);
    expect(alertOf(again)).toEqual(refused(404, 'Anmälan finns inte i det här ärendet.'));
    expect(again.value('#step-text')).toBe('Hej');
  });
});
