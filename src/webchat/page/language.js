// @ts-check
import { byId } from './dom.js';

/** What differs between languages in an element's attributes. */
const ATTRIBUTES = ['aria-label'];

/**
 * Lets the links of the page's languages switch in place: the page is fetched in the other language, and its words
 * are put in the place of these. Where that fails, the page is replaced by the other, and the chat is found again.
 * Either way the history has one page.
 * @param {() => void} switched
 */
export const switchInPlace = (switched) => {
  byId('languages', HTMLElement).addEventListener('click', (event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void follow(link.href, switched).then(focusLink);
  });
};

/**
 * @param {string} address
 * @param {() => void} switched
 */
const follow = async (address, switched) => {
  const page = await fetchPage(address);
  if (!page) return location.replace(address);
  putWords(page);
  history.replaceState(history.state, '', address);
  switched();
};

const focusLink = () => byId('languages', HTMLElement).querySelector('a')?.focus();

/**
 * Turns the page to the language that the bot was asked to speak.
 * @param {string} language
 * @param {() => void} switched
 */
export const turnTo = async (language, switched) => {
  const links = byId('languages', HTMLElement).querySelectorAll('a');
  const link = [...links].find(({ lang }) => lang === language);
  if (link) await follow(link.href, switched);
};

/** @param {string} address */
const fetchPage = async (address) => {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
};

/** @param {Document} page */
const putWords = (page) => {
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  const settings = page.getElementById('chat')?.dataset['settings'];
  byId('chat', HTMLElement).dataset['settings'] = settings;
  for (const there of page.querySelectorAll('[data-words]')) {
    const name = CSS.escape(there.getAttribute('data-words') ?? '');
    const here = document.querySelector(`[data-words="${name}"]`);
    if (here) putInto(here, there);
  }
};

/**
 * An element that holds others with words of their own keeps them: only its attributes change.
 * @param {Element} here
 * @param {Element} there
 */
const putInto = (here, there) => {
  for (const name of ATTRIBUTES) {
    const value = there.getAttribute(name);
    if (value !== null) here.setAttribute(name, value);
  }
  if (!there.querySelector('[data-words]')) here.replaceChildren(...there.childNodes);
};
