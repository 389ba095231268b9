import { sendBox, visit } from '../support/pageVisit.ts';
import { useFreshPage } from '../support/usePage.ts';

const LOST = 'Ingen kontakt just nu';

describe('the chat page, when contact is lost', () => {
  const at = useFreshPage();

  it('says so, and finds the conversation by itself: nothing doubled, nothing typed lost', async () => {
    const { browser, host } = at();
    const { page, hears, say, messages } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    await say('musik');
    await hears('svar på musik');
    await sendBox(page).pressSequentially('halvskriv');
    await host.stop();
    await page.getByText(LOST).waitFor();
    await sendBox(page).pressSequentially('et');
    await host.start();
    await page.getByText('Kontakten är tillbaka').waitFor();
    await sendBox(page).press('Enter');
    await hears('svar på halvskrivet');
    expect(await messages()).toEqual([
      'Vad är det som stör?',
      'musik',
      'svar på musik',
      'halvskrivet',
      'svar på halvskrivet',
    ]);
    expect(host.heard).toEqual(['musik', 'halvskrivet']);
  });

  it('shows as sent what arrived although its acknowledgement was lost', async () => {
    const { browser, host } = at();
    const { page, hears, say, messages } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    await page.route('**/activities', async (route) => {
      await route.fetch();
      await host.stop();
    });
    await say('musik');
    await page.getByText(LOST).waitFor();
    await host.start();
    await page.getByText('Kontakten är tillbaka').waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByText('Skicka igen').count()).toBe(0);
    expect(await messages()).toEqual(['Vad är det som stör?', 'musik', 'svar på musik']);
    expect(host.heard).toEqual(['musik']);
  });

  it('keeps what did not arrive, to be sent again', async () => {
    const { browser, host } = at();
    const { page, hears, say } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    await page.route('**/activities', async (route) => {
      await host.stop();
      await route.abort();
    });
    await say('musik');
    await page.getByText(LOST).waitFor();
    await page.unroute('**/activities');
    await host.start();
    await page.getByText('Skicka igen').first().click();
    await hears('svar på musik');
    expect(host.heard).toEqual(['musik']);
  });

  it('tries again after one, two, four seconds, and at once when asked to', async () => {
    const { browser, host } = at();
    const { page, requests, hears } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    await host.stop();
    await page.getByText(LOST).waitFor();
    const tries = () => requests.filter((each) => each.endsWith('/tokens/generate')).length - 1;
    await page.waitForTimeout(5_000);
    expect(tries()).toBe(2);
    await host.start();
    await page.getByRole('button', { name: 'Försök nu' }).click();
    await page.getByText('Kontakten är tillbaka').waitFor({ timeout: 2_000 });
  });

  it('waits as long as a busy server asks for', async () => {
    const { browser, host } = at();
    host.refuseNext(3);
    const begun = performance.now();
    const { hears } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    expect(performance.now() - begun).toBeGreaterThan(3_000);
    expect(host.passes()).toBe(2);
  });
});
