import { JSDOM } from 'jsdom';

/** A page as it came, read the way a browser without scripts reads it. */
export interface Page {
  readonly status: number;
  readonly address: string;
  readonly headers: Headers;
  readonly html: string;
  /** What a reader sees of the first element that fits, in one line; nothing where there is none. */
  text(selector: string): string | undefined;
  all(selector: string): readonly string[];
  attribute(selector: string, name: string): string | undefined;
  value(selector: string): string | undefined;
  /** The fields of a form as a browser would send them. */
  fields(selector: string): Record<string, string>;
}

/** What a tree walker is asked for when it shall find texts alone. */
const showText = 4;

/** The text of an element in one line; each piece of text stands apart, as blocks do on a page. */
function wordsOf(element: Element | null): string | undefined {
  if (!element) return undefined;
  const texts = element.ownerDocument.createTreeWalker(element, showText);
  const pieces: string[] = [];
  while (texts.nextNode()) pieces.push(texts.currentNode.textContent ?? '');
  return pieces.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function pageOf(html: string, rest: Pick<Page, 'status' | 'address' | 'headers'>): Page {
  const { window } = new JSDOM(html);
  const { document, HTMLInputElement, HTMLTextAreaElement, HTMLFormElement } = window;
  const first = (selector: string) => document.querySelector(selector);
  return {
    ...rest,
    html,
    text: (selector) => wordsOf(first(selector)),
    all: (selector) => [...document.querySelectorAll(selector)].map((each) => wordsOf(each) ?? ''),
    attribute: (selector, name) => first(selector)?.getAttribute(name) ?? undefined,
    value: (selector) => {
      const found = first(selector);
      const isField = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
      return isField ? found.value : undefined;
    },
    fields: (selector) => {
      const form = first(selector);
      if (!(form instanceof HTMLFormElement)) throw new Error(`no form fits ${selector}`);
      const entries = [...new window.FormData(form)];
      return Object.fromEntries(
        entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      );
    },
  };
}

/** A page that was made without a server, read in the same way. */
export const readPage = (html: string): Page =>
  pageOf(html, { status: 200, address: '', headers: new Headers() });

export interface Browser {
  get(address: string, headers?: Record<string, string>): Promise<Page>;
  post(
    address: string,
    body: Record<string, string> | string,
    headers?: Record<string, string>,
  ): Promise<Page>;
  /** Fills a form of a page in and sends it. */
  submit(page: Page, form: string, typed?: Record<string, string>): Promise<Page>;
  /** Asks, keeps the cookies, and follows nowhere. */
  lead(address: string, headers?: Record<string, string>): Promise<Response>;
  readonly cookies: Map<string, string>;
}

/** Keeps cookies and follows answers that lead on, as a browser does. */
export function createBrowser(url: string): Browser {
  const cookies = new Map<string, string>();

  async function once(address: string, init: RequestInit): Promise<Response> {
    const { pathname, search } = new URL(address, url);
    const headers = new Headers({ 'accept-language': 'sv' });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(pathname + search, url), {
      ...init,
      headers,
      redirect: 'manual',
    });
    for (const cookie of response.headers.getSetCookie()) keep(cookie);
    return response;
  }

  async function ask(address: string, init: RequestInit): Promise<Page> {
    const response = await once(address, init);
    const location = response.headers.get('location');
    if (location) return ask(location, init.headers ? { headers: init.headers } : {});
    const { pathname, search } = new URL(address, url);
    const { status, headers } = response;
    return pageOf(await response.text(), { status, address: pathname + search, headers });
  }

  function keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (cookie.includes('Max-Age=0')) cookies.delete(name);
    else cookies.set(name, value);
  }

  const post: Browser['post'] = async (address, body, headers = {}) =>
    ask(address, { method: 'POST', body: new URLSearchParams(body), headers });
  return {
    cookies,
    lead: async (address, headers = {}) => once(address, { headers }),
    get: async (address, headers = {}) => ask(address, { headers }),
    post,
    submit: async (page, form, typed = {}) => {
      const action = page.attribute(form, 'action') ?? '';
      return post(action, { ...page.fields(form), ...typed }, { 'sec-fetch-site': 'same-origin' });
    },
  };
}
