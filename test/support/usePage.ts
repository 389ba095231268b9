import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { startPageHost, type PageHost } from './pageHost.ts';

export interface AtPage {
  readonly browser: Browser;
  readonly host: PageHost;
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
