import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { mayFile } from '../domain/transitions.ts';
import { mark, markAddress } from './mark.ts';
import type { Session, Viewer } from './viewer.ts';

interface Content {
  /** What the page is about, for the browser's tab. */
  readonly title: string;
  readonly body: VNode;
  /** Addresses of the page's scripts. Without them, all of it works too. */
  readonly scripts?: readonly string[] | undefined;
}

/** No code in attributes, no style of its own, and no copy of a page in the browser's storage. */
const htmxConfig = JSON.stringify({
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  historyEnabled: false,
});

/** A whole page: the frame that all pages share, with its landmarks. Gives HTML. */
export const page = (viewer: Viewer, { title, body, scripts = [] }: Content): string =>
  `<!doctype html>${render(html`
    <html lang=${viewer.language}>
      ${head(viewer, title, scripts)}
      <body>
        <a class="skip" href="#main">${viewer.say('board:layout.skip')}</a>
        ${top(viewer)}
        <main id="main" tabindex="-1">${body}</main>
      </body>
    </html>
  `)}`;

/** What a browser must know of a page. */
export const head = (
  { say, stylesheet }: Viewer,
  title: string,
  scripts: readonly string[] = [],
): VNode => html`
  <head>
    <meta charset="utf-8" />
    <title>${say('board:layout.title', { page: title })}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f6f5f1" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14191a" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href=${markAddress} />
    <link rel="stylesheet" href=${stylesheet} />
    ${scripts.length > 0 && html`<meta name="htmx-config" content=${htmxConfig} />`}
    ${scripts.map((path) => html`<script defer src=${path}></script>`)}
  </head>
`;

const top = (viewer: Viewer): VNode => html`
  <header class="top">
    <a class="brand" href="/board">
      ${mark()}
      <span class="brand-name">Grannfrid</span>
      <span class="landlord">${viewer.register.landlord.name}</span>
    </a>
    <nav class="menu" aria-label=${viewer.say('board:layout.menu')}>
      ${viewer.session && phoneLink(viewer, viewer.session)} ${languageLinks(viewer)}
      ${viewer.session && signOut(viewer, viewer.session)}
    </nav>
  </header>
`;

/** Whoever may file a report for a caller finds the page from everywhere. */
const phoneLink = ({ say }: Viewer, { coordinator: { role } }: Session): VNode | undefined =>
  mayFile(role)
    ? html`<a class="menu-item" href="/board/phone">${say('board:phone.link')}</a>`
    : undefined;

/** The other languages, each by its own name. */
const languageLinks = ({ language, languages, here }: Viewer): readonly VNode[] =>
  languages
    .filter((each) => each !== language)
    .map((each) => {
      const name = new Intl.DisplayNames([each], { type: 'language' }).of(each) ?? each;
      return html`
        <a class="menu-item" href=${inLanguage(here, each)} lang=${each} hreflang=${each}>
          ${name.charAt(0).toLocaleUpperCase(each)}${name.slice(1)}
        </a>
      `;
    });

const inLanguage = (here: string, language: string): string => {
  const [path = '', search] = here.split('?');
  const query = new URLSearchParams(search);
  query.set('lang', language);
  return `${path}?${query.toString()}`;
};

const signOut = ({ say }: Viewer, { coordinator, csrf }: Session): VNode => html`
  <span class="who">
    <span class="hidden">${say('board:layout.signedInAs', { name: coordinator.name })}</span>
    <span aria-hidden="true">${coordinator.name}</span>
  </span>
  <form method="post" action="/board/sign-out">
    <input type="hidden" name="csrf" value=${csrf} />
    <button class="menu-item">${say('board:layout.signOut')}</button>
  </form>
`;
