import type { Browser, Locator, Page } from 'playwright-core';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { launchChromium } from '../support/chromium.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { sampleReport } from '../support/sampleReports.ts';

/** More elements than any page has before what is looked for. */
const mostTabs = 150;

const isFocused = (where: Locator): Promise<boolean> =>
  where.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes to an element as somebody does who has no mouse. */
const reach = async (page: Page, where: Locator): Promise<void> => {
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await isFocused(where)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it cannot be reached by the keyboard');
};

describe('a coordinator’s morning, by the keyboard alone', () => {
  let browser: Browser;
  let host: BoardHost;
  let morning: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startBoard('2026-11-23T08:30:00Z');
    host.desk.receive(sampleReport());
    host.desk.receive(sampleReport({ kinds: ['threat'], position: 'beside', sourceHome: undefined })); // prettier-ignore
  });
  afterEach(async () => {
    await morning.leave();
    await host.stop();
  });

  /** Nothing that axe finds, and nothing that sticks out. */
  const hold = async (): Promise<void> => {
    expect(await morning.faults()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  };

  const press = async (where: Locator): Promise<void> => {
    await reach(page, where);
    await page.keyboard.press('Enter');
  };

  const write = async (where: Locator, text: string): Promise<void> => {
    await reach(page, where);
    await page.keyboard.insertText(text);
  };

  const tick = async (where: Locator): Promise<void> => {
    await reach(page, where);
    await page.keyboard.press('Space');
  };

  /** Goes through choices of which one can be made: by the arrows, as Tab stops at them once. */
  const pick = async (choices: Locator, value: string): Promise<void> => {
    await reach(page, choices.first());
    const count = await choices.count();
    for (let pressed = 0; pressed < count; pressed += 1) {
      if ((await page.evaluate('document.activeElement.value')) === value) break;
      await page.keyboard.press('ArrowDown');
    }
    expect(await page.evaluate('document.activeElement.value')).toBe(value);
  };

  /** Chooses by writing the beginning of what is chosen. */
  const choose = async (where: Locator, words: string): Promise<void> => {
    await reach(page, where);
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  };

  const isDone = async (words: string): Promise<void> => {
    await page.getByRole('status').getByText(words).waitFor();
    await hold();
  };

  const button = (form: string): Locator => page.locator(`#form-${form} button`);

  it.each([
    ['a desk', { viewport: { width: 1280, height: 900 } }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
  ])('goes from the queue to a closed case, on %s', async (_where, options) => {
    morning = await visit(browser, host.newLink().replace(/^http:\/\/[^/]+/, host.url), options);
    ({ page } = morning);
    await hold();
    await tick(page.getByLabel('Sara Lund'));
    await press(page.getByRole('button', { name: 'Logga in' }));
    await page.getByRole('heading', { name: 'Ärenden', level: 1 }).waitFor();
    await hold();

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Arbeta med ärendet' }).waitFor();
    await hold();

    await press(page.getByRole('button', { name: 'Ta ärendet' }));
    await isDone('Ärendet är ditt.');

    await press(page.getByText('Skriv in vad du har gjort'));
    await choose(page.locator('#step-kind'), 'Talat med den');
    await write(page.locator('#step-text'), 'Han visste inte att det hördes.');
    await press(button('step'));
    await isDone('Steget är sparat.');
    expect(await page.locator('.clocks').innerText()).not.toContain('den som anmälts');

    await press(page.getByText('Svara den som gjort anmälan 1'));
    await write(page.locator('#answer-1'), 'Vi arbetar med det och hör av oss.');
    await press(button('answer-1'));
    await isDone('Svaret är skickat.');

    await pick(page.locator('#form-stage input[type=radio]'), 'followUp');
    await press(button('stage'));
    await isDone('Steget är bytt.');

    await press(page.getByText('Avsluta ärendet').first());
    await choose(page.getByLabel('Vad löste det?'), 'Det har');
    await tick(page.getByRole('checkbox', { name: 'Samtal' }));
    await write(page.locator('#close-text'), 'Det har varit tyst sedan dess.');
    await tick(page.getByRole('checkbox', { name: 'Jag vet att ärendet avslutas' }));
    await press(button('close'));
    await isDone('Ärendet är avslutat.');

    await press(page.getByRole('link', { name: 'Till ärendena' }));
    await press(page.getByRole('link', { name: 'Avslutade' }));
    await page.locator('a.number').first().waitFor();
    await hold();
    expect(morning.complaints).toEqual([]);
  });
});
