// @ts-check
import { byId, onClick } from './dom.js';

/**
 * The button for a new chat. It asks first when there is something to leave.
 * @param {{ isUnderWay: () => boolean, begin: () => void }} parts
 */
export const offerNewChat = ({ isUnderWay, begin }) => {
  const dialog = byId('leave', HTMLDialogElement);
  byId('anew', HTMLElement).hidden = false;
  onClick('anew', () => (isUnderWay() ? dialog.showModal() : begin()));
  onClick('stay', () => dialog.close());
  onClick('begin', () => {
    dialog.close();
    begin();
  });
};
