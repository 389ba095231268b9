import { render } from 'preact-render-to-string';
import { pathOf, type Asset } from './assets.ts';
import { html } from 'htm/preact';
import type { PageDeps } from './page.ts';
import { about } from './pageAbout.ts';
import { chat, fresh, receipt, top, type Part } from './pageParts.ts';

/** The whole page in one language, as HTML. What the script changes with the language has `data-words`. */
export function renderPage(
  language: string,
  deps: PageDeps & { readonly assets: readonly Asset[] },
): string {
  const say = deps.words(language);
  const part: Part = { ...deps, language, say };
  const markup = html`
    <html lang=${language} dir=${say('page:direction')}>
      ${head(part, deps.assets)}
      <body>
        <a class="skip" href="#chat" data-words="skip">${say('page:skip')}</a>
        ${top(part)}
        <div class="room">
          <div class="side">${receipt(part)} ${about(part, pathOf(deps.assets, LICENCE))}</div>
          ${chat(part)}
        </div>
        ${fresh(part)}
      </body>
    </html>
  `;
  return `<!doctype html>${[markup]
    .flat()
    .map((node) => render(node))
    .join('')}`;
}

/** Later ones refine earlier ones. */
const STYLES = ['theme.css', 'page.css', 'top.css', 'receipt.css', 'chat.css'];

const LICENCE = 'webchat.js.LICENSE.txt';

/** The exit waits for nothing. Web Chat comes before the chat: scripts that wait for the document run in their order. */
function head({ say, landlord }: Part, assets: readonly Asset[]) {
  const at = (name: string) => pathOf(assets, name);
  const modules = assets.filter(({ path }) => path.startsWith('/assets/page-'));
  return html`<head>
    <meta charset="utf-8" />
    <title>${say('page:title', { landlord: landlord.name })}</title>
    <meta
      name="viewport"
      content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
    />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0d5552" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#142120" media="(prefers-color-scheme: dark)" />
    <meta name="format-detection" content="telephone=no" />
    <link rel="icon" type="image/svg+xml" href=${at('icon.svg')} />
    ${STYLES.map((name) => html`<link rel="stylesheet" href=${at(name)} />`)}
    <script type="module" async src=${at('exit.js')}></script>
    <script defer src=${at('webchat.js')}></script>
    ${modules
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ path }) => html`<link rel="modulepreload" href=${path} />`)}
    <script type="module" src=${at('chat.js')}></script>
  </head>`;
}
