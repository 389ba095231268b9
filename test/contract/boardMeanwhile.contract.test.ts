import type { Work } from '../../src/domain/work.ts';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import type { Browser } from '../support/boardBrowser.ts';
import { alertOf, refused, signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const amir = { id: 'c-amir', role: 'coordinator' } as const;
const first = sampleReport();
const { id: report } = first.report;

let host: BoardHost;
let browser: Browser;
let number: string;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  browser = await signedIn(host);
  number = host.desk.receive(first);
});
afterEach(async () => host.stop());

const open = () => browser.get(`/board/cases/${number}`);
const versionNow = async () => (await host.desk.show(number, amir))?.version ?? 0;
const byAmir = async (work: Work) =>
  host.desk.work(number, work, { worker: amir, seen: await versionNow() });

describe('what was decided on a page that is old', () => {
  it('is answered with what has happened since, in words, the latest first', async () => {
    await byAmir({ type: 'note', text: 'Det här hade hen sett.' });
    const old = await open();
    await byAmir({ type: 'note', text: 'Jag ringde <b>Vera</b>.' });
    host.desk.tell(number, report, { type: 'message', text: 'Det är lugnt nu.', language: 'sv' });
    const page = await browser.submit(old, '#form-stage', { stage: 'followUp' });
    expect(alertOf(page)).toEqual(refused(409, 'Någon ändrade ärendet medan du hade sidan öppen.'));
    expect(page.text('[role=alert]')).toContain('Det här har hänt sedan du öppnade sidan:');
    expect(page.all('.meanwhile li')).toEqual([
      '23 nov. 2026 09:30 Den som gjort anmälan 1 skrev på svenska: Det är lugnt nu.',
      '23 nov. 2026 09:30 Amir Holm antecknade: Jag ringde <b>Vera</b>.',
    ]);
    expect(page.attribute('.meanwhile', 'aria-labelledby')).toBe('meanwhile');
    expect(page.text('#meanwhile')).toBeDefined();
    expect(page.fields('#form-stage')['stage']).toBe('followUp');
    expect((await browser.submit(page, '#form-stage')).status).toBe(200);
  });

  it.each([
    ['#form-answer-1', { text: 'Vi kommer i kväll.' }],
    ['#form-close', { outcome: 'calm', text: 'Flyttade.', confirm: 'yes', solvedBy: 'movedOut' }],
    ['#form-handover', { to: 'c-karin', text: 'Ta det, du.' }],
    ['#form-stage', { stage: 'investigating' }],
  ])('in %s loses nothing, and can be sent again as it stands', async (form, typed) => {
    const old = await open();
    await byAmir({ type: 'step', id: crypto.randomUUID(), step: 'visit', date: '2026-11-21' });
    const page = await browser.submit(old, form, typed);
    expect(page.status).toBe(409);
    expect(page.all('.meanwhile li')).toEqual([expect.stringContaining('Amir Holm, lördag 21 november: Hembesök, frivilligt.')]); // prettier-ignore
    const { confirm, ...kept } = { confirm: undefined, ...typed };
    expect(page.fields(form)).toMatchObject(kept);
    const sent = await browser.submit(page, form, confirm ? { confirm } : {});
    expect([sent.status, sent.all('.meanwhile')]).toEqual([200, []]);
  });

  it('is not told of what the worker has seen, nor of clocks alone', async () => {
    const old = await open();
    const seen = String((await versionNow()) + 7);
    const { csrf = '' } = old.fields('#form-stage');
    const fields = { csrf, seen, stage: 'followUp' };
    const page = await browser.post(`/board/cases/${number}/stage`, fields);
    expect([page.status, page.all('.meanwhile')]).toEqual([409, []]);
  });

  it('tells what a colleague has done when the case is closed by them', async () => {
    const old = await open();
    await byAmir({ type: 'close', outcome: 'calm', solvedBy: ['talk'], text: 'Klart.' });
    const page = await browser.submit(old, 'form[action$="/take"]');
    expect(alertOf(page)).toEqual(refused(409, 'Ärendet är redan avslutat.'));
    expect(page.text('.meanwhile')).toContain('Amir Holm avslutade ärendet.');
  });
});

describe('a reason to read who complained', () => {
  it.each([
    ['is not given', '  '],
    ['is hardly one', 'x'],
    ['never ends', 'x'.repeat(201)],
  ])('that %s opens nothing, and stays in its own field', async (_what, why) => {
    host.desk.receive(sampleReport());
    const page = await browser.submit(await open(), '#form-identity-1', { why });
    expect(alertOf(page)).toEqual(refused(422, 'med högst 200 tecken'));
    expect(page.attribute('[role=alert] a', 'href')).toBe('#form-identity-1');
    expect([page.value('#why-1'), page.value('#why-2')]).toEqual([why, '']);
    expect(page.html).not.toContain('Vera Sten');
    const view = (await host.desk.show(number, amir))?.view;
    expect(view?.events.some(({ fact }) => fact.type === 'identityRead')).toBe(false);
  });
});
