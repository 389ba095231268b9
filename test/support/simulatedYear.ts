import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { CaseEvent } from '../../src/domain/caseEvents.ts';
import type { StaffView } from '../../src/domain/caseView.ts';
import type { QueueRow } from '../../src/domain/queueRow.ts';
import type { Register } from '../../src/domain/register.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import type { Rows } from '../../src/storage/rows.ts';
import { chance } from './chance.ts';
import { openHouse, type TestHouse } from './house.ts';
import { dayAt, isOfficeDay } from './officeCalendar.ts';
import { livedDay, type Known } from './simulatedWork.ts';

const hour = 3_600_000;
const sara = { id: 'c-sara', role: 'coordinator' } as const;

/** What the desk showed of an open case at a moment. */
export interface Seen {
  readonly at: number;
  readonly view: StaffView;
  readonly row: QueueRow | undefined;
}

export interface Year {
  /** Every moment at which the clocks were rung, by both processes at once. */
  readonly rings: readonly number[];
  readonly histories: readonly (readonly CaseEvent[])[];
  readonly seen: readonly Seen[];
  readonly restarts: number;
}

/** When the staff changes: Sara goes away for July, Amir leaves in September. Both take effect at a restart. */
const registerAt =
  (day: string) =>
  (sample: Register): Register => ({
    ...sample,
    coordinators: sample.coordinators
      .filter(({ id }) => id !== 'c-amir' || day < '2027-09-06')
      .map((each) =>
        each.id === 'c-sara' && day >= '2027-07-01' ? { ...each, awayUntil: '2027-07-30' } : each,
      ),
  });

/** Days on which the house stops at noon, and for how many hours it stays down. */
const stops: Readonly<Record<string, number>> = {
  '2026-11-30': 0,
  '2026-12-22': 70,
  '2027-02-03': 30,
  '2027-03-27': 44,
  '2027-05-05': 1,
  '2027-07-01': 0,
  '2027-09-06': 20,
  '2027-10-30': 40,
};

/** Lives through a year in the real house on a real file, the same each time: two processes, each on the same rows. */
export async function liveYear(from: string, to: string): Promise<Year> {
  const folder = mkdtempSync(join(tmpdir(), 'grannfrid-year-'));
  const file = join(folder, 'year.db');
  const next = chance(20261101);
  const known: Known[] = [];
  const rings: number[] = [];
  const seen: Seen[] = [];
  let open = await start(file, from);
  let restarts = 0;
  for (let now = Date.parse(from); now < Date.parse(to); now = nextRing(now)) {
    const day = dayAt(now);
    const isNoon = new Date(now).toISOString().endsWith('T12:00:00.000Z');
    const down = isNoon ? stops[day] : undefined;
    if (down !== undefined) {
      await open.close();
      now += down * hour;
      open = await start(file, new Date(now).toISOString());
      restarts += 1;
    }
    const [first, second] = open.houses;
    for (const { clock } of open.houses) clock.now = Temporal.Instant.fromEpochMilliseconds(now);
    await livedDay({ house: first, other: second, known, next, isOffice: isOfficeDay(dayAt(now)) });
    for (const { house } of open.houses) house.ring();
    for (const { house } of open.houses) await house.idle();
    rings.push(now);
    if (isNoon && day.endsWith('5')) seen.push(...(await look(first, known, now)));
  }
  const histories = await Promise.all(known.map(({ number }) => history(open.houses[0], number)));
  await open.close();
  rmSync(folder, { recursive: true });
  return { rings, histories, seen, restarts };
}

async function start(file: string, at: string) {
  const rows = await openSqlite({ file, cursorKey: Buffer.alloc(32, 7) });
  const shared: Rows = { ...rows, close: async () => {} };
  const register = registerAt(dayAt(Date.parse(at)));
  const wish = { at, rows: shared, secret: 'one secret for both processes', register };
  const houses: readonly [TestHouse, TestHouse] = [await openHouse(wish), await openHouse(wish)];
  return {
    houses,
    close: async () => {
      for (const each of houses) await each.close();
      await rows.close();
    },
  };
}

/** Every half hour about the hours of the office, every hour else. */
const nextRing = (now: number): number => {
  const isAboutOffice = isOfficeDay(dayAt(now)) && new Date(now).getUTCHours() >= 6 && new Date(now).getUTCHours() < 16; // prettier-ignore
  return now + (isAboutOffice ? hour / 2 : hour);
};

const history = async ({ house }: TestHouse, number: string): Promise<readonly CaseEvent[]> =>
  (await house.desk.show(number, sara))?.view.events ?? [];

async function look({ house }: TestHouse, known: readonly Known[], at: number) {
  const rows = await queueOf(house);
  const views = await Promise.all(known.map(({ number }) => house.desk.show(number, sara)));
  return views.flatMap((found) =>
    found
      ? [{ at, view: found.view, row: rows.find((row) => row.number === found.view.number) }]
      : [],
  );
}

async function queueOf(house: TestHouse['house'], after?: string): Promise<readonly QueueRow[]> {
  const asked = { areas: [], state: 'open' as const, ...(after && { after }) };
  const page = await house.desk.queue(asked);
  return page.after ? [...page.rows, ...(await queueOf(house, page.after))] : page.rows;
}
