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
  /** @type {'lost' | 'trying' | 'back' | undefined} */
  let said;

  /** In the page's language as it is now. */
  const write = () => {
    byId('contact', HTMLElement).textContent = said ? settings().words[said] : '';
  };

  /** @param {typeof said} news */
  const say = (news) => {
    said = news;
    write();
  };

  return {
    write,
    /** @param {import('./contact.js').ContactState} state */
    show(state) {
      document.body.dataset['contact'] = state;
      byId('retry', HTMLButtonElement).hidden = state !== 'lost';
      if (state === 'lost') return say('lost');
      if (!said || said === 'back') return;
      say(state === 'trying' ? 'trying' : 'back');
      if (state === 'online') setTimeout(() => said === 'back' && say(undefined), LINGER);
    },
  };
};
