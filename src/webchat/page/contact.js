// @ts-check

/** The longest wait between two tries, in seconds. */
const LONGEST = 30;

/** A line that has held this long, in milliseconds, is a good one: the next loss begins with short waits again. */
const STEADY = 10_000;

/**
 * @typedef {{ conversationId: string, token: string }} Pass opens a conversation
 * @typedef {{ pass?: Pass, wait: number }} Answer `wait`: seconds that the server asks for
 * @typedef {'trying' | 'online' | 'lost'} ContactState
 * @typedef {{ online: () => unknown, lost: () => unknown }} Watch
 * @typedef {{
 *   ask: (fresh: boolean) => Promise<Answer>,
 *   connect: (pass: Pass, watch: Watch) => void,
 *   show: (state: ContactState) => void,
 * }} ContactParts
 * @typedef {ContactParts & {
 *   round: number,
 *   losses: number,
 *   fresh: boolean,
 *   isWaiting: boolean,
 *   timer?: ReturnType<typeof setTimeout>,
 * }} Contact
 */

/**
 * Keeps the page in contact with its conversation: asks for a pass, connects, and begins again when the line is lost,
 * after 1, 2, 4 … 30 seconds, or as long as the server says.
 * @param {ContactParts} parts
 */
export const keepContact = (parts) => {
  /** @type {Contact} */
  const contact = { ...parts, round: 0, losses: 0, fresh: false, isWaiting: false };
  return {
    begin: () => void attempt(contact),
    /** Tries now instead of later. */
    hurry: () => void (contact.isWaiting && attempt(contact)),
    /** Does nothing any more. */
    end: () => void turn(contact),
    /** Leaves the conversation for a new one. */
    anew() {
      contact.fresh = true;
      void attempt(contact);
    },
  };
};

/** @param {Contact} contact */
const attempt = async (contact) => {
  const round = turn(contact);
  contact.show('trying');
  const { pass, wait } = await contact.ask(contact.fresh);
  if (round !== contact.round) return;
  if (!pass) return later(contact, wait);
  contact.fresh = false;
  contact.connect(pass, {
    online: () => round === contact.round && settle(contact),
    lost: () => round === contact.round && later(contact, 0),
  });
};

/**
 * What was begun before, and is heard of later, belongs to the past.
 * @param {Contact} contact
 */
const turn = (contact) => {
  clearTimeout(contact.timer);
  contact.isWaiting = false;
  contact.round += 1;
  return contact.round;
};

/** @param {Contact} contact */
const settle = (contact) => {
  contact.show('online');
  contact.timer = setTimeout(() => {
    contact.losses = 0;
  }, STEADY);
};

/**
 * @param {Contact} contact
 * @param {number} wait
 */
const later = (contact, wait) => {
  turn(contact);
  contact.isWaiting = true;
  contact.show('lost');
  const seconds = Math.max(wait, Math.min(LONGEST, 2 ** contact.losses));
  contact.timer = setTimeout(() => void attempt(contact), seconds * 1000);
  contact.losses += 1;
};
