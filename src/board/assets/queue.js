// @ts-check

/**
 * The queue for the keyboard, and alive. Everything here can be done without it: rows are links, filters are a form, and the page can be
 * loaded anew.
 */

/** How often the page asks whether the rows are still the same, in milliseconds. */
const EVERY = 15_000;

/** Where it is kept that somebody wants no keys of one letter: they are pressed by mistake, or by a voice (WCAG 2.1.4). */
const WITHOUT_KEYS = 'grannfrid-without-keys';

const links = () => [...document.querySelectorAll('.cases .number')].filter((each) => each instanceof HTMLElement); // prettier-ignore

const keys = document.querySelector('#keys');
const keysOn = document.querySelector('#keys-on');

/* Keys */

/** A browser may keep nothing for a page inside a frame: then the keys are there each time. */
const memory = () => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
};

const isOn = () => !memory()?.getItem(WITHOUT_KEYS);

/** @param {EventTarget | null} target */
const isField = (target) =>
  target instanceof HTMLElement && target.matches('input, select, textarea, dialog, dialog *');

/** @param {number} step */
const move = (step) => {
  const all = links();
  const at = all.findIndex((each) => each === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
};

/** The arrows scroll the page, until somebody stands among the cases. @param {number} step */
const moveAmong = (step) => {
  if (!(document.activeElement?.closest('.cases') instanceof HTMLElement)) return false;
  move(step);
  return true;
};

const search = () => {
  const field = document.querySelector('#search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
};

const showKeys = () => {
  if (!(keys instanceof HTMLDialogElement)) return;
  if (keysOn instanceof HTMLInputElement) keysOn.checked = isOn();
  keys.showModal();
};

/** What each key does. @type {Record<string, () => unknown>} */
const letters = { j: () => move(1), k: () => move(-1), '/': search, '?': showKeys };

/** @type {Record<string, () => unknown>} */
const arrows = { ArrowDown: () => moveAmong(1), ArrowUp: () => moveAmong(-1) };

/** @param {KeyboardEvent} event */
const isChord = ({ ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey;

document.addEventListener('keydown', (event) => {
  if (isChord(event) || isField(event.target)) return;
  const act = arrows[event.key] ?? (isOn() ? letters[event.key] : undefined);
  if (act && act() !== false) event.preventDefault();
});

const button = document.querySelector('#keys-open');
if (button instanceof HTMLButtonElement) {
  button.hidden = false;
  button.addEventListener('click', showKeys);
}

keysOn?.addEventListener('change', () => {
  if (!(keysOn instanceof HTMLInputElement)) return;
  if (keysOn.checked) memory()?.removeItem(WITHOUT_KEYS);
  else memory()?.setItem(WITHOUT_KEYS, 'yes');
});

/* Addresses without what is not asked for */

for (const form of document.querySelectorAll('form[data-lean]'))
  form.addEventListener('formdata', (event) => {
    if (!(event instanceof FormDataEvent)) return;
    const left = [...event.formData].filter(([, value]) => value === '');
    for (const [name] of left) event.formData.delete(name);
  });

/* Rows that are alive */

const cases = document.querySelector('#cases[hx-get]');

const look = () => {
  if (document.visibilityState === 'visible') cases?.dispatchEvent(new CustomEvent('look'));
};

const timer = setInterval(look, EVERY);
document.addEventListener('visibilitychange', look);

/** Whoever has left is asked to sign in, and the page asks no more. */
document.addEventListener('ended', () => {
  clearInterval(timer);
  document.removeEventListener('visibilitychange', look);
});

/** How long a word on what is new stays, in milliseconds. */
const NEWS = 12_000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let newsTimer;

document.addEventListener('htmx:oobAfterSwap', () => {
  clearTimeout(newsTimer);
  newsTimer = setTimeout(() => document.querySelector('#news')?.replaceChildren(), NEWS);
});

/** The place of the case in the focus, counted from the top; -1 when it stands elsewhere. */
let place = -1;

document.addEventListener('htmx:beforeSwap', () => {
  place = links().findIndex((each) => each === document.activeElement);
});

/** A case that is still there keeps the focus by its id. One that is gone hands it to whichever stands in its place. */
document.addEventListener('htmx:afterSwap', () => {
  const isLost = place >= 0 && document.activeElement === document.body;
  if (isLost) (links()[place] ?? links().at(-1))?.focus({ preventScroll: true });
});
