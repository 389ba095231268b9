import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const findings = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** A person at the chat page, in a browser of their own. */
export interface Visit {
  readonly page: Page;
  /** Addresses of everything that the page has asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, and what the content policy refused. */
  readonly complaints: readonly string[];
  say(text: string): Promise<void>;
  /** All messages on the screen, in order. */
  messages(): Promise<string[]>;
  hears(text: string): Promise<void>;
  /** What axe finds wrong, in short. */
  faults(): Promise<string[]>;
  leave(): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'sv-SE', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const bubbles = page.locator('.webchat__stacked-layout__content .webchat__text-content');
  await page.goto(url);
  return {
    page,
    requests,
    complaints,
    async say(text) {
      await sendBox(page).fill(text);
      await sendBox(page).press('Enter');
    },
    messages: async () => bubbles.allTextContents(),
    hears: async (text) => bubbles.filter({ hasText: text }).first().waitFor(),
    async faults() {
      if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(AXE);
      const found = await page.evaluate(`axe.run({ resultTypes: ['violations'], preload: false })`);
      const { violations } = findings.parse(found);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    leave: async () => context.close(),
  };
}

export const sendBox = (page: Page) => page.locator('[data-id="webchat-sendbox-input"]');

export const answers = (page: Page) => page.locator('.webchat__suggested-action');
