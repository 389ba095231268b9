import { sendBox, visit } from '../support/pageVisit.ts';
import { usePage } from '../support/usePage.ts';

describe('the language of the chat page', () => {
  const at = usePage();

  it('is switched in place: the chat and what is typed stay, and the bot is told', async () => {
    const { page, requests, hears, say, messages, leave } = await visit(
      at().browser,
      at().host.url,
    );
    await hears('Vad är det som stör?');
    await say('musik');
    await hears('svar på musik');
    await sendBox(page).fill('halvskrivet');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Disturbed by a neighbour?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toContain('Disturbed by a neighbour?');
    expect(await sendBox(page).getAttribute('placeholder')).toBe('Write here');
    expect(await sendBox(page).inputValue()).toBe('halvskrivet');
    expect(await messages()).toContain('svar på musik');
    expect(requests.filter((each) => each.endsWith('/conversations'))).toHaveLength(1);
    await sendBox(page).press('Enter');
    await hears('svar på halvskrivet');
    expect(at().host.heard).toEqual(['musik', 'language=en', 'halvskrivet']);
    await leave();
  });

  it('is kept for the next visit, and can be switched back', async () => {
    const { page, hears, leave } = await visit(at().browser, at().host.url);
    await hears('Vad är det som stör?');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Svenska', exact: true }).waitFor();
    await page.goto(at().host.url);
    await page.getByRole('heading', { name: 'Disturbed by a neighbour?' }).waitFor();
    await page.getByRole('link', { name: 'Svenska', exact: true }).click();
    await page.getByRole('heading', { name: 'Störd av en granne?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await leave();
  });

  it('is told when there is contact again, if there was none', async () => {
    const { page, hears, leave } = await visit(at().browser, at().host.url);
    await hears('Vad är det som stör?');
    const before = at().host.heard.length;
    await page.route('**/tokens/generate', async (route) => route.abort());
    await at().host.stop();
    await page.getByText('Ingen kontakt just nu').waitFor();
    await at().host.start();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Disturbed by a neighbour?' }).waitFor();
    await page.getByText('No contact right now').waitFor();
    expect(at().host.heard.slice(before)).toEqual([]);
    await page.unroute('**/tokens/generate');
    await page.getByText('We are in contact again.').waitFor();
    await page.waitForTimeout(500);
    expect(at().host.heard.slice(before)).toEqual(['language=en']);
    await leave();
  });
});
