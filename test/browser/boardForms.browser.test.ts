import type { Browser } from 'playwright-core';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { launchChromium } from '../support/chromium.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { sampleReport } from '../support/sampleReports.ts';

const amir = { id: 'c-amir', role: 'coordinator' } as const;
const desk = { colorScheme: 'light', viewport: { width: 1280, height: 900 } } as const;
const tablet = { colorScheme: 'light', viewport: { width: 820, height: 1100 } } as const;
const phone = { colorScheme: 'dark', viewport: { width: 320, height: 740 } } as const;

describe('the work on a case', () => {
  let browser: Browser;
  let host: BoardHost;
  let number: string;
  let other: string;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startBoard('2026-11-23T08:30:00Z');
    number = host.desk.receive(sampleReport({ earlier: [{ date: '2026-11-20', from: '22:00' }] }));
    host.desk.receive(sampleReport({ name: 'Nils Ek', reach: '070-000 00 02' }));
    other = host.desk.receive(sampleReport({ kinds: ['threat'], position: 'beside', sourceHome: undefined })); // prettier-ignore
  });
  afterEach(() => host.stop());

  const open = async (options: Parameters<typeof visit>[2]): Promise<Visit> => {
    const address = host.newLink().replace(/^http:\/\/[^/]+/, host.url);
    const coordinator = await visit(browser, address, options);
    await coordinator.page.getByLabel('Sara Lund').check();
    await coordinator.page.getByRole('button', { name: 'Logga in' }).click();
    await coordinator.page.getByRole('link', { name: number }).click();
    return coordinator;
  };

  /** Nothing that axe finds, and nothing that sticks out. */
  const hold = async ({ page, faults }: Visit): Promise<void> => {
    expect(await faults()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  };

  it.each([
    ['a desk', desk],
    ['a tablet', tablet],
    ['a dark phone', phone],
  ])('stands in nobody’s way on %s, with every form open', async (_where, options) => {
    const coordinator = await open(options);
    const { page } = coordinator;
    await page.evaluate(
      "for (const each of document.querySelectorAll('details')) each.open = true",
    );
    await hold(coordinator);
    await coordinator.leave();
  });

  it.each([
    ['a desk', desk],
    ['a dark phone', phone],
  ])('is done on %s: a step that is mended, an incident that is verified, a tie', async (_where, options) => {
    const coordinator = await open(options);
    const { page } = coordinator;
    await page.getByText('Skriv in vad du har gjort').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Vad', { exact: true }).selectOption('Möte');
    await page.getByLabel('Vilken dag').fill('2026-11-20');
    await page.getByLabel('Vad kom fram?').fill('Å'.repeat(4001));
    await page.locator('#form-step').getByRole('button').press('Enter');
    await page.getByRole('alert').waitFor();
    await hold(coordinator);
    await page.getByRole('link', { name: 'Till formuläret' }).press('Enter');
    expect(await page.locator('#step-date').inputValue()).toBe('2026-11-20');
    await page.locator('#step-text').fill('Mötet blev lugnt.');
    await page.locator('#form-step').getByRole('button').press('Enter');
    await page.getByRole('status').waitFor();

    await page.locator('.mend summary').press('Enter');
    await page.locator('.mend textarea').fill('Mötet blev lugnt. Alla kom.');
    await page.locator('.mend').getByRole('button').press('Enter');
    await page.locator('.mark-mended').waitFor();
    await hold(coordinator);

    await page.getByText('Konstatera en händelse i anmälan 1').press('Enter');
    await page.locator('#check-1-incident').selectOption({ index: 1 });
    await page.locator('#check-1-how').selectOption('Störningsjouren');
    await page.locator('#form-check-1').getByRole('button', { name: 'Konstaterad', exact: true }).press('Enter'); // prettier-ignore
    await page.locator('.mark-checked').waitFor();
    await hold(coordinator);

    await page.getByText('Koppla till ett annat ärende').press('Enter');
    await page.locator('#link-to').fill(other.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Ta bort kopplingen till ${other}` }).waitFor();
    await hold(coordinator);
    expect(coordinator.complaints.filter((each) => !each.includes('422'))).toEqual([]);
    await coordinator.leave();
  }); // prettier-ignore

  it('of two people at once: the second sees what the first did, and sends again what was typed', async () => {
    const coordinator = await open(phone);
    const { page } = coordinator;
    await page.getByText('Lämna över till en kollega').press('Enter');
    await page.getByLabel('Till vem').selectOption('Karin Ek');
    await page.getByLabel('Något kollegan behöver veta?').fill('Du känner huset.');
    await host.desk.work(number, { type: 'note', text: 'Jag ringde nyss.' }, { worker: amir, seen: 0 }); // prettier-ignore
    await page.locator('#form-handover').getByRole('button').press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('Jag ringde nyss.').waitFor();
    await hold(coordinator);
    await alert.getByRole('link', { name: 'Till formuläret' }).press('Enter');
    expect(await page.locator('#handover-text').inputValue()).toBe('Du känner huset.');
    await page.locator('#form-handover').getByRole('button').press('Enter');
    await page.getByRole('status').getByText('Ärendet är överlämnat.').waitFor();
    expect(coordinator.complaints.filter((each) => !each.includes('409'))).toEqual([]);
    await coordinator.leave();
  });
});
