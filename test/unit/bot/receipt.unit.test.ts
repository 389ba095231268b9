import type { Receipt } from '../../../src/app/submitReport.ts';
import { receiptMessage } from '../../../src/bot/receipt.ts';
import { now, number } from '../../support/caseFacts.ts';
import { texts } from '../../support/hearing.ts';

const receipt: Receipt = {
  number,
  receivedAt: '2026-11-23T22:40:05Z',
  code: '0123456789012345',
  next: {
    step: 'firstContact',
    by: '2026-11-26',
    days: 3,
  },
};

const turn = (language: string) => ({
  now,
  channel: 'webchat',
  language,
  say: texts.words(language),
});

const given = (more: Partial<Receipt> = {}, reachable = true, language = 'sv') =>
  receiptMessage({ ...receipt, ...more }, reachable, turn(language));

describe('a receipt', () => {
  it('tells the number, the second it came, the code, what is next and by when', () => {
    expect(given().receipt).toEqual({
      caseNumber: number,
      receivedAt: '23 november 2026 kl. 23:40:05',
      code: '0123 4567 8901 2345',
      next: expect.stringContaining('senast torsdag 26 november'),
      warning: expect.stringContaining('Spara koden'),
    });
  });

  it('says the same in its text as in its words', () => {
    const { text, receipt: words } = given();
    expect(Object.values(words ?? {}).filter((each) => !text.includes(each))).toEqual([]);
  });

  it('promises no call to somebody who left no way to be reached', () => {
    expect(given({}, false).receipt?.next).toContain('kvittokod');
    expect(given({}, false).receipt?.next).not.toContain('hör av sig');
  });
});
