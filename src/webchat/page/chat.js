// @ts-check
import { offerNewChat } from './anew.js';
import { keepContact } from './contact.js';
import { createContactLine } from './contactLine.js';
import { createConversation } from './conversation.js';
import { byId, onClick } from './dom.js';
import { askForPass } from './door.js';
import { whenLeft } from './exit.js';
import { focusSendBox, skipInPlace } from './focus.js';
import { switchInPlace, turnTo } from './language.js';
import { createReceiptPanel } from './receipt.js';
import { settings } from './settings.js';
import { followView } from './view.js';

const start = () => {
  const switched = () => {
    conversation.render();
    contactLine.write();
  };
  const receipts = createReceiptPanel();
  /** @type {import('./transcript.js').Heard} */
  const heard = (activity, isNew) => {
    receipts.take(activity, isNew);
    const { language, forgotten } = activity.channelData ?? {};
    if (forgotten && isNew) wipeScreen(receipts.unguard);
    if (language) conversation.knows(language);
    if (language && isNew) void turnTo(language, switched);
  };
  const conversation = createConversation({ heard, replaced: receipts.clear });
  const contactLine = createContactLine();
  const contact = keepContact({
    ask: (fresh) => askForPass({ fresh, locale: settings().language }),
    connect: conversation.connect,
    show: (state) => showContact(contactLine, state),
  });

  for (const end of [contact.end, conversation.end, receipts.unguard]) whenLeft(end);
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
 * The page comes anew, with what the server has kept and no more. What was asked to be forgotten is not asked about.
 * @param {() => void} unguard
 */
const wipeScreen = (unguard) => {
  unguard();
  byId('webchat', HTMLElement).hidden = true;
  location.reload();
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
 * A line that is back, a laptop that wakes, a tab that is come back to, a person who asks: no one should wait for the
 * next try.
 * @param {() => void} hurry
 */
const hurryWhenBack = (hurry) => {
  onClick('retry', hurry);
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

skipInPlace();
followView();
if (window.WebChat) start();
else byId('contact', HTMLElement).textContent = settings().words.unloaded;
