import { startBoard, type BoardHost } from '../support/boardHost.ts';
import type { Browser } from '../support/boardBrowser.ts';
import { alertOf, refused, signedIn } from '../support/boardStaff.ts';
import { sampleReport } from '../support/sampleReports.ts';

const form = '#form-link';
const amir = { id: 'c-amir', role: 'coordinator' } as const;

let host: BoardHost;
let browser: Browser;
let number: string;
let other: string;

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  browser = await signedIn(host);
  number = host.desk.receive(sampleReport());
  other = host.desk.receive(sampleReport({ kinds: ['threat'], position: 'beside', sourceHome: undefined })); // prettier-ignore
});
afterEach(async () => host.stop());

const open = () => browser.get(`/board/cases/${number}`);
const linksNow = async () => (await host.desk.show(number, amir))?.view.links;

describe('a case', () => {
  it('is tied to another one, shown with a way there, and the tie is cut again', async () => {
    const page = await open();
    expect(page.all('.links')).toEqual([]);
    const tied = await browser.submit(page, form, { to: other });
    expect(tied.text('[role=status]')).toBe('Ärendena är kopplade.');
    expect(tied.attribute('.links a', 'href')).toBe(`/board/cases/${other}`);
    expect(tied.text('.links')).toBe(`Hör ihop med ${other} Ta bort kopplingen till ${other}`);
    expect(tied.text('.events .linked')).toContain(`Sara Lund kopplade ärendet till ${other}.`);
    expect((await browser.get(tied.attribute('.links a', 'href') ?? '')).text('.number')).toBe(other); // prettier-ignore

    const cut = await browser.submit(tied, `#form-unlink-${other}`);
    expect(cut.text('[role=status]')).toBe('Kopplingen är borttagen.');
    expect(cut.all('.links')).toEqual([]);
    expect(cut.text('.events .unlinked')).toContain(`Sara Lund tog bort kopplingen till ${other}.`);
    expect(await linksNow()).toEqual([]);
  });

  it.each([
    ['in small letters with space around it', (to: string) => `  ${to.toLowerCase()} `],
    ['as the address of its page', (to: string) => `https://bo.sampelbo.example/board/cases/${to}?done=taken`],
  ])('is tied by a number written %s', async (_how, written) => {
    await browser.submit(await open(), form, { to: written(other) });
    expect(await linksNow()).toEqual([other]);
  }); // prettier-ignore

  it('is tied once, however often it is sent, and cut once', async () => {
    const page = await open();
    await browser.submit(page, form, { to: other });
    expect((await browser.submit(page, form, { to: other })).status).toBe(200);
    expect(await linksNow()).toEqual([other]);
    const tied = await open();
    await browser.submit(tied, `#form-unlink-${other}`);
    expect((await browser.submit(tied, `#form-unlink-${other}`)).status).toBe(200);
    expect(await linksNow()).toEqual([]);
  });

  it.each([
    ['itself', () => number, 'Ett ärende kan inte kopplas till sig självt.'],
    ['nothing', () => '', 'Det finns inget ärende med det numret.'],
    ['a number that no case has', () => 'GF-33333333', 'Det finns inget ärende med det numret.'],
    ['what is no number', () => 'Storgatan <b>9</b>', 'Det finns inget ärende med det numret.'],
  ])('is not tied to %s', async (_what, to, words) => {
    const page = await browser.submit(await open(), form, { to: to() });
    expect(alertOf(page)).toEqual(refused(422, words));
    expect(page.fields(form)['to']).toBe(to());
    expect(page.attribute(`details:has(${form})`, 'open')).toBeDefined();
    expect(page.attribute('[role=alert] a', 'href')).toBe(form);
    expect(await linksNow()).toEqual([]);
  });

  it('shows its ties to who only reads, with no way to cut them', async () => {
    await browser.submit(await open(), form, { to: other });
    const lena = await signedIn(host, 'c-lena');
    const page = await lena.get(`/board/cases/${number}`);
    expect(page.text('.links')).toBe(`Hör ihop med ${other}`);
    const { csrf = '', seen = '' } = page.fields('#form-follow');
    const sent = await lena.post(`/board/cases/${number}/link`, {
      csrf,
      seen,
      to: other,
      cut: 'yes',
    });
    expect(sent.status).toBe(403);
    expect(await linksNow()).toEqual([other]);
  });
});
