import type { Browser } from 'playwright-core';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { launchChromium } from '../support/chromium.ts';
import { startProvider, type IdentityProvider } from '../support/oidcProvider.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { sampleReport } from '../support/sampleReports.ts';
import { freePort } from '../support/server.ts';

const at = '2026-11-23T08:30:00Z';

let browser: Browser;
let provider: IdentityProvider;
let host: BoardHost;
let number: string;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  provider = await startProvider({ boardUrl: publicUrl });
  const given = { port, publicUrl, provider: provider.settings, teamsFrames: true };
  host = await startBoard(at, { ...given, signInRate: { burst: 30, perMinute: 1 } });
  number = host.desk.receive(sampleReport());
});
afterEach(async () => {
  await host.stop();
  await provider.stop();
});

/** Nothing stands in anyone's way, and nothing is wider than the screen. */
async function hold({ page, faults }: Visit, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await faults()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

/** Goes with Tab to what has this name, and presses it. */
async function press({ page }: Visit, name: string): Promise<void> {
  const focused = 'document.activeElement.matches("a, button") && document.activeElement.textContent.trim()'; // prettier-ignore
  await page.getByText(name, { exact: true }).first().waitFor();
  for (let step = 0; step < 30 && (await page.evaluate(focused)) !== name; step++)
    await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe(name);
  await page.keyboard.press('Enter');
}

async function writeAccount({ page }: Visit, account: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Account' }).waitFor();
  await page.keyboard.type(account);
  await page.keyboard.press('Enter');
}

describe('signing in by the company’s own sign-in', () => {
  it.each([
    ['a desk', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['a dark phone', { colorScheme: 'dark', viewport: { width: 320, height: 740 } }],
  ] as const)('works on %s with the keyboard alone, and so does signing out', async (_where, options) => {
    const person = await visit(browser, `${host.url}/board/cases/${number}`, options);
    await hold(person, 'Logga in på tavlan');
    await press(person, 'Logga in med jobbkontot');
    await writeAccount(person, 'stranger');
    await hold(person, 'Du står inte med på tavlan');
    await press(person, 'Välj ett annat konto');
    await writeAccount(person, 'sara');
    await person.page.waitForURL(`**/board/cases/${number}`);
    await press(person, 'Logga ut');
    await person.page.waitForURL(`${provider.issuer}/session/end?**`);
    await press(person, 'Sign out');
    await person.page.getByRole('status').waitFor();
    await hold(person, 'Logga in på tavlan');
    await person.page.goto(`${host.url}/board`);
    await hold(person, 'Logga in på tavlan');
    expect(person.complaints.filter((each) => !each.includes('403'))).toEqual([]);
    await person.leave();
  }); // prettier-ignore

  it.each([
    ['a desk', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['a dark phone', { colorScheme: 'dark', viewport: { width: 320, height: 740 } }],
  ] as const)('says on %s that it goes on to sign out of the work account', async (_where, options) => {
    const person = await visit(browser, `${host.url}/board/sign-in/begin`, options);
    await writeAccount(person, 'sara');
    await person.page.getByText('Sara Lund').first().waitFor();
    // Held up, to be looked at: by itself the page is gone at once.
    await person.page.route('**/board/sign-out', async (route) => {
      const response = await route.fetch();
      const { refresh: _held, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await press(person, 'Logga ut');
    await hold(person, 'Nu loggas du ut från jobbkontot');
    await press(person, 'Logga ut från jobbkontot');
    await press(person, 'Sign out');
    await hold(person, 'Logga in på tavlan');
    await person.leave();
  }); // prettier-ignore

  it.each([
    ['a desk', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['a phone', { colorScheme: 'light', viewport: { width: 320, height: 740 } }],
  ] as const)('says on %s what went wrong, and how to go on', async (_where, options) => {
    const person = await visit(browser, `${host.url}/board/sign-in/callback?code=x&state=y`, options);
    await hold(person, 'Inloggningen gick inte igenom');
    await provider.stop();
    await press(person, 'Försök igen');
    await hold(person, 'Inloggningen svarar inte');
    const many = Array.from({ length: 30 }, () => fetch(`${host.url}/board/sign-in`));
    await Promise.all(many);
    await person.page.reload();
    await hold(person, 'För många försök');
    await person.leave();
  }); // prettier-ignore
});

describe('the board in a frame', () => {
  const frame = (address: string) =>
    `<!doctype html><html lang="sv"><title>Teams</title><iframe title="Tavlan" style="width:100%;height:700px" src="${address}"></iframe>`;

  async function inFrameOf(outer: string): Promise<Visit> {
    const person = await visit(browser, 'about:blank', { viewport: { width: 900, height: 760 } });
    const { page } = person;
    // Chromium asks before a page of the web shows one of this machine.
    await page.context().grantPermissions(['local-network-access']);
    await page.context().route(`${outer}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: frame(`${host.url}/board/cases/${number}`),
      }),
    );
    await page.goto(`${outer}/tab`);
    return person;
  }

  it('is shown by Teams, signs in there who is known already, and offers the browser to others', async () => {
    const person = await inFrameOf('https://teams.microsoft.com');
    const { page } = person;
    const tab = page.frameLocator('iframe');
    await tab.getByRole('link', { name: 'Logga in här' }).click();
    await tab.getByText('Det gick inte här inne').waitFor();
    const opened = page.waitForEvent('popup');
    await tab.getByRole('link', { name: 'Öppna tavlan i webbläsaren' }).click();
    const own = await opened;
    await own.getByRole('link', { name: 'Logga in med jobbkontot' }).click();
    await own.getByRole('textbox', { name: 'Account' }).fill('sara');
    await own.keyboard.press('Enter');
    await own.waitForURL(`**/board/cases/${number}`);
    await page.bringToFront();
    await tab.getByRole('link', { name: 'Logga in här' }).click();
    await tab.getByText('Sara Lund').first().waitFor();
    const sessions = (await page.context().cookies()).filter(({ name }) => name === 'gf_board');
    const jars = sessions.map(({ sameSite, partitionKey }) => `${sameSite} ${partitionKey}`);
    expect(jars.toSorted()).toEqual(['Lax undefined', 'None https://microsoft.com']);
    await person.leave();
  });

  it.each([
    ['wide', { colorScheme: 'light', viewport: { width: 900, height: 760 } }],
    ['narrow', { colorScheme: 'dark', viewport: { width: 320, height: 740 } }],
  ] as const)('has a way in where nothing stands in anyone’s way, in a %s frame', async (_which, options) => {
    const person = await visit(browser, 'about:blank', options);
    // Filling the whole window, as axe looks at windows; what a browser says of a frame no page can say.
    await person.page.route('**/board/sign-in?**', async (route) => {
      const headers = { ...route.request().headers(), 'sec-fetch-dest': 'iframe' };
      await route.fulfill({ response: await route.fetch({ headers }) });
    });
    await person.page.goto(`${host.url}/board/sign-in?said=window`);
    await person.page.getByRole('link', { name: 'Logga in här' }).waitFor();
    await hold(person, 'Logga in på tavlan');
    await person.leave();
  }); // prettier-ignore

  it('is shown by nobody else', async () => {
    const person = await inFrameOf('https://evil.example');
    await person.page.frameLocator('iframe').locator('body').waitFor({ state: 'attached' });
    expect(person.complaints.join('\n')).toContain('frame-ancestors');
    expect(person.page.frames().map((each) => each.url())).toContain(
      'chrome-error://chromewebdata/',
    );
    await person.leave();
  });
});
