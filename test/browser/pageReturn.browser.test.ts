import { visit } from '../support/pageVisit.ts';
import { useFreshPage } from '../support/usePage.ts';

const HOUR = 3600;

describe('the chat page, when it is come back to', () => {
  const at = useFreshPage();

  it('gets a new pass for one that has expired, and keeps what was said meanwhile to be sent again', async () => {
    const { browser, host } = at();
    const { page, hears, say, messages } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    host.forward(2 * HOUR);
    await say('musik');
    await page.getByText('Kontakten är tillbaka').waitFor();
    await page.getByText('Skicka igen').first().click();
    await hears('svar på musik');
    expect((await messages()).filter((text) => text === 'Vad är det som stör?')).toHaveLength(1);
    expect(host.heard).toEqual(['musik']);
  });

  it('finds the conversation again after a reload', async () => {
    const { browser, host } = at();
    const { page, hears, say, messages } = await visit(browser, host.url);
    await hears('Vad är det som stör?');
    await say('musik');
    await hears('svar på musik');
    await page.reload();
    await hears('svar på musik');
    expect(await messages()).toEqual(['Vad är det som stör?', 'musik', 'svar på musik']);
  });

  it.each([
    [71, true],
    [73, false],
  ])('finds it in a browser that was closed for %i hours: %s', async (hours, isFound) => {
    const { browser, host } = at();
    const first = await visit(browser, host.url);
    await first.hears('Vad är det som stör?');
    await first.say('musik');
    await first.hears('svar på musik');
    const { cookies } = await first.page.context().storageState();
    await first.leave();
    host.forward(hours * HOUR);
    const kept = cookies.filter(({ expires }) => expires > Date.now() / 1000 + 71 * HOUR);
    expect(kept.map(({ name }) => name)).toEqual(['gf_chat', 'gf_open']);
    const storageState = { cookies: kept, origins: [] };
    const later = await visit(browser, host.url, { storageState });
    await later.hears(isFound ? 'svar på musik' : 'Vad är det som stör?');
    expect((await later.messages()).includes('musik')).toBe(isFound);
  });
});
