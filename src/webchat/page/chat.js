// @ts-check
import { offerNewChat } from './anew.js';
import { keepContact } from './contact.js';
import { createContactLine } from './contactLine.js';
import { createConversation } from './conversation.js';
import { byId, onClick } from './dom.js';
import { askForPass } from './door.js';
import { focusSendBox } from './focus.js';
import { switchInPlace, turnTo } from './language.js';
import { createReceiptPanel } from './receipt.js';
import { settings } from './settings.js';

const start = () => {
  const switched = () => {
    conversation.render();
    contactLine.write();
  };
  const receipts = createReceiptPanel();
  /** @type {import('./transcript.js').Heard} */
  const heard = (activity, isNew) => {
    receipts.take(activity, isNew);
    const { language } = activity.channelData ?? {};
    if (language) conversation.knows(language);
    if (language && isNew) void turnTo(language, switched);
  };
  const conversation = createConversation({ heard, replaced: receipts.clear });
  const contactLine = createContactLine();
  const contact = keepContact({
    ask: (fresh) => askForPass({ fresh, locale: settings().locale }),
    connect: conversation.connect,
    show: (state) => showContact(contactLine, state),
  });

  onClick('retry', contact.hurry);
  hurryWhenBack(contact.hurry);
  offerNewChat({ isUnderWay: conversation.isUnderWay, begin: contact.anew });
  switchInPlace(() => {
    switched();
    conversation.tell();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', conversation.render);
  contact.begin();
};

/**
 * @param {ReturnType<typeof createContactLine>} line
 * @param {Parameters<typeof line.show>[0]} state
 */
const showContact = (line, state) => {
  line.show(state);
  if (state === 'online') focusSendBox();
};

/**
 * A line that is back, a laptop that wakes, a tab that is come back to: no one should wait for the next try.
 * @param {() => void} hurry
 */
const hurryWhenBack = (hurry) => {
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
};

/** Where there is room beside the chat, what stands there stands open. */
const unfold = () => {
  byId('more', HTMLDetailsElement).open = wide.matches;
};
const wide = matchMedia('(min-width: 64rem)');
wide.addEventListener('change', unfold);
unfold();

if (window.WebChat) start();
else byId('contact', HTMLElement).textContent = settings().words.unloaded;
