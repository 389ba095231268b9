import { startBoard, type BoardHost } from '../support/boardHost.ts';
import type { Browser, Page } from '../support/boardBrowser.ts';
import { alertOf, refused, signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const form = '.mend form';

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
const taken = async (): Promise<Page> =>
  browser.submit(await open(), '#form-step', {
    step: 'meeting',
    date: '2026-11-23',
    text: 'Första mötet.',
  });
const mends = async () =>
  (await host.desk.show(number, sara))?.view.events.filter(({ fact }) => fact.type === 'stepMended')
    .length;

describe('a step', () => {
  it('is mended where it stands: the new words are marked, and the first are kept', async () => {
    const page = await taken();
    expect(page.fields(form)).toMatchObject({ date: '2026-11-23', text: 'Första mötet.' });
    const typed = { date: '2026-11-20', text: 'Mötet på kontoret.' };
    const mended = await browser.submit(page, form, typed);
    expect([mended.status, mended.text('[role=status]')]).toEqual([
      200,
      expect.stringContaining('Steget är rättat.'),
    ]);
    const line = mended.text('.events .stepTaken') ?? '';
    expect(line).toContain('Sara Lund, fredag 20 november: Möte. rättat Mötet på kontoret.');
    expect(line).toContain('Först stod det måndag 23 november. Första mötet.');
    expect(mended.all('.mark-mended')).toEqual(['rättat']);
    expect(mended.text('.events .stepMended')).toContain(
      'Sara Lund rättade steget Möte, fredag 20 november. Mötet på kontoret.',
    );
  });

  it('is mended once more from what stands there now, and the very first is still kept', async () => {
    const once = await browser.submit(await taken(), form, { text: 'Nummer två.' });
    expect(once.value('.mend textarea')).toBe('Nummer två.');
    const twice = await browser.submit(once, form, { text: '' });
    const line = twice.text('.events .stepTaken') ?? '';
    expect(line).toContain('Först stod det måndag 23 november. Första mötet.');
    expect(line).not.toContain('Nummer två.');
    expect(twice.all('.events .stepMended')).toHaveLength(2);
    expect(await mends()).toBe(2);
  });

  it('may be mended when the case is closed', async () => {
    await taken();
    const seen = (await host.desk.show(number, sara))?.version ?? 0;
    await host.desk.work(number, { type: 'close', outcome: 'calm', solvedBy: [], text: 'Klart.' }, { worker: sara, seen }); // prettier-ignore
    expect((await browser.submit(await open(), form, { text: 'Rättat.' })).status).toBe(200);
    expect(await mends()).toBe(1);
  });
});

describe('a step that cannot be mended', () => {
  it.each([
    ['to a day that has not been', { date: '2026-11-24', text: 'Hej' }, 'Dagen har inte varit ännu.'],
    ['to no day', { date: '', text: 'Hej' }, 'Skriv vilken dag det var.'],
    ['to something that is no day', { date: '23/11', text: 'Hej' }, 'Skriv dagen som år'],
    ['to words without end', { date: '2026-11-23', text: 'Å'.repeat(4001) }, 'högst 4 000 tecken'],
  ])('%s stands open with what was typed', async (_what, typed, words) => {
    const page = await browser.submit(await taken(), form, typed);
    expect(alertOf(page)).toEqual(refused(422, words));
    expect(page.attribute('.mend', 'open')).toBeDefined();
    expect(page.attribute('.mend input[type=date]', 'value')).toBe(typed.date);
    expect(page.value('.mend textarea')).toBe(typed.text);
    expect(page.attribute('[role=alert] a', 'href')).toBe(`#${page.attribute(form, 'id')}`);
    expect(await mends()).toBe(0);
  }); // prettier-ignore

  it('is a colleague’s: it is not offered, and refused', async () => {
    const mine = await taken();
    const amir = await signedIn(host, 'c-amir');
    const page = await open(amir);
    expect(page.all('.mend')).toEqual([]);
    const { id = '', date = '' } = mine.fields(form);
    const fields = { ...page.fields('#form-note'), id, date, text: 'Nej, så var det inte.' };
    const sent = await amir.post(`/board/cases/${number}/mend`, fields);
    expect(alertOf(sent)).toEqual(refused(422, 'Bara den som skrev in steget kan rätta det.'));
    expect(sent.value('#note-text')).toBe('Nej, så var det inte.');
    expect(await mends()).toBe(0);
  });

  it('is older than a day: until then it is offered, then its words are kept as a note', async () => {
    const page = await taken();
    host.forward(24 * 60);
    browser = await signedIn(host);
    expect((await open()).all('.mend')).toHaveLength(1);
    host.forward(1);
    const late = await open();
    expect(late.all('.mend')).toEqual([]);
    const { csrf = '', seen = '' } = late.fields('#form-note');
    const fields = { ...page.fields(form), csrf, seen, text: 'Det var på torsdagen.' };
    const sent = await browser.post(`/board/cases/${number}/mend`, fields);
    expect(alertOf(sent)).toEqual(refused(422, 'Steget är äldre än ett dygn.'));
    expect(sent.attribute('[role=alert] a', 'href')).toBe('#form-note');
    expect(sent.value('#note-text')).toBe('Det var på torsdagen.');
    expect(await mends()).toBe(0);
  });

  it('is none of this case', async () => {
    const page = await browser.submit(await taken(), form, {
      id: crypto.randomUUID(),
      text: 'Hej',
    });
    expect(alertOf(page)).toEqual(refused(404, 'Steget finns inte.'));
    expect(page.value('#note-text')).toBe('Hej');
  });
});
