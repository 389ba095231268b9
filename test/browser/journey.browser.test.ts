import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { answers, visit, type Visit } from '../support/pageVisit.ts';
import { newPlace, startServer, type Place, type Server } from '../support/server.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What a neighbour presses or writes, and the words that the next question begins with. */
const story = [
  ['press', 'Anmäl en störning', 'Vad är det som stör?'],
  ['press', 'Hög musik eller tv', 'Vilken dag'],
  ['write', 'i går 22–02', 'Hur ofta'],
  ['press', 'Flera gånger i veckan', 'Sedan när'],
  ['press', 'Den senaste månaden', 'När brukar det hända'],
  ['press', 'På natten', 'Var kommer det ifrån?'],
  ['press', 'Jag vet vilken lägenhet', 'Vilken adress'],
  ['write', 'Lindgatan 4, lgh 1202', 'Berätta med egna ord'],
  ['write', '<b>Basen</b> **dunkar** <img src=x onerror=alert(1)>', 'Hur påverkar det dig'],
  ['write', 'Vi kan inte sova.', 'Har du pratat med grannen'],
  ['press', 'Nej', 'allmän handling'],
  ['press', 'Skyddad mot grannen', 'Var bor du?'],
  ['write', 'Lindgatan 4, lgh 1102', 'Vad heter du'],
  ['write', 'Eva Exempel', 'Hur når vi dig?'],
  ['write', 'eva@exempel.se', 'Det här har du berättat'],
] as const;

const press = async ({ page }: Visit, label: string): Promise<void> => {
  await answers(page).filter({ hasText: label }).first().click();
};

const tell = async (neighbour: Visit, each?: () => Promise<void>): Promise<void> => {
  await neighbour.hears('Vad vill du göra?');
  for (const [how, words, next] of story) {
    await (how === 'press' ? press(neighbour, words) : neighbour.say(words));
    await neighbour.hears(next);
    await each?.();
  }
};

/** Waits for the receipt panel and reads it. */
const receiptOn = async (page: Page) => {
  const panel = page.locator('#receipt', { hasText: 'GF-' });
  await panel.waitFor();
  const text = await panel.innerText();
  return {
    number: /GF-[A-Z0-9]{8}/.exec(text)?.[0] ?? '',
    code: /\d{4} \d{4} \d{4} \d{4}/.exec(text)?.[0] ?? '',
  };
};

