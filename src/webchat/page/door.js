// @ts-check

const DOOR = '/v3/directline';

/** How long the server may take for a pass, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Asks for a pass to this browser's conversation (known by its cookie), or to a fresh one.
 * @param {{ fresh: boolean, locale: string }} wish
 * @returns {Promise<import('./contact.js').Answer>} without a pass where there is no contact, or none to be had now
 */
export const askForPass = async (wish) => {
  const answer = await fetch(`${DOOR}/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);
  if (answer?.ok) return { pass: await answer.json(), wait: 0 };
  return { wait: Number(answer?.headers.get('retry-after') ?? 0) || 0 };
};

/**
 * Opens a line to the conversation of a pass, and tells when it is there and when it is lost. The conversation is
 * always started, never resumed by its id: that is as good for one that is there, and makes the one that is not.
 * @param {import('./contact.js').Pass} pass
 * @param {string} locale
 * @param {import('./contact.js').Watch} watch
 */
export const openLine = (pass, locale, watch) => {
  if (!window.WebChat) throw new Error('Web Chat is not loaded');
  const line = window.WebChat.createDirectLine({
    domain: location.origin + DOOR,
    token: pass.token,
    webSocket: true,
    conversationStartProperties: { locale },
  });
  line.services.WebSocket = watched(watch);
  line.connectionStatus$.subscribe((status) => {
    if (status >= EXPIRED_TOKEN) watch.lost();
  });
  return line;
};

/** 3: the token has expired; 4: failed to connect; 5: the conversation has ended. */
const EXPIRED_TOKEN = 3;

/**
 * The client calls itself online for minutes after its socket has broken, so the socket is asked instead.
 * @param {import('./contact.js').Watch} watch
 */
const watched = (watch) =>
  class extends WebSocket {
    /** @param {string | URL} url */
    constructor(url) {
      super(url);
      this.addEventListener('open', watch.online);
      this.addEventListener('close', watch.lost);
    }
  };
