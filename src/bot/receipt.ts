import type { Receipt } from '../app/submitReport.ts';
import { grouped } from '../domain/receiptCode.ts';
import { dayInWords, instantInWords } from './describe.ts';
import type { Turn } from './deps.ts';
import type { Message } from './message.ts';

/** The receipt: number, time, code, what happens next and by when. */
export const receiptMessage = (receipt: Receipt, reachable: boolean, turn: Turn): Message => {
  const { say, language } = turn;
  const { number } = receipt;
  const at = instantInWords(receipt.receivedAt, language);
  const code = grouped(receipt.code);
  const next = nextInWords(receipt, reachable, turn);
  const warning = say('talk:receipt.warning');
  return {
    text: [
      say('talk:receipt.thanks'),
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

const nextInWords = ({ next }: Receipt, reachable: boolean, { say, language }: Turn): string => {
  const key = reachable ? 'firstContact' : 'firstContactNoReach';
  return say(`talk:receipt.${key}`, { day: dayInWords(next.by, language) });
};
