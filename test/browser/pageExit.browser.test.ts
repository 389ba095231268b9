import type { BrowserContextOptions, Page } from 'playwright-core';
import { exitUrl } from '../support/pageHost.ts';
import { sendBox, visit } from '../support/pageVisit.ts';
import { usePage } from '../support/usePage.ts';

const GREETING = 'Vad är det som stör?';
const SECRET = 'han slår henne';

const pressEscape = async (page: Page, times: number, pause = 0): Promise<void> => {
  for (let at = 0; at < times; at += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(pause);
  }
};

const exit = (page: Page) => page.getByRole('link', { name: 'Lämna sidan snabbt' }).first();

describe('the quick exit', () => {
  const at = usePage();

  /** A visitor who has told something; the neutral page answers. */
  const visitAndTell = async (options: BrowserContextOptions = {}) => {
    const visitor = await visit(at().browser, at().host.url, options);
    await visitor.page
      .context()
      .route(`${exitUrl}**`, async (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>Sol' }),
      );
    await visitor.hears(GREETING);
    await visitor.say(SECRET);
    await visitor.hears(`svar på ${SECRET}`);
    return visitor;
  };

  /** What another person sees who opens the chat in this browser. */
  const openAnew = async (page: Page): Promise<string> => {
    const later = await page.context().newPage();
    await later.goto(at().host.url);
    await later.getByText(GREETING).first().waitFor();
    await later.waitForTimeout(500);
    return later.locator('body').innerText();
  };

  it('shows another page at once, and the visible history has no chat', async () => {
    const { page, complaints, leave } = await visitAndTell();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Svenska', exact: true }).click();
    await page.getByRole('heading', { name: 'Störd av en granne?' }).waitFor();
    await page.locator('.skip').press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('chat');
    const length = await page.evaluate('history.length');
    await exit(page).click();
    await page.waitForURL(exitUrl);
    expect(await page.evaluate('history.length')).toBe(length);
    expect(await page.evaluate('document.referrer')).toBe('');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('leaves nothing in the browser by which the chat can be found', async () => {
    const { page, leave } = await visitAndTell();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Svenska', exact: true }).click();
    await exit(page).click();
    await page.waitForURL(exitUrl);
    await page.waitForTimeout(300);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    expect(await openAnew(page)).not.toContain(SECRET);
    await leave();
  });

  it('works without a network, and the chat is not found later either', async () => {
    const { page, leave } = await visitAndTell();
    await page.context().setOffline(true);
    await exit(page).click();
    await page.waitForFunction('document.body.innerText.trim() === "Sol"');
    await page.context().setOffline(false);
    expect(await openAnew(page)).not.toContain(SECRET);
    await leave();
  });

  it('hides the chat before the other page has come', async () => {
    const { page, leave } = await visitAndTell();
    const look = '[document.documentElement.hidden, document.title, document.body.textContent]';
    await page.evaluate(`addEventListener('click', () => console.log(JSON.stringify(${look})))`);
    const seen = page.waitForEvent('console', (each) => each.text().includes('weather'));
    await exit(page).click();
    expect(JSON.parse((await seen).text())).toEqual([true, 'weather.example', '']);
    await leave();
  });

  it('is three quick presses of Escape as well, wherever the focus is', async () => {
    const { page, leave } = await visitAndTell();
    await pressEscape(page, 2);
    await page.waitForTimeout(1_100);
    await pressEscape(page, 2);
    await sendBox(page).focus();
    await page.keyboard.press('a');
    expect(page.url()).toBe(`${at().host.url}/`);
    await pressEscape(page, 3);
    await page.waitForURL(exitUrl);
    await leave();
  });

  it('is not what Escape does in a dialog, which has a way out of its own', async () => {
    const { page, leave } = await visitAndTell();
    const begin = page.getByRole('button', { name: 'Ny chatt' });
    await begin.click();
    await pressEscape(page, 1);
    await page.locator('#leave').waitFor({ state: 'hidden' });
    await pressEscape(page, 2);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${at().host.url}/`);
    await begin.click();
    await page.locator('#leave .exit').click();
    await page.waitForURL(exitUrl);
    await leave();
  });

  it('asks nothing, even when a receipt is not taken care of', async () => {
    const { page, say, leave } = await visitAndTell();
    await say('kvitto');
    await page.getByRole('heading', { name: 'Ditt kvitto' }).waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    await exit(page).click();
    await page.waitForURL(exitUrl);
    expect(asked).toEqual([]);
    await leave();
  });

  it('leaves the chat in every tab', async () => {
    const { page, leave } = await visitAndTell();
    const other = await page.context().newPage();
    await other.goto(at().host.url);
    await other.getByText(SECRET).first().waitFor();
    await exit(page).click();
    await Promise.all([page.waitForURL(exitUrl), other.waitForURL(exitUrl)]);
    expect(await other.evaluate('history.length')).toBe(2);
    await leave();
  });

  it('is not undone by a browser that keeps whole pages to go back to', async () => {
    const { page, hears, leave } = await visitAndTell();
    const change = (name: string) =>
      `dispatchEvent(new PageTransitionEvent('${name}', { persisted: true }))`;
    await page.evaluate(change('pagehide'));
    expect(await page.evaluate('document.documentElement.hidden')).toBe(true);
    const reloaded = page.waitForEvent('load');
    await page.evaluate(change('pageshow'));
    await reloaded;
    await hears(SECRET);
    await leave();
  });

  it('needs no chat that has started, and no script', async () => {
    const slow = await visit(at().browser, 'about:blank');
    await slow.page.route(/webchat\.js/, () => undefined);
    await slow.page.route(exitUrl, async (route) => route.fulfill({ body: 'Sol' }));
    await slow.page.goto(at().host.url, { waitUntil: 'commit' });
    await exit(slow.page).waitFor();
    await slow.page.waitForTimeout(200);
    await pressEscape(slow.page, 3);
    await slow.page.waitForURL(exitUrl);
    await slow.leave();
    const plain = await visit(at().browser, at().host.url, { javaScriptEnabled: false });
    expect(await exit(plain.page).getAttribute('href')).toBe(exitUrl);
    expect(await exit(plain.page).getAttribute('rel')).toBe('noreferrer');
    await plain.leave();
  });
});
