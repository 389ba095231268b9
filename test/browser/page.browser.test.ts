import { landlord } from '../support/pageHost.ts';
import { answers, sendBox, visit } from '../support/pageVisit.ts';
import { usePage } from '../support/usePage.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];

describe('the chat page', () => {
  const at = usePage();

  it('asks no one but its own server for anything, and nothing breaks its content policy', async () => {
    const { requests, complaints, hears, say, leave } = await visit(at().browser, at().host.url);
    await hears('Vad är det som stör?');
    await say('kort');
    await hears('kort');
    const elsewhere = requests.filter((each) => !/^(data:|blob:)/.test(each));
    expect(elsewhere.filter((each) => !each.startsWith(`${at().host.url}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('says in the language of the browser what it is and who reads', async () => {
    const { page, leave } = await visit(at().browser, at().host.url, { locale: 'en-GB' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toContain(landlord.name);
    await page.getByText('Call 112').waitFor();
    await page.getByText('Who reads what you write?').waitFor();
    await leave();
  });

  it('tells without a script how to reach the landlord, and changes language by a link', async () => {
    const { page, leave } = await visit(at().browser, at().host.url, { javaScriptEnabled: false });
    const chat = page.locator('main');
    await expect(chat.innerText()).resolves.toContain(landlord.phone);
    await expect(chat.innerText()).resolves.toContain(landlord.office);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(chat.innerText()).resolves.toContain('The chat cannot be shown here');
    await page.goto(at().host.url);
    await expect(chat.innerText()).resolves.toContain('The chat cannot be shown here');
    await leave();
  });

  it('puts the cursor where one writes, but brings up no keyboard on a phone', async () => {
    const desktop = await visit(at().browser, at().host.url);
    await desktop.hears('Vad är det som stör?');
    await desktop.page.waitForFunction('document.activeElement.matches("[data-id]")');
    await desktop.leave();
    const phone = await visit(at().browser, at().host.url, { hasTouch: true, isMobile: true });
    await phone.hears('Vad är det som stör?');
    expect(await phone.page.evaluate('document.activeElement.tagName')).toBe('BODY');
    await phone.leave();
  });

  it.each(['sv', 'ar'])(
    'is as wide as the screen when all its text is twice as large (%s)',
    async (language) => {
      const { page, hears, say, leave } = await visit(
        at().browser,
        `${at().host.url}/?lang=${language}`,
        { viewport: { width: 390, height: 844 } },
      );
      await hears('Vad är det som stör?');
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      await say('kvitto');
      await page.locator('#receipt').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      const { x = 0, width = 0 } = (await page.locator('.top .exit').boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
      await leave();
    },
  );

  it('moves nothing for one who asks for no motion', async () => {
    const options = { reducedMotion: 'reduce' } as const;
    const { page, hears, say, leave } = await visit(at().browser, at().host.url, options);
    await hears('Vad är det som stör?');
    await say('kort');
    await page.locator('.ac-pushButton').first().waitFor();
    const moving = await page.evaluate(
      `document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 0).length`,
    );
    expect(moving).toBe(0);
    await leave();
  });

  it.each(SIZES)('fits a screen of $width by $height', async (viewport) => {
    const { page, hears, leave } = await visit(at().browser, at().host.url, { viewport });
    await hears('Vad är det som stör?');
    const widest = await page.evaluate('document.documentElement.scrollWidth');
    expect(widest).toBe(viewport.width);
    const box = await sendBox(page).boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(viewport.height);
    await answers(page).last().click();
    await hears('svar');
    await leave();
  });
});
