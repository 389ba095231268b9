import type { Page } from 'playwright-core';
import { visit, type Visit } from '../support/pageVisit.ts';
import { usePage } from '../support/usePage.ts';

/** Each way to look at the page is used by somebody; together they meet every size, colour and direction. */
const WAYS = [
  { language: 'sv', colorScheme: 'light', width: 1280 },
  { language: 'sv', colorScheme: 'dark', width: 320 },
  { language: 'ar', colorScheme: 'light', width: 320 },
  { language: 'ar', colorScheme: 'dark', width: 1280 },
] as const;

const hide = async ({ page }: Visit) => page.locator('#hide').click();

/** The journey as the page sees it: what it shall look like, and how one comes there from the state before. */
const JOURNEY: readonly (readonly [string, (visitor: Visit) => Promise<void>])[] = [
  ['a greeting with answers', async ({ hears }) => hears('Vad är det som stör?')],
  [
    'a card to review',
    async ({ say, page }) => {
      await say('kort');
      await page.locator('.ac-pushButton').first().waitFor();
    },
  ],
  [
    'an urgent warning',
    async ({ say, hears }) => {
      await say('fara');
      await hears('Ring 112');
    },
  ],
  [
    'a receipt',
    async ({ say, page }) => {
      await say('kvitto');
      await page.locator('#paper').waitFor();
    },
  ],
  ['a receipt put away', hide],
  ['what is said of the chat', async ({ page }) => open(page)],
  [
    'the question before a new chat',
    async ({ page }) => {
      await page.locator('#anew').click();
      await page.locator('#leave').waitFor();
    },
  ],
  [
    'another language',
    async ({ page }) => {
      await page.locator('#stay').click();
      await page.locator('#languages [lang="en"]').click();
      await page.locator('html[lang="en"]').waitFor();
    },
  ],
];

const open = async (page: Page): Promise<void> => {
  await page.evaluate('document.getElementById("more").open = true');
};

describe('the states of the chat page', () => {
  const at = usePage();

  it.each(WAYS)(
    'have no fault that axe finds, and no width that the screen has not ($language, $colorScheme, $width)',
    async ({ language, colorScheme, width }) => {
      const visitor = await visit(at().browser, `${at().host.url}/?lang=${language}`, {
        colorScheme,
        viewport: { width, height: 720 },
      });
      for (const [state, reach] of JOURNEY) {
        await reach(visitor);
        expect([state, await visitor.faults()]).toEqual([state, []]);
        const widest = await visitor.page.evaluate('document.documentElement.scrollWidth');
        expect([state, widest]).toEqual([state, width]);
      }
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    },
  );

  it('are written from the right in Arabic: page, chat and dialog', async () => {
    const { page, hears, leave } = await visit(at().browser, `${at().host.url}/?lang=ar`);
    await hears('Vad är det som stör?');
    const directionOf = async (where: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${where}')).direction`);
    for (const where of ['html', '.webchat__basic-transcript', '#leave', '#receipt dd'])
      expect([where, await directionOf(where)]).toEqual([where, 'rtl']);
    expect(await directionOf('[data-receipt="code"]')).toBe('ltr');
    for (const language of ['sv', 'sv-x-easy', 'en']) {
      const link = page.locator(`#languages [lang="${language}"]`);
      expect(await link.getAttribute('dir')).toBe('ltr');
    }
    await page.locator('#languages [lang="sv-x-easy"]').click();
    await page.locator('html[lang="sv-x-easy"][dir="ltr"]').waitFor();
    await page.locator('#languages [lang="ar"][dir="rtl"]').waitFor();
    await leave();
  });

  it('are lost contact too: said in words, with a way to try at once', async () => {
    const visitor = await visit(at().browser, at().host.url);
    await visitor.hears('Vad är det som stör?');
    await at().host.stop();
    await visitor.page.getByText('Ingen kontakt just nu').waitFor();
    await visitor.page.locator('#retry').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await at().host.start();
    await visitor.leave();
  });
});
