import type { Queues } from '../app/ports.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { codesOf, fits } from '../domain/queueFilter.ts';
import { stamp } from '../domain/time.ts';
import { planOf } from './facets.ts';
import { gather } from './gather.ts';
import { fromCells } from './json.ts';
import { planned, type Found } from './merged.ts';
import { projected } from './placeRows.ts';
import { areaList, ownerList, project, type Projecting } from './projecting.ts';
import { readDoc, rings, shownAt } from './queueDocs.ts';
import type { Rows } from './rows.ts';
import { every } from './scan.ts';

/** So many rows are looked at for one page. */
const most = 400;

/** The queues on rows: a row a case under each value that can be asked for, kept in step by `project`. */
export const queuesOn = (house: Projecting): Queues => {
  const { rows } = house;
  return {
    project: (number) => project(house, number),
    ringing: async (until, limit) => {
      const { rows: found } = await rows.scan(rings, { to: `${stamp(until)}"`, limit });
      return found.map(numberOf);
    },
    areas: async () => (await every(rows, areaList, {})).map(({ row }) => row),
    owners: async () => (await every(rows, ownerList, {})).map(({ row }) => row),
    page: pageOn(rows),
  };
};

/** The number of a case ends every key of a queue. */
const numberOf = ({ row }: { readonly row: string }): CaseNumber =>
  caseNumber.parse(row.split('!').at(-1));

const pageOn =
  (rows: Rows): Queues['page'] =>
  async (filter, { today, after, limit }) => {
    const source = planned(rows, planOf(filter, today), { after, first: limit + 1 });
    const { found, ...rest } = await gather(source, {
      limit,
      most,
      isWorth: ({ cells }: Found) => fits(filter, fromCells(projected, cells).codes, today),
      check: (candidates) =>
        Promise.all(
          candidates.map(async (each) => {
            // The case may have moved on since the row was written.
            const shown = shownAt(await readDoc(rows, numberOf(each)), each);
            return shown && fits(filter, codesOf(shown), today) ? shown : undefined;
          }),
        ),
    });
    return { rows: found, ...rest };
  };
