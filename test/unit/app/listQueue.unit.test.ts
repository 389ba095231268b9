import type { QueueAsked } from '../../../src/app/listQueue.ts';
import type { CaseFile } from '../../../src/domain/caseFile.ts';
import { caseNumberFrom } from '../../../src/domain/caseNumber.ts';
import { casesOn } from '../../../src/storage/cases.ts';
import { queuesOn } from '../../../src/storage/queues.ts';
import { closed, given, joined, opened, practice } from '../../support/caseFacts.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let house: TestHouse;

const owners = ['c-sara', 'c-amir', 'c-karin'];

/** Most cases lie in one area, more than fit on a page. */
const areaOf = (n: number): string => {
  if (n % 5 === 0) return 'soder';
  return n % 7 === 0 ? 'unplaced' : 'norr';
};

/** The n-th of seventy cases: spread over areas, owners, days and priorities; every tenth is closed. */
const nth = (n: number): CaseFile => {
  const by = `2026-12-${String((n % 20) + 1).padStart(2, '0')}`;
  const priority = n % 7 === 0 ? 'urgent' : 'normal';
  const next = { step: 'firstContact', by, days: 3 } as const;
  const facts = [opened, joined(n, { priority, next }), ...(n % 10 === 0 ? [closed] : [])];
  const { file } = given(...facts);
  const number = caseNumberFrom(Uint8Array.of(n % 23, n / 23, 2, 3, 4, 5, 6, 7));
  const owner = owners[n % 4 === 0 ? 1 : 0] ?? '';
  return { ...file, number, owner, place: { ...file.place, area: areaOf(n) } };
};

const all = Array.from({ length: 70 }, (_, n) => nth(n + 1));

beforeAll(async () => {
  house = await openHouse();
  const cases = casesOn(house.rows);
  const queues = queuesOn({ rows: house.rows, cases, promises: practice.promises });
  for (const file of all) {
    await cases.record({ after: file, notices: [], events: [] });
    await queues.project(file.number);
  }
});

afterAll(() => house.close());

const page = (asked: Partial<QueueAsked> = {}) =>
  house.house.desk.queue({ areas: [], state: 'open', ...asked });

/** Every page, one after another. */
const pages = async (asked: Partial<QueueAsked> = {}, after?: string): Promise<number[]> => {
  const found = await page({ ...asked, ...(after !== undefined && { after }) });
  return [found.rows.length, ...(found.after ? await pages(asked, found.after) : [])];
};

const rowsOf = async (asked: Partial<QueueAsked> = {}) => {
  const rows = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const found = await page({ ...asked, ...(after && { after }) });
    rows.push(...found.rows);
    after = found.after;
  }
  return rows;
};

describe('the queue', () => {
  it('comes in pages of 25 over all areas, and no case is lost or shown twice', async () => {
    expect(await pages()).toEqual([25, 25, 13]);
    const numbers = (await rowsOf()).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(63);
  });

  it('is in order over the areas: the most pressing, then the first to fall due', async () => {
    const rows = await rowsOf();
    const keys = rows.map(({ priority, due }) => `${priority === 'urgent' ? 0 : 1} ${due}`);
    expect(keys).toEqual(keys.toSorted());
  });

  it('holds the areas that were asked for, and no other', async () => {
    const rows = await rowsOf({ areas: ['soder', 'unplaced'] });
    expect(new Set(rows.map(({ place }) => place.area))).toEqual(new Set(['soder', 'unplaced']));
  });

  it('of one area comes in pages too', async () => {
    expect(await pages({ areas: ['norr'] })).toEqual([25, 23]);
  });

  it('holds what has no home in the register too', async () => {
    expect((await rowsOf()).some(({ place }) => place.area === 'unplaced')).toBe(true);
  });

  it('holds the cases of one owner, over the pages', async () => {
    const sara = await rowsOf({ owner: 'c-sara' });
    const amir = await rowsOf({ owner: 'c-amir' });
    expect([sara.length, amir.length]).toEqual([49, 14]);
    expect(sara.every(({ owner }) => owner === 'c-sara')).toBe(true);
    expect(await page({ owner: 'nobody' })).toEqual({ rows: [] });
  });

  it('holds the closed cases apart', async () => {
    expect(await pages({ state: 'closed' })).toEqual([7]);
    expect((await rowsOf({ state: 'closed' })).every(({ stage }) => stage === 'closed')).toBe(true);
  });

  it('of an area that nobody knows is empty', async () => {
    expect(await page({ areas: ['mars'] })).toEqual({ rows: [] });
  });
});
