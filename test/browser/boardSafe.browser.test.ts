import type { Browser } from 'playwright-core';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { launchChromium } from '../support/chromium.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { sampleReport } from '../support/sampleReports.ts';

const leaking =
  'Hej! Hemtjänsten kommer till henne varje dag nu. Hon ligger också efter med hyran.';

describe('an answer that seems to tell about the neighbour', () => {
  let browser: Browser;
  let host: BoardHost;
  let number: string;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startBoard('2026-11-23T08:30:00Z');
    number = host.desk.receive(sampleReport());
  });
  afterEach(() => host.stop());

  const open = async (options: Parameters<typeof visit>[2]): Promise<Visit> => {
    const coordinator = await visit(browser, host.newLink().replace(/^http:\/\/[^/]+/, host.url), options); // prettier-ignore
    await coordinator.page.getByLabel('Sara Lund').check();
    await coordinator.page.getByRole('button', { name: 'Logga in' }).click();
    await coordinator.page.getByRole('link', { name: number }).click();
    return coordinator;
  };

  it.each([
    ['a desk', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['a dark phone', { colorScheme: 'dark', viewport: { width: 320, height: 740 } }],
  ] as const)(
    'is looked at again on %s with the keyboard alone, and sent',
    async (_where, options) => {
      const coordinator = await open(options);
      const { page } = coordinator;
      await page.getByText('Svara den som gjort anmälan 1').focus();
      await page.keyboard.press('Enter');
      await page.locator('#answer-1').fill(leaking);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('problem');
      expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(2);
      expect(await coordinator.faults()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const tick = page.getByLabel('Jag har läst igenom det en gång till');
      await tick.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('status').waitFor();
      expect(await page.locator('.events').textContent()).toContain('efter en andra titt');
      expect(coordinator.complaints.filter((each) => !each.includes('422'))).toEqual([]);
      await coordinator.leave();
    },
  );
});
