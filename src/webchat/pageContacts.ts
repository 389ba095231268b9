import type { Say } from '../app/ports.ts';
import { html } from 'htm/preact';
import { Temporal } from 'temporal-polyfill';
import type { OpenHours } from '../domain/register.ts';
import type { Part } from './pageParts.ts';

/** How to reach the landlord by phone and on paper, when, and what to say; whom to call while it goes on, or for what is broken. */
export const contacts = ({ say, landlord }: Part) => html`
  <p>${call(landlord.phone, say('page:about.phone', { phone: landlord.phone }))}</p>
  ${
    landlord.hours &&
    html`<p>${say('page:about.hours')}${' '}<span lang="sv" dir="auto">${landlord.hours}</span></p>`
  }
  <p>${say('page:about.office', { office: landlord.office })}</p>
  <p>${say('page:about.tell')}</p>
  ${landlord.jour && patrol(landlord.jour, say)} ${landlord.repair && repair(landlord.repair, say)}
`;

const patrol = ({ phone, hours }: NonNullable<Part['landlord']['jour']>, say: Say) => html`
  <p>${call(phone, say('talk:jour', { phone }))}</p>
  <ul>
    ${hours.map((each) => html`<li>${inWords(each, say('page:locale'))}</li>`)}
  </ul>
`;

const repair = ({ phone, url }: NonNullable<Part['landlord']['repair']>, say: Say) => html`
  <p>${call(phone, say('talk:repair.phone', { phone }))}</p>
  ${
    url &&
    html`<p>
      <a href=${url} rel="noreferrer" dir="ltr">${url.replace(/^https?:\/\//, '')}</a>
    </p>`
  }
`;

const call = (number: string, words: string) =>
  html`<a href="tel:${number.replace(/[^\d+]/g, '')}">${words}</a>`;

const monday = Temporal.PlainDate.from('2026-11-23');

const inWords = ({ days, from, to }: OpenHours, locale: string): string => {
  const names = days.map((day) =>
    monday.add({ days: day - 1 }).toLocaleString(locale, { weekday: 'long' }),
  );
  return `${new Intl.ListFormat(locale).format(names)} ${from}–${to}`;
};
