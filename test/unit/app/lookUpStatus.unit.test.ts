import { lookUpStatus } from '../../../src/app/lookUpStatus.ts';
import { casesOn } from '../../../src/storage/cases.ts';
import { claimsOn } from '../../../src/storage/claims.ts';
import { closed, given, joined, number, opened, reportId } from '../../support/caseFacts.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

const code = '0123456789012345';
const orphan = '9999999999999999';
const foreign = '1111222233334444';

let house: TestHouse;

const mark = (text: string) => house.tools.keyed.text('receipt-mark', text);

const lookUp = (said: string) => {
  const { rows, tools } = house;
  return lookUpStatus({ cases: casesOn(rows), claims: claimsOn(rows), ...tools })(said);
};

beforeAll(async () => {
  house = await openHouse();
  const claims = claimsOn(house.rows);
  const { file } = given(opened, joined(1), closed);
  await casesOn(house.rows).record({ after: file, events: [], notices: [] });
  await claims.receipt(mark(code), { number, report: reportId(1) });
  await claims.receipt(mark(foreign), { number, report: reportId(2) });
});

afterAll(() => house.close());

describe('a receipt code', () => {
  it.each([
    code,
    '0123 4567 8901 2345',
    ' 0123-4567-8901-2345\n',
    '0123.4567.8901.2345',
    '٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥',
  ])('written as %j leads to the case, and tells only how far it is', async (said) => {
    expect(await lookUp(said)).toEqual({
      about: { number, report: reportId(1) },
      view: {
        number,
        stage: 'closed',
        closedAt: '2026-11-23T22:40:05Z',
        again: 0,
        support: {},
        withdrawn: false,
        tip: false,
        callback: false,
        messages: [],
      },
      isHome: expect.any(Function),
    });
  });

  it.each([
    orphan,
    '',
    '0',
    '123456789012345',
    '01234567890123450',
    'GF-ACDEFGHJ',
    "' OR 1=1 --",
    '٠١٢٣٤٥٦٧٨٩٠١٢٣٤',
    mark.name,
  ])('that is none, %j, leads nowhere', async (said) => {
    expect(await lookUp(said)).toBeUndefined();
  });

  it('of a report that never reached its case leads nowhere', async () => {
    expect(await lookUp(foreign)).toBeUndefined();
  });

  it('is not what is stored: the store alone opens no case', async () => {
    expect(await lookUp(mark(code))).toBeUndefined();
    expect(await house.rows.get(`receipt:${code.slice(0, 2)}`, code)).toBeUndefined();
  });
});
