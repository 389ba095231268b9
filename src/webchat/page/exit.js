// @ts-check

/**
 * The quick exit. It is loaded before everything else and waits for nothing: the chat says later what it has to
 * hang up. It takes the chat out of sight, out of this browser and out of every tab, and puts another page in its
 * place: the visible history has the other page where the chat was.
 */

/** Presses of Escape that leave, and the longest time between two, in milliseconds. */
const PRESSES = 3;
const PAUSE = 1_000;

/** What a script may take away; without it the server finds no chat for this browser (see session.ts). */
const MARK = 'gf_open=; Path=/; Max-Age=0; SameSite=Strict';

const tabs = new BroadcastChannel('grannfrid');

/** @type {Set<() => void>} */
const endings = new Set();

/**
 * Something to end when the page is left.
 * @param {() => void} end
 */
export const whenLeft = (end) => endings.add(end);

const leave = () => {
  const exit = document.querySelector('.exit');
  if (!(exit instanceof HTMLAnchorElement)) return;
  document.cookie = MARK;
  hide();
  document.title = exit.host;
  try {
    for (const end of endings) end();
    document.body.replaceChildren();
    navigator.sendBeacon('/v3/directline/tokens/forget');
  } finally {
    location.replace(exit.href);
  }
};

const leaveEverywhere = () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  tabs.postMessage('left');
  leave();
};

const hide = () => {
  document.documentElement.hidden = true;
};

/** @type {number[]} */
let presses = [];

/**
 * A dialog has its own use of Escape.
 * @param {KeyboardEvent} event
 */
const countEscapes = ({ key, repeat, isComposing, timeStamp }) => {
  if (repeat) return;
  const counts = key === 'Escape' && !isComposing && !document.querySelector('dialog[open]');
  const isQuick = timeStamp - (presses.at(-1) ?? timeStamp) <= PAUSE;
  presses = counts ? [...(isQuick ? presses : []), timeStamp] : [];
  if (presses.length >= PRESSES) leaveEverywhere();
};

addEventListener('keydown', countEscapes, { capture: true });
addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('.exit')) return;
  event.preventDefault();
  leaveEverywhere();
});
tabs.addEventListener('message', leave);

// A browser that keeps whole pages to go back to must not show this one before the server was asked whose it is.
addEventListener('pagehide', ({ persisted }) => persisted && hide());
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
