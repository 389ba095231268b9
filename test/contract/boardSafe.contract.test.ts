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
const leaking = 'Tack. Hemtjänsten kommer till henne nu, så han sover.';

beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  number = host.desk.receive(first);
  browser = createBrowser(host.url);
  const page = await browser.get(host.newLink());
  await browser.submit(page, 'form[action="/board/sign-in"]', { coordinator: 'c-sara' });
});
afterEach(async () => host.stop());

const open = () => browser.get(`/board/cases/${number}`);
const answers = async () => {
  const found = await host.desk.show(number, amir);
  return (found?.view.events ?? []).flatMap(({ fact }) => (fact.type === 'answered' ? [fact] : []));
};
const stopped = (text: string) => open().then((page) => browser.submit(page, form, { text }));
/** Sends what stands in the form, ticked, with what is changed in it. */
const ticked = (page: Page, changed: Record<string, string> = {}) =>
  browser.submit(page, form, { looked: 'yes', ...changed });

describe('an answer that seems to tell about the neighbour', () => {
  it('is stopped with every reason in words, where the keyboard stands, and the text is kept', async () => {
    const page = await stopped(leaking);
    expect(page.status).toBe(422);
    expect(page.text('[role=alert]')).toContain('Svaret är inte skickat');
    expect(page.all('[role=alert] li')).toEqual([
      '”Hemtjänsten” ser ut att berätta vilket stöd grannen får.',
    ]);
    expect(page.attribute('[role=alert]', 'autofocus')).toBeDefined();
    expect(page.attribute('[role=alert] a', 'href')).toBe(form);
    expect(page.value('#answer-1')).toBe(leaking);
    expect(page.attribute('#answer-1', 'aria-describedby')).toContain('problem');
    expect(page.text(`${form} .choice`)).toBe(
      'Jag har läst igenom det en gång till, och det får skickas',
    );
    expect(page.attribute(`${form} [name=looked]`, 'checked')).toBeUndefined();
    expect(await answers()).toEqual([]);
  });

  it('is sent after a second look, and the history says that there was one', async () => {
    const sent = await ticked(await stopped(leaking));
    expect([sent.status, sent.text('[role=status]')]).toEqual([200, 'Svaret är skickat. Det går att se med kvittokoden.']); // prettier-ignore
    expect(await answers()).toEqual([
      { type: 'answered', by: 'c-sara', report, text: leaking, lookedAgain: ['support'] },
    ]);
    expect(sent.all('.events li')[0]).toContain(
      'Sara Lund svarade den som gjort anmälan 1, efter en andra titt (stöd): Tack.',
    );
  });

  it('is not sent without the tick', async () => {
    const again = await browser.submit(await stopped(leaking), form);
    expect([again.status, await answers()]).toEqual([422, []]);
  });

  it('is looked at again when the text is changed: the tick was for the other one', async () => {
    const changed = await ticked(await stopped(leaking), { text: `${leaking} Han är sjuk.` });
    expect(changed.status).toBe(422);
    expect(changed.all('[role=alert] li')).toContain(
      '”Han är sjuk” ser ut att berätta hur grannen mår.',
    );
    expect(changed.attribute(`${form} [name=looked]`, 'checked')).toBeUndefined();
    expect(await answers()).toEqual([]);
    expect((await ticked(changed)).status).toBe(200);
    expect(await answers()).toMatchObject([{ lookedAgain: ['support', 'health'] }]);
  });

  it('needs no tick once it is mended', async () => {
    const sent = await browser.submit(await stopped(leaking), form, { text: 'Tack. Vi hörs.' });
    expect(sent.status).toBe(200);
    expect(await answers()).toEqual([
      { type: 'answered', by: 'c-sara', report, text: 'Tack. Vi hörs.' },
    ]);
  });

  it('may have line breaks and space around it, and the tick still holds', async () => {
    const page = await stopped(`\r\n Hemtjänsten\r\nkommer. `);
    expect((await ticked(page)).status).toBe(200);
  });

  it('is not let go by a tick that was for no text at all', async () => {
    const fields = { ...(await open()).fields(form), text: leaking, looked: 'yes', lookedAt: '' };
    const sent = await browser.post(`/board/cases/${number}/answer`, fields);
    expect([sent.status, await answers()]).toEqual([422, []]);
  });

  it('is stopped at the desk too, whatever door it comes through', async () => {
    const seen = (await host.desk.show(number, amir))?.version ?? 0;
    const done = await host.desk.work(number, { type: 'answer', report, text: leaking }, { worker: amir, seen }); // prettier-ignore
    expect(done).toMatchObject({
      ok: false,
      problem: {
        problem: 'tellsOfNeighbour',
        leaks: [{ kind: 'support', words: 'Hemtjänsten', from: 6, to: 17 }],
      },
    });
  });
});

describe('an answer', () => {
  it('may name the flat that the complainant has named, and no other', async () => {
    expect((await stopped('Du skrev lgh 1101. Stämmer det?')).status).toBe(200);
    const page = await stopped('Det är lgh 1204.');
    expect(page.all('[role=alert] li')).toEqual(['”lgh 1204” ser ut att berätta var grannen bor.']);
  });

  it('shows what was found as text, whatever it looks like', async () => {
    const page = await stopped('Grannen heter Kerstin <img src=x onerror=alert(1)>');
    expect(page.text('[role=alert]')).toContain('”Kerstin” ser ut att vara ett namn');
    expect(page.html).not.toContain('<img');
  });

  it('is stopped in the words of the coordinator’s language', async () => {
    const inEnglish = (await open()).attribute('a[hreflang=en]', 'href') ?? '';
    await browser.get(inEnglish);
    const stop = await stopped(leaking);
    expect(stop.all('[role=alert] li')).toEqual([
      '“Hemtjänsten” seems to tell what help the neighbour gets.',
    ]);
  });
});
