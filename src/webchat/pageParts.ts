import type { Say } from '../app/ports.ts';
import { html } from 'htm/preact';
import { contacts } from './pageContacts.ts';
import type { PageDeps } from './page.ts';
import { scriptSettings } from './pageStrings.ts';

/** What each part of the page is made of. */
export interface Part extends PageDeps {
  readonly language: string;
  readonly say: Say;
}

/** The other languages and a way to begin anew; who we are; a way to leave in a hurry, which works without a script too. */
export const top = (part: Part) => html`
  <header class="top">
    <div class="tools">
      ${languageLinks(part)}
      <button type="button" id="anew" data-words="anew" hidden>
        ${part.say('page:fresh.button')}
      </button>
    </div>
    <div class="name">
      <p class="landlord">${part.landlord.name}</p>
      <h1 data-words="heading">${part.say('page:heading')}</h1>
    </div>
    ${exit(part, 'exit')}
  </header>
`;

const exit = ({ say, exitUrl }: Part, words: string) => html`
  <a
    class="exit"
    href=${exitUrl}
    rel="noreferrer"
    aria-describedby="exitHow exitGone"
    data-words=${words}
  >
    ${say('page:exit.button')}
  </a>
`;

const languageLinks = ({ say, language, languages, words }: Part) => html`
  <nav id="languages" data-words="languages" aria-label=${say('page:language.label')}>
    ${languages
      .filter((each) => each !== language)
      .map(
        (each) =>
          html`<a
            href="/?lang=${each}"
            lang=${each}
            hreflang=${each}
            dir=${words(each)('page:direction')}
          >
            ${words(each)('page:language.name')}
          </a>`,
      )}
  </nav>
`;

/** Groups of digits would stand in the wrong order among words that are written from the right. */
const isCode = (field: string): boolean => field === 'code' || field === 'caseNumber';

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
              <dd>
                <bdi dir=${isCode(field) ? 'ltr' : 'auto'} data-receipt=${field}></bdi>
              </dd>
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
export const chat = (part: Part) => html`
  <main
    id="chat"
    tabindex="-1"
    data-settings=${JSON.stringify(scriptSettings(part.say, part.language))}
  >
    <div class="contact">
      <p id="contact" role="status"></p>
      <button type="button" id="retry" data-words="retry" hidden>
        ${part.say('page:contact.retry')}
      </button>
    </div>
    <div id="webchat">
      <p class="starting">${part.say('page:starting.now')}</p>
      <p class="starting slow">${part.say('page:starting.slow', { phone: part.landlord.phone })}</p>
      <noscript>
        <h2>${part.say('page:noScript.heading')}</h2>
        <p>${part.say('page:noScript.text')}</p>
        ${contacts(part)}
      </noscript>
    </div>
  </main>
`;

/** Asks before a chat under way is left. What is behind it cannot be pressed, so it has a way out of its own. */
export const fresh = (part: Part) => html`
  <dialog id="leave" aria-labelledby="leaveHeading">
    <h2 id="leaveHeading" data-words="leave">${part.say('page:fresh.heading')}</h2>
    <p data-words="leaving">${part.say('page:fresh.text')}</p>
    <p class="buttons">
      <button type="button" id="stay" data-words="stay">${part.say('page:fresh.stay')}</button>
      <button type="button" id="begin" class="strong" data-words="begin">
        ${part.say('page:fresh.begin')}
      </button>
    </p>
    ${exit(part, 'exitHere')}
  </dialog>
`;
