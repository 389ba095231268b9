// @ts-check

/** @typedef {(activity: Activity, isNew: boolean) => void} Heard `isNew`: since the person spoke, so no replay */

/**
 * Web Chat's memory of one conversation. It outlives the lines: what is typed, and what did not arrive, stays over a
 * loss of contact, and a replay adds only what is new.
 * @param {Heard} heard called for every activity that comes in, also in a replay
 */
export const createTranscript = (heard) => {
  if (!window.WebChat) throw new Error('Web Chat is not loaded');
  let hasSpoken = false;
  return window.WebChat.createStore({}, (store) => (next) => (action) => {
    const result = next(action);
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') hasSpoken = true;
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      settleDelivered(store, action.payload.activity);
      heard(action.payload.activity, hasSpoken);
    }
    return result;
  });
};

/**
 * Says whether the person has said anything yet.
 * @param {Store} store
 */
export const isUnderWay = (store) =>
  store.getState().activities.some(({ type, from }) => type === 'message' && from.role === 'user');

/**
 * @param {Store} store
 * @param {string} language
 */
export const tellLanguage = (store, language) =>
  store.dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'language', value: language } });

/**
 * A message whose acknowledgement was lost with the line is "not sent" to Web Chat, even when its echo comes in the
 * replay; the person would send it again.
 * @param {Store} store
 * @param {Activity} echo
 */
const settleDelivered = (store, echo) => {
  const clientActivityID = echo.channelData?.clientActivityID;
  if (!clientActivityID) return;
  const kept = store
    .getState()
    .activities.find(({ channelData }) => channelData?.clientActivityID === clientActivityID);
  if (kept?.channelData?.['webchat:send-status'] !== 'send failed') return;
  store.dispatch({
    type: 'DIRECT_LINE/POST_ACTIVITY_FULFILLED',
    meta: { clientActivityID },
    payload: { activity: echo },
  });
};
