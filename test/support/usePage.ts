import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { startPageHost, type PageHost } from './pageHost.ts';

export interface AtPage {
  readonly browser: Browser;
  readonly host: PageHost;
}

/** The same with a host of its own for each test: what one loses, or sets forward, no other meets. */
export function useFreshPage(): () => AtPage {
  let browser: Browser | undefined;
  let host: PageHost | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    host = await startPageHost();
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map(async (context) => context.close()) ?? []);
    await host?.stop();
  });
  return () => {
    if (!browser || !host)
      throw new Error('the page is there for the tests, not while they are declared');
    return { browser, host };
  };
}

/** A browser and a host of the page for the tests of a `describe`, ended after them. */
export function usePage(): () => AtPage {
  let at: AtPage | undefined;
  beforeAll(async () => {
    const [browser, host] = await Promise.all([launchChromium(), startPageHost()]);
    at = { browser, host };
  });
  afterAll(async () => {
    await at?.browser.close();
    await at?.host.stop();
  });
  return () => {
    if (!at) throw new Error('the page is there for the tests, not while they are declared');
    return at;
  };
}
