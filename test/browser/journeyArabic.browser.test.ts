import type { Browser } from 'playwright-core';
import { readTexts } from '../../src/text/translate.ts';
import { launchChromium } from '../support/chromium.ts';
import { answers, visit } from '../support/pageVisit.ts';
import { newPlace, startServer, type Place, type Server } from '../support/server.ts';

const say = readTexts('locales').words('ar');

/** What is pressed or written at each question, by its name in `locales`, and the question that comes next. */
const story = [
  ['talk:buttons.report', 'questions:kinds.ask'],
  ['cases:kinds.music', 'questions:date.ask'],
  ['أمس من 22 إلى 02', 'questions:frequency.ask'],
  ['cases:frequencies.several_per_week', 'questions:since.ask'],
  ['questions:since.options.month', 'questions:pattern.ask'],
  ['questions:pattern.options.night', 'questions:position.ask'],
  ['cases:positions.above', 'questions:ownWords.ask'],
  ['الموسيقى عالية جدًا كل ليلة.', 'questions:effect.ask'],
  ['لا نستطيع النوم.', 'questions:talked.ask'],
  ['talk:buttons.no', 'questions:protection.municipal'],
  ['questions:protection.options.protected', 'questions:home.ask'],
  ['Lindgatan 4, lgh 1102', 'questions:name.ask'],
  ['ليلى مثال ٠٧٠٠٠٠٠٠٠١', 'talk:review.truth'],
] as const;

const inWords = (said: string): string => (/^[a-z]+:/.test(said) ? say(said) : said);

/** The beginning of a text, before what differs. */
const opening = (key: string): string => say(key).split('\n')[0]?.slice(0, 40) ?? '';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describe('the first steps in Arabic, with the real bot', () => {
  let browser: Browser;
  let place: Place;
  let server: Server;

  beforeAll(async () => {
    place = await newPlace();
    [browser, server] = await Promise.all([launchChromium(), startServer(place)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    place.remove();
  });

  it('are asked from the right, warn before all else, and go on in Swedish where one wishes', async () => {
    const visitor = await visit(browser, server.url, { ...phone, locale: 'ar-SY' });
    const { page, hears, faults } = visitor;
    await answers(page)
      .filter({ hasText: say('talk:buttons.report') })
      .click();
    await hears(say('questions:kinds.ask'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await faults()).toEqual([]);
    await visitor.say('جاري يضربني الآن');
    await hears('112');
    expect(await faults()).toEqual([]);
    await page.getByRole('link', { name: 'Svenska', exact: true }).click();
    await hears('Nu skriver jag på svenska.');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await faults()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('lead to the receipt, with nothing for axe to find on the way, and the coordinator reads the words as they were written', async () => {
    const visitor = await visit(browser, server.url, { ...phone, locale: 'ar-SY' });
    const { page, hears, faults } = visitor;
    await hears(opening('talk:start'));
    for (const [said, next] of story) {
      const button = answers(page).filter({ hasText: inWords(said) });
      await ((await button.count()) > 0 ? button.first().click() : visitor.say(inWords(said)));
      await hears(opening(next));
      expect([said, await faults()]).toEqual([said, []]);
    }
    await answers(page)
      .filter({ hasText: say('talk:buttons.send') })
      .click();
    const panel = page.locator('#receipt', { hasText: 'GF-' });
    await panel.waitFor();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const number = /GF-[A-Z0-9]{8}/.exec(await panel.innerText())?.[0] ?? '';
    const coordinator = await visit(browser, server.signIn);
    await coordinator.page.getByLabel('Sara Lund').check();
    await coordinator.page.getByRole('button', { name: 'Logga in' }).click();
    await coordinator.page.getByRole('link', { name: number }).click();
    const words = coordinator.page.getByText('الموسيقى عالية جدًا كل ليلة.').first();
    await words.waitFor();
    expect(await words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
      'ar',
    );
    for (const each of [visitor, coordinator]) {
      expect(each.complaints).toEqual([]);
      await each.leave();
    }
  });
});
