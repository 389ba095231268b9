import type { Claimed } from '../app/ports.ts';
import type { Receipt } from '../app/receipt.ts';
import { grouped } from '../domain/receiptCode.ts';
import { dayInWords, instantInWords } from './describe.ts';
import type { Turn, TurnDeps } from './deps.ts';
import type { Message } from './message.ts';

/** The receipt: number, time, code, what happens next and by when. */
export const receiptMessage = (receipt: Receipt, isConcern: boolean, turn: Turn): Message => {
  const { say } = turn;
  const { number } = receipt;
  const at = instantInWords(receipt.receivedAt, say);
  const code = grouped(receipt.code);
  const next = nextInWords(receipt, turn);
  const warning = say('talk:receipt.warning');
  return {
    text: [
      say(isConcern ? 'talk:receipt.thanksConcern' : 'talk:receipt.thanks'),
      say('talk:receipt.number', { number }),
      say('talk:receipt.received', { at }),
      say('talk:receipt.code', { code }),
      warning,
      next,
      say('talk:receipt.after'),
    ].join('\n\n'),
    receipt: { caseNumber: number, receivedAt: at, code, next, warning },
  };
};

/** Nobody answers a tip; without a way to be reached, nobody can. */
const nextKeys: Readonly<Record<Receipt['reach'], string>> = {
  reachable: 'firstContact',
  unreachable: 'firstContactNoReach',
  tip: 'tip',
};

const nextInWords = ({ next, reach }: Receipt, { say }: Turn): string =>
  say(`talk:receipt.${nextKeys[reach]}`, { day: dayInWords(next.by, say) });

/** It joined its case, under the code that the person has; or, being another matter, it has a case and a code of its own. */
export const againReceipt = (receipt: Receipt, follows: Claimed, turn: Turn): Message => {
  const { say } = turn;
  if (receipt.number !== follows.number) return receiptMessage(receipt, false, turn);
  const at = instantInWords(receipt.receivedAt, say);
  const day = dayInWords(receipt.next.by, say);
  return { text: say('talk:again.added', { number: receipt.number, at, day }) };
};

/** When somebody will call. */
export const callbackReceipt = (
  { number, next }: Receipt,
  { landlord }: TurnDeps,
  { say }: Turn,
): Message => {
  const day = dayInWords(next.by, say);
  return { text: say('talk:callback.done', { number, day, phone: landlord.phone }) };
};
