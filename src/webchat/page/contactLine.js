// @ts-check
import { byId } from './dom.js';
import { settings } from './settings.js';

/** How long good news stays, in milliseconds. */
const LINGER = 4_000;

/**
 * Shows whether there is contact, in words, and a button to try at once where there is none.
 * The first connection says nothing: the chat itself appears.
 */
export const createContactLine = () => {
  const line = byId('contact', HTMLElement);
  const retry = byId('retry', HTMLButtonElement);
  let lost = false;

  /** @param {string} text */
  const say = (text) => {
    line.textContent = text;
  };

  /** @param {import('./contact.js').ContactState} state */
  return (state) => {
    const { words } = settings();
    document.body.dataset['contact'] = state;
    retry.hidden = state !== 'lost';
    if (state === 'lost') {
      lost = true;
      say(words.lost);
    } else if (lost && state === 'trying') {
      say(words.trying);
    } else if (lost) {
      lost = false;
      say(words.back);
      setTimeout(() => line.textContent === words.back && say(''), LINGER);
    }
  };
};