describe('from the first word to the closed case', () => {
  let browser: Browser;
  let place: Place;
  let server: Server;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    place = await newPlace();
    server = await startServer(place);
  });
  afterEach(async () => {
    await server.stop();
    place.remove();
  });

  const signIn = async (): Promise<Visit> => {
    const coordinator = await visit(browser, server.signIn);
    await coordinator.page.getByLabel('Sara Lund').check();
    await coordinator.page.getByRole('button', { name: 'Logga in' }).click();
    return coordinator;
  };

  it('a neighbour reports on the phone, a coordinator works the case, and the neighbour hears how it went', async () => {
    const neighbour = await visit(browser, server.url, phone);
    await tell(neighbour, async () => expect(await neighbour.faults()).toEqual([]));
    expect(await neighbour.page.locator('.webchat__bubble img').count()).toBe(0);
    await press(neighbour, 'Skicka anmälan');
    const { number, code } = await receiptOn(neighbour.page);
    expect(await neighbour.faults()).toEqual([]);

    const coordinator = await signIn();
    const { page } = coordinator;
    await page.getByRole('link', { name: number }).click();
    await page.getByText('<b>Basen</b> **dunkar** <img src=x onerror=alert(1)>').first().waitFor();
    expect(await page.content()).not.toContain('Eva Exempel');
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Ta ärendet' }).click();
    await page.getByLabel('Ny anteckning').fill('Ringde Eva. Besök på onsdag.');
    await page.getByRole('button', { name: 'Spara anteckningen' }).click();
    await page.getByText('Ringde Eva. Besök på onsdag.').waitFor();
    await page.getByLabel('Uppföljning').check();
    await page.getByRole('button', { name: 'Byt steg' }).click();
    await page.getByText('Nu: Uppföljning').waitFor();

    const later = await visit(browser, server.url, phone);
    await later.hears('Vad vill du göra?');
    await later.say(code);
    await later.hears(`Ärende ${number}: Vi följer upp`);

    await page.getByText('Avsluta ärendet').first().click();
    await page.getByLabel('Vad löste det?').selectOption('Det har blivit lugnt');
    await page
      .getByLabel('Vad hände, och varför')
      .fill('Överenskommelse om tider. Tyst i sex veckor.');
    await page.getByRole('checkbox', { name: 'Samtal' }).check();
    await page.getByRole('checkbox', { name: 'Jag vet att ärendet avslutas' }).check();
    await page.getByRole('button', { name: 'Avsluta', exact: true }).click();
    await page.getByText('Avslutat').first().waitFor();
    await later.say(code);
    await later.hears(`Ärende ${number}: Ärendet avslutades`);
    for (const each of [neighbour, coordinator, later]) {
      expect(each.complaints).toEqual([]);
      await each.leave();
    }
  });

  it('a line of the review is changed by pressing it', async () => {
    const neighbour = await visit(browser, server.url, phone);
    await tell(neighbour);
    await neighbour.page.getByRole('button', { name: /^Hur ofta: .* Tryck för att ändra/ }).click();
    await neighbour.hears('Ditt svar just nu: Flera gånger i veckan');
    await press(neighbour, 'Varje vecka');
    const card = neighbour.page.locator('.ac-adaptiveCard', { hasText: 'Varje vecka' });
    await card.waitFor();
    expect(await card.innerText()).toContain('Lindgatan 4, lgh 1202');
    await neighbour.leave();
  });

  it('an anonymous tip leaves its receipt on the screen, and nothing of who sent it', async () => {
    const neighbour = await visit(browser, server.url, phone);
    await neighbour.hears('Vad vill du göra?');
    await neighbour.say(
      'Grannen ovanför spelar hög musik varje natt sedan i augusti. I går från 22 till 02. Vi kan inte sova.',
    );
    for (const words of ['Nej', 'Anonymt tips', 'Lindgatan 4', 'Skicka anmälan']) {
      await answers(neighbour.page).first().waitFor();
      const button = answers(neighbour.page).filter({ hasText: words });
      await ((await button.count()) > 0 ? button.first().click() : neighbour.say(words));
      await neighbour.page.waitForTimeout(600);
    }
    const { number } = await receiptOn(neighbour.page);
    await neighbour.page.waitForTimeout(1500);
    const seen = (await neighbour.messages()).join(' ');
    expect(seen).toContain(number);
    expect(seen).not.toContain('Vi kan inte sova');
    expect(await neighbour.faults()).toEqual([]);
    expect(neighbour.complaints).toEqual([]);
    await neighbour.leave();
  });

  it('asking the bot for another language turns the page as well, and the other way round', async () => {
    const neighbour = await visit(browser, server.url, phone);
    const { page } = neighbour;
    await neighbour.hears('Vad vill du göra?');
    await press(neighbour, 'Språk / Language / اللغة');
    await press(neighbour, 'English');
    await neighbour.hears('What would you like to do?');
    await page.locator('html[lang="en"]').waitFor();
    await page.getByRole('link', { name: 'Svenska', exact: true }).click();
    await neighbour.hears('Nu skriver jag på svenska.');
    await page.locator('html[lang="sv"]').waitFor();
    expect(neighbour.complaints).toEqual([]);
    await neighbour.leave();
  });

  it('the chat goes on by itself when the server was killed and started in the middle of it', async () => {
    const neighbour = await visit(browser, server.url);
    await neighbour.hears('Vad vill du göra?');
    await press(neighbour, 'Anmäl en störning');
    await neighbour.hears('Vad är det som stör?');
    await server.kill();
    server = await startServer(place);
    await press(neighbour, 'Fest');
    await neighbour.hears('Vilken dag');
    const heard = await neighbour.messages();
    expect(heard.filter((text) => text.includes('Vad är det som stör?'))).toHaveLength(1);
    await neighbour.leave();
  });
});
