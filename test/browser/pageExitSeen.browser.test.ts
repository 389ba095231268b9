import type { BrowserContextOptions, Page } from 'playwright-core';
import { sendBox, visit } from '../support/pageVisit.ts';
import { usePage } from '../support/usePage.ts';

const wayOut = (page: Page) => page.getByRole('link', { name: 'Lämna sidan snabbt' }).first();

describe('the quick exit, as it is seen', () => {
  const at = usePage();

  const visitPage = async (options: BrowserContextOptions = {}) => {
    const visitor = await visit(at().browser, at().host.url, options);
    await visitor.hears('Vad är det som stör?');
    return visitor;
  };

  it('tells what it does: the keys, and that the chat cannot be found again', async () => {
    const { page, leave } = await visitPage();
    const described = await wayOut(page).getAttribute('aria-describedby');
    const ids = (described ?? '').split(' ');
    const texts = ids.map(async (id) => page.locator(`#${id}`).textContent());
    const description = (await Promise.all(texts)).join(' ');
    expect(description).toMatch(/tre gånger på Esc/);
    expect(description).toMatch(/går inte att hitta igen/);
    await leave();
  });

  it.each([640, 300])('stays on a small screen that scrolls, %i pixels high', async (height) => {
    const { page, say, leave } = await visitPage({ viewport: { width: 320, height } });
    await say('kvitto');
    await page.getByRole('heading', { name: 'Ditt kvitto' }).waitFor();
    await sendBox(page).click();
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
    const box = await wayOut(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box && box.y + box.height).toBeLessThanOrEqual(height / 2);
    await leave();
  });
  it('stays in sight of one whose keyboard has pushed the top of the page away', async () => {
    const { page, leave } = await visitPage({ viewport: { width: 320, height: 640 } });
    await page.evaluate(`
      Object.defineProperty(visualViewport, 'offsetTop', { value: 200 });
      visualViewport.dispatchEvent(new Event('scroll'));
    `);
    const box = await wayOut(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(200);
    expect(box?.y).toBeLessThan(260);
    await leave();
  });
});
