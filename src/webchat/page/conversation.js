// @ts-check
import { byId } from './dom.js';
import { openLine } from './door.js';
import { lookOfCards } from './cards.js';
import { createGlobalize } from './globalize.js';
import { lookOfChat } from './look.js';
import { settings } from './settings.js';
import { createTranscript, isUnderWay, tellLanguage } from './transcript.js';

/**
 * @typedef {{ heard: import('./transcript.js').Heard, replaced: () => void }} ConversationParts
 * @typedef {{ id: string, store: Store, line?: DirectLine, isOnline: boolean, told: string }} Conversation
 * `told`: the language that the bot knows of
 */

/**
 * The conversation on the page: one transcript, shown by Web Chat, over as many lines as it takes.
 * @param {ConversationParts} parts
 */
export const createConversation = ({ heard, replaced }) => {
  /** @type {Conversation | undefined} */
  let current;
  return {
    /**
     * @param {import('./contact.js').Pass} pass
     * @param {import('./contact.js').Watch} watch
     */
    connect(pass, watch) {
      current?.line?.end();
      if (current?.id !== pass.conversationId) {
        if (current) replaced();
        current = begin(pass.conversationId, heard);
      }
      join(current, pass, watch);
      render(current);
    },
    /** Shows it anew: in other words or colours. */
    render: () => current && render(current),
    /** Tells the bot of the page's language, at once or when there is contact. */
    tell: () => current && tell(current),
    /**
     * The bot has said which language it speaks.
     * @param {string} language
     */
    knows(language) {
      if (current) current.told = language;
    },
    end: () => current?.line?.end(),
    isUnderWay: () => current !== undefined && isUnderWay(current.store),
  };
};

/**
 * @param {string} id
 * @param {import('./transcript.js').Heard} heard
 * @returns {Conversation}
 */
const begin = (id, heard) => ({
  id,
  store: createTranscript(heard),
  isOnline: false,
  told: settings().language,
});

/**
 * @param {Conversation} conversation
 * @param {import('./contact.js').Pass} pass
 * @param {import('./contact.js').Watch} watch
 */
const join = (conversation, pass, watch) => {
  conversation.isOnline = false;
  const line = openLine(pass, settings().language, {
    online() {
      conversation.isOnline = true;
      watch.online();
      tell(conversation);
    },
    lost() {
      // The socket of the line before may close after the next has opened.
      if (conversation.line === line) conversation.isOnline = false;
      watch.lost();
    },
  });
  conversation.line = line;
};

/** @param {Conversation} conversation */
const tell = (conversation) => {
  const { language } = settings();
  if (!conversation.isOnline || language === conversation.told) return;
  tellLanguage(conversation.store, language);
  conversation.told = language;
};

/** @param {Conversation} conversation */
const render = ({ id, store, line }) => {
  const { locale, direction, strings } = settings();
  if (!line) return;
  window.WebChat?.renderWebChat(
    {
      directLine: line,
      store,
      key: id,
      // Without a name it is no landmark: the page has its own.
      role: 'region',
      locale,
      dir: direction,
      overrideLocalizedStrings: { ...strings, GLOBALIZE: createGlobalize(locale) },
      styleOptions: lookOfChat(),
      adaptiveCardsHostConfig: lookOfCards(),
    },
    byId('webchat', HTMLElement),
  );
};
