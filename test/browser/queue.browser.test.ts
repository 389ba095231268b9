import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { homeAt, startQueue, type QueueHost } from '../support/queueHost.ts';

const desk = { colorScheme: 'light', viewport: { width: 1280, height: 900 } } as const;
const phone = { colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const;

describe('the queue of a morning', () => {
  let browser: Browser;
  let host: QueueHost;
  let music: string;
  let threat: string;
  let dog: string;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startQueue('2026-11-20T07:30:00Z');
    threat = await host.receive({ kinds: ['threat', 'voices'], sourceHome: homeAt('lind-4', '1201') }); // prettier-ignore
    host.forward(3 * 24 * 60);
    host.house.house.ring();
    await host.house.house.idle();
    music = await host.receive({ sourceHome: homeAt('lind-4', '1101') });
    dog = await host.receive({ kinds: ['dog'], name: 'Nils Åberg', sourceHome: homeAt('lind-6', '1001'), ownWords: 'Hunden skäller.' }); // prettier-ignore
  });
  afterEach(() => host.stop());

  const open = async (options: Parameters<typeof visit>[2]): Promise<Visit> => {
    const link = host.newLink().replace(/^http:\/\/[^/]+/, host.url);
    const coordinator = await visit(browser, link, options);
    await coordinator.page.getByLabel('Sara Lund').check();
    await coordinator.page.getByRole('button', { name: 'Logga in' }).click();
    await coordinator.page.getByRole('heading', { name: 'Ärenden' }).waitFor();
    return coordinator;
  };

  const numbers = ({ page }: Visit) => page.locator('.cases .number').allTextContents();

  const soundness = async (coordinator: Visit): Promise<unknown> => [
    await coordinator.faults(),
    await coordinator.page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
  ];

  const sound = [[], true];

  const look = async ({ page }: Visit): Promise<void> => {
    await page.evaluate(`document.querySelector('#cases').dispatchEvent(new CustomEvent('look'))`);
  };

  it.each([
    ['a desk', desk],
    ['a dark phone', phone],
  ] as const)('is filtered, kept as a tab and searched on %s', async (_where, options) => {
    const coordinator = await open(options);
    const { page } = coordinator;
    expect((await numbers(coordinator))[0]).toBe(threat);
    await page.getByText('bröts, 3 dagar sen').waitFor();
    await page.getByText('Amir Holm går in').waitFor();
    expect(await soundness(coordinator)).toEqual(sound);

    await page.getByText('Filtrera').click();
    expect(await soundness(coordinator)).toEqual(sound);
    await page.getByLabel('Vad', { exact: true }).selectOption({ label: 'Hund som skäller' });
    await page.getByLabel('Anmälaren har senaste ordet').check();
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('link', { name: 'Hund som skäller – ta bort' }).waitFor();
    expect(await numbers(coordinator)).toEqual([dog]);
    expect(page.url()).toMatch(/\/board\?(?!.*(?:area|stage|priority)=)/);

    await page.getByText('Filtrera').click();
    await page.getByLabel('Namn på vyn').fill('Hundar');
    await page.getByRole('button', { name: 'Spara som flik' }).click();
    await page.locator('.tabs [aria-current]', { hasText: 'Hundar' }).waitFor();
    expect(await soundness(coordinator)).toEqual(sound);

    await page.getByRole('searchbox').fill('lindgatan bas');
    await page.keyboard.press('Enter');
    await page.getByText('Sökning: lindgatan bas').waitFor();
    expect(new Set(await numbers(coordinator))).toEqual(new Set([music, threat]));
    expect(await soundness(coordinator)).toEqual(sound);
    await page.getByRole('searchbox').fill('katten');
    await page.keyboard.press('Enter');
    await page.getByText('Inget ärende har alla de orden.').waitFor();
    expect(await soundness(coordinator)).toEqual(sound);
    expect(coordinator.complaints).toEqual([]);
    await coordinator.leave();
  });

  it('is searched by name, and the case tells who did', async () => {
    const coordinator = await open(desk);
    const { page } = coordinator;
    await page.getByRole('searchbox').fill('åberg');
    await page.keyboard.press('Enter');
    await page.getByText('Sökning: åberg').waitFor();
    expect(await numbers(coordinator)).toEqual([dog]);
    await page.getByRole('link', { name: dog }).click();
    await page.locator('.events').getByText('Sara Lund sökte på ett namn och fann den som gjort anmälan 1.').waitFor(); // prettier-ignore
    await coordinator.leave();
  });

  it('is worked with the keyboard alone', async () => {
    const coordinator = await open(desk);
    const { page } = coordinator;
    const focused = () => page.evaluate('document.activeElement.id');
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const [first, second, third] = await numbers(coordinator);
    await press('ArrowDown');
    expect(await focused()).toBe('');
    await press('j');
    expect(await focused()).toBe(first);
    await press('j', 'ArrowDown');
    expect(await focused()).toBe(third);
    await press('ArrowDown', 'k', 'ArrowUp', 'ArrowUp');
    expect(await focused()).toBe(first);
    await press('j', '/');
    expect(await focused()).toBe('search');
    await page.keyboard.type('j?k');
    expect(await page.getByRole('searchbox').inputValue()).toBe('j?k');
    await press('Shift+Tab', '?');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    expect(await soundness(coordinator)).toEqual(sound);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await press('j', 'j', 'Enter');
    await page.waitForURL(`**/board/cases/${second}`);
    expect(coordinator.complaints).toEqual([]);
    await coordinator.leave();
  });

  it('lets who wants no keys be without them', async () => {
    const coordinator = await open(desk);
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Tangenter' }).click();
    await page.getByLabel('Använd tangenterna').uncheck();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('');
    await page.getByRole('button', { name: 'Tangenter' }).click();
    expect(await page.getByLabel('Använd tangenterna').isChecked()).toBe(false);
    await coordinator.leave();
  });

  it('shows what comes in while the focus stays where it is, and says so', async () => {
    const coordinator = await open(desk);
    const { page } = coordinator;
    await page.getByRole('link', { name: music }).focus();
    const asked = () => coordinator.requests.filter((each) => each.includes('/queue/rows')).length;
    await look(coordinator);
    await page.waitForResponse((response) => response.status() === 204);
    const fresh = await host.receive({ kinds: ['party'], sourceHome: homeAt('lind-6', '1101') });
    await host.work(dog, { type: 'note', text: 'Ringde.' }, 'c-amir');
    await look(coordinator);
    await page.getByRole('status').getByText('2 nya eller ändrade').waitFor();
    expect(new Set(await page.locator('tr.changed .number').allTextContents())).toEqual(new Set([fresh, dog])); // prettier-ignore
    expect(await page.evaluate('document.activeElement.id')).toBe(music);
    expect(await soundness(coordinator)).toEqual(sound);

    await host.work(music, { type: 'handOver', to: 'c-amir' });
    await look(coordinator);
    await page.getByRole('link', { name: music }).waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toBe('number');

    host.forward(31);
    await look(coordinator);
    await page.getByRole('status').getByText('Du är utloggad.').waitFor();
    expect(await soundness(coordinator)).toEqual(sound);
    expect(asked()).toBe(4);
    expect(coordinator.complaints).toEqual([]);
    await coordinator.leave();
  });

  it('asks by itself, and only while somebody can see it', async () => {
    const coordinator = await open(desk);
    const { page } = coordinator;
    await page.clock.install();
    await page.reload();
    const fresh = await host.receive({ kinds: ['party'], sourceHome: homeAt('lind-6', '1101') });
    await page.clock.fastForward(16_000);
    await page.getByRole('link', { name: fresh }).waitFor();
    expect(await numbers(coordinator)).toContain(fresh);
    const asked = () => coordinator.requests.filter((each) => each.includes('/queue/rows')).length;
    const before = asked();
    await page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: 'hidden' })`);
    await page.clock.fastForward(60_000);
    expect(asked()).toBe(before);
    await coordinator.leave();
  });

  it('needs no scripts', async () => {
    const coordinator = await open({ ...desk, javaScriptEnabled: false });
    const { page } = coordinator;
    expect(await page.getByRole('button', { name: 'Tangenter' }).isVisible()).toBe(false);
    await page.getByText('Filtrera').click();
    await page.getByLabel('Prioritet').selectOption({ label: 'Brådskande' });
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('link', { name: 'Brådskande – ta bort' }).waitFor();
    expect(await numbers(coordinator)).toEqual([threat]);
    await coordinator.leave();
  });
});
