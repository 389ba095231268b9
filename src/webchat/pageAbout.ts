import { html } from 'htm/preact';
import { contacts } from './pageContacts.ts';
import type { Part } from './pageParts.ts';

/** What this is and is not; who reads; how to leave it in a hurry; other ways to reach the landlord. */
export const about = (part: Part, licence: string) => html`
  <aside class="about" data-words="about" aria-label=${part.say('page:about.label')}>
    <p class="notice">
      <span data-words="bot">${part.say('page:notice.bot')}</span>${' '}
      <a href="tel:112" data-words="danger">${part.say('page:notice.danger')}</a>
    </p>
    <details id="more">
      <summary data-words="summary">${part.say('page:about.summary')}</summary>
      ${readers(part)}
      <h2 data-words="ways">${part.say('page:about.ways')}</h2>
      <div data-words="contacts">${contacts(part)}</div>
      ${shared(part)} ${hurry(part)}
      <p class="small">
        <a href=${licence} data-words="licence">${part.say('page:about.licence')}</a>
      </p>
    </details>
  </aside>
`;

const readers = ({ say, landlord }: Part) => html`
  <h2 data-words="readers">${say('page:about.readers')}</h2>
  <p data-words="who">${say('page:about.who', { landlord: landlord.name })}</p>
  <p data-words="secret">${say('page:about.secret')}</p>
`;

const shared = ({ say, chatHours }: Part) => html`
  <h2 data-words="shared">${say('page:about.shared')}</h2>
  <p data-words="kept">${say('page:about.kept', { hours: chatHours })}</p>
`;

/** The first two are also the description of the button. */
const hurry = ({ say }: Part) => html`
  <h2 data-words="hurry">${say('page:exit.heading')}</h2>
  <p id="exitHow" data-words="how">${say('page:exit.how')}</p>
  <p id="exitGone" data-words="gone">${say('page:exit.gone')}</p>
  <p data-words="trace">${say('page:exit.trace')}</p>
`;
