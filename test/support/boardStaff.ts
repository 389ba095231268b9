import type { BoardHost } from './boardHost.ts';
import { createBrowser, type Browser, type Page } from './boardBrowser.ts';

/** A browser in which this coordinator of the sample register has signed in. */
export async function signedIn(host: BoardHost, coordinator = 'c-sara'): Promise<Browser> {
  const browser = createBrowser(host.url);
  const page = await browser.get(host.newLink());
  await browser.submit(page, 'form[action="/board/sign-in"]', { coordinator });
  return browser;
}

/** The status of a page, and what it says that went wrong. */
export const alertOf = ({ status, text }: Page): readonly [number, string | undefined] => [
  status,
  text('[role=alert]'),
];

/** A page that says in these words why something was not done. */
export const refused = (status: number, words: string): readonly unknown[] => [
  status,
  expect.stringContaining(words),
];
