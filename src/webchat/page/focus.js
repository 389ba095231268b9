// @ts-check
import { byId } from './dom.js';

/** A pointer that can hover goes with a keyboard; on a touch screen the focus would bring one up over the chat. */
const hasKeyboard = () => matchMedia('(hover: hover) and (pointer: fine)').matches;

/** Puts the cursor where one writes, unless the person is somewhere else on the page. */
export const focusSendBox = () => {
  const { activeElement } = document;
  const isElsewhere = activeElement !== document.body && activeElement?.id !== 'anew';
  if (isElsewhere || !hasKeyboard()) return;
  const box = document.querySelector('[data-id="webchat-sendbox-input"]');
  if (box instanceof HTMLElement) box.focus();
};

/** Lets the link to the chat move the focus alone: followed, it would stand in the history as a page of its own. */
export const skipInPlace = () => {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    byId('chat', HTMLElement).focus();
  });
};
