// @ts-check
import { copy } from './clipboard.js';
import { byId, onClick } from './dom.js';
import { settings } from './settings.js';

/**
 * The panel with the receipt. Until it is copied, printed or hidden, the page asks before it is left.
 * Which receipt is taken care of is kept in the tab's history, so that a reload does not ask again.
 */
export const createReceiptPanel = () => {
  const panel = byId('receipt', HTMLElement);
  let shown = '';
  offerActs(panel, () => keep(shown));
  return {
    /**
     * Shows the receipt of an activity, if it has one and that is not shown already.
     * @type {import('./transcript.js').Heard}
     */
    take({ id = '', from, channelData }, isNew) {
      const receipt = channelData?.receipt;
      if (!receipt || from.role !== 'bot' || id === shown) return;
      shown = id;
      fill(panel, receipt);
      panel.hidden = false;
      setOpen(!isKept(id));
      setGuard(!isKept(id));
      if (isNew) byId('receiptHeading', HTMLElement).focus();
    },
    /** Lets the page be left without a question. */
    unguard: () => setGuard(false),
    /** The receipt goes with its conversation. */
    clear() {
      keep(shown);
      shown = '';
      panel.hidden = true;
    },
  };
};

/**
 * @param {HTMLElement} panel
 * @param {() => void} kept
 */
const offerActs = (panel, kept) => {
  onClick('copy', async () => {
    const { words } = settings();
    const isCopied = await copy(textOf(panel));
    byId('copied', HTMLElement).textContent = isCopied ? words.copied : words.uncopied;
    if (isCopied) kept();
  });
  onClick('print', () => {
    print();
    kept();
  });
  onClick('hide', () => {
    kept();
    setOpen(false);
    byId('show', HTMLElement).focus();
  });
  onClick('show', () => {
    setOpen(true);
    byId('receiptHeading', HTMLElement).focus();
  });
};

/** @param {boolean} isOpen */
const setOpen = (isOpen) => {
  byId('paper', HTMLElement).hidden = !isOpen;
  byId('show', HTMLElement).hidden = isOpen;
};

/** @param {string} id */
const keep = (id) => {
  history.replaceState({ ...history.state, kept: id }, '');
  setGuard(false);
};

/** @param {string} id */
const isKept = (id) => history.state?.kept === id;

/** @param {boolean} isOn */
const setGuard = (isOn) =>
  isOn ? addEventListener('beforeunload', warn) : removeEventListener('beforeunload', warn);

/** @param {BeforeUnloadEvent} event */
const warn = (event) => event.preventDefault();

/**
 * @param {HTMLElement} panel
 * @param {Receipt} receipt
 */
const fill = (panel, receipt) => {
  for (const place of panel.querySelectorAll('[data-receipt]')) {
    const name = place.getAttribute('data-receipt');
    place.textContent = Object.entries(receipt).find(([each]) => each === name)?.[1] ?? '';
  }
  byId('copied', HTMLElement).textContent = '';
};

/**
 * The receipt as lines of text, with the words that stand around it.
 * @param {HTMLElement} panel
 */
const textOf = (panel) =>
  [...panel.querySelectorAll('h2, .landlord, dl > div, .warning')]
    .map((part) => [...part.childNodes].map((node) => node.textContent?.trim()).filter(Boolean))
    .map((words) => words.join(': '))
    .join('\n');
