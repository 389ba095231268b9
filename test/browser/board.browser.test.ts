import type { Browser } from 'playwright-core';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { launchChromium } from '../support/chromium.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { sampleReport } from '../support/sampleReports.ts';

const first = sampleReport(
  {
    pattern: { weekdays: ['fri', 'sat'], dayparts: ['night'] },
    impacts: ['sleep', 'children'],
    talked: true,
    protection: 'protected',
  },
  { truth: true },
);
const { id: report } = first.report;

describe('a case with all that a complainant can tell', () => {
  let browser: Browser;
  let host: BoardHost;
  let number: string;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startBoard('2026-11-23T08:30:00Z');
    number = host.desk.receive(first);
    host.desk.receive(sampleReport({}, { type: 'again', follows: report }));
    const text = 'الموسيقى عالية';
    host.desk.tell(number, report, { type: 'message', text, language: 'ar' }); // prettier-ignore
    host.desk.tell(number, report, { type: 'support', support: { witness: 'yes', listen: 'no' } });
    host.desk.tell(number, report, { type: 'withdraw' });
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
    'is answered on %s with the keyboard alone, and nothing stands in anyone’s way',
    async (_where, options) => {
      const coordinator = await open(options);
      const { page } = coordinator;
      await page.getByText('Svara den som gjort anmälan 1').focus();
      await page.keyboard.press('Enter');
      const field = page.locator('#answer-1');
      expect(await coordinator.faults()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await field.fill('Å'.repeat(4001));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await coordinator.faults()).toEqual([]);
      await page.getByRole('link', { name: 'Till formuläret' }).click();
      expect(await field.isVisible()).toBe(true);
      await field.fill('Tack. Vi ringer på onsdag.');
      await page.locator('.answer[open]').getByRole('button').click();
      await page.getByRole('status').waitFor();
      await page.locator('.events').getByText('Tack. Vi ringer på onsdag.').waitFor();
      expect(coordinator.complaints.filter((each) => !each.includes('422'))).toEqual([]);
      await coordinator.leave();
    },
  );
});
