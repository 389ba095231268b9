import type { Receipt } from '../../../src/app/receipt.ts';
import type { Answers } from '../../../src/domain/answers.ts';
import { isConcern } from '../../../src/domain/taxonomy.ts';
import { receiptMessage } from '../../../src/bot/receipt.ts';
import { homesOf } from '../../../src/domain/address.ts';
import { now, number, register, reportId } from '../../support/caseFacts.ts';
import { texts } from '../../support/hearing.ts';
import { whole } from '../../support/interviewing.ts';

const receipt: Omit<Receipt, 'reach'> = {
  number,
  report: reportId(1),
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
  idFor: () => reportId(7),
  language,
  say: texts.words(language),
  homes: homesOf(register),
});

const given = (answers: Answers = whole) =>
  receiptMessage({ ...receipt, reach: reachIn(answers) }, isConcern(answers), turn('sv'));

const reachIn = ({ protection, reach }: Answers): Receipt['reach'] => {
  if (protection === 'tip') return 'tip';
  return reach === undefined ? 'unreachable' : 'reachable';
};

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
    const { reach, ...unreachable } = whole;
    expect(reach).toBeDefined();
    expect(given(unreachable).receipt?.next).toContain('kvittokod');
    expect(given(unreachable).receipt?.next).not.toContain('hör av sig');
  });

  it('promises a tip no answer', () => {
    const { next } = given({ ...whole, protection: 'tip' }).receipt ?? {};
    expect(next).toContain('kan vi inte höra av oss');
    expect(next).not.toContain('hör av sig');
  });

  it('thanks for a concern, and speaks of no report', () => {
    expect(given({ ...whole, kinds: ['child_concern'] }).text).toContain(
      'Tack för att du berättar',
    );
    expect(given().text).toContain('Din anmälan är mottagen');
  });
});
