import type { Say } from '../app/ports.ts';
import { html } from 'htm/preact';
import type { PageDeps } from './page.ts';
import { scriptSettings } from './pageStrings.ts';

/** What each part of the page is made of. */
export interface Part extends PageDeps {
  readonly language: string;
  readonly say: Say;
}

/** Who we are, the other languages, and a way to begin anew. */
export const top = ({ say, landlord, language, languages, words }: Part) => html`
  <header class="top">
    <div>
      <p class="landlord">${landlord.name}</p>
      <h1 data-words="heading">${say('page:heading')}</h1>
    </div>
    <nav id="languages" data-words="languages" aria-label=${say('page:language.label')}>
      ${languages
        .filter((each) => each !== language)
        .map(
          (each) =>
            html`<a href="/?lang=${each}" lang=${each} hreflang=${each}>
              ${words(each)('page:language.name')}
            </a>`,
        )}
    </nav>
    <button type="button" id="anew" data-words="anew" hidden>${say('page:fresh.button')}</button>
  </header>
`;

/** What this is and is not; who reads; other ways to reach the landlord. */
export const about = ({ say, landlord }: Part, licence: string) => html`
  <aside class="about" data-words="about" aria-label=${say('page:about.label')}>
    <p class="notice">
      <span data-words="bot">${say('page:notice.bot')}</span>${' '}
      <a href="tel:112" data-words="danger">${say('page:notice.danger')}</a>
    </p>
    <details id="more">
      <summary data-words="summary">${say('page:about.summary')}</summary>
      <h2 data-words="readers">${say('page:about.readers')}</h2>
      <p data-words="who">${say('page:about.who', { landlord: landlord.name })}</p>
      <p data-words="secret">${say('page:about.secret')}</p>
      <h2 data-words="ways">${say('page:about.ways')}</h2>
      <p data-words="phone">${phone(say, landlord.phone)}</p>
      <p data-words="office">${say('page:about.office', { office: landlord.office })}</p>
      <p class="small"><a href=${licence} data-words="licence">${say('page:about.licence')}</a></p>
    </details>
  </aside>
`;

const phone = (say: Say, number: string) =>
  html`<a href="tel:${number.replace(/[^\d+]/g, '')}">
    ${say('page:about.phone', { phone: number })}
  </a>`;

/** The receipt: hidden until the bot has given one. The values are the bot's, the words around them ours. */
export const receipt = ({ say, landlord }: Part) => html`
  <section id="receipt" aria-labelledby="receiptHeading" hidden>
    <div id="paper">
      <h2 id="receiptHeading" tabindex="-1" data-words="receipt">${say('page:receipt.heading')}</h2>
      <p class="landlord onPaper">${landlord.name}</p>
      <dl>
        ${(['caseNumber', 'receivedAt', 'code', 'next'] as const).map(
          (field) =>
            html`<div>
              <dt data-words=${field}>${say(`page:receipt.${field}`)}</dt>
              <dd data-receipt=${field}></dd>
            </div>`,
        )}
      </dl>
      <p class="warning" data-receipt="warning"></p>
      <p class="buttons">
        ${(['copy', 'print', 'hide'] as const).map(
          (act) =>
            html`<button type="button" id=${act} data-words=${act}>
              ${say(`page:receipt.${act}`)}
            </button>`,
        )}
      </p>
      <p id="copied" role="status"></p>
    </div>
    <button type="button" id="show" data-words="show" hidden>${say('page:receipt.show')}</button>
  </section>
`;

/** The chat itself; without a script, how to reach the landlord instead. */
export const chat = ({ say, landlord, language }: Part) => html`
  <main id="chat" tabindex="-1" data-settings=${JSON.stringify(scriptSettings(say, language))}>
    <div class="contact">
      <p id="contact" role="status"></p>
      <button type="button" id="retry" data-words="retry" hidden>
        ${say('page:contact.retry')}
      </button>
    </div>
    <div id="webchat">
      <p class="starting">${say('page:starting.now')}</p>
      <p class="starting slow">${say('page:starting.slow', { phone: landlord.phone })}</p>
      <noscript>
        <h2>${say('page:noScript.heading')}</h2>
        <p>${say('page:noScript.text')}</p>
        <p>${phone(say, landlord.phone)}</p>
        <p>${say('page:about.office', { office: landlord.office })}</p>
      </noscript>
    </div>
  </main>
`;

/** Asks before a chat under way is left. */
export const fresh = ({ say }: Part) => html`
  <dialog id="leave" aria-labelledby="leaveHeading">
    <h2 id="leaveHeading" data-words="leave">${say('page:fresh.heading')}</h2>
    <p data-words="leaving">${say('page:fresh.text')}</p>
    <p class="buttons">
      <button type="button" id="stay" data-words="stay">${say('page:fresh.stay')}</button>
      <button type="button" id="begin" class="strong" data-words="begin">
        ${say('page:fresh.begin')}
      </button>
    </p>
  </dialog>
`;
