import { closes, dayAt, daysOn, isOfficeDay, officeDayAfter, opens, sameOfficeDay } from '../../support/officeCalendar.ts'; // prettier-ignore
import { runsOf, type Run } from '../../support/promisesKept.ts';
import { liveYear, type Year } from '../../support/simulatedYear.ts';

let year: Year;
let runs: readonly Run[];

beforeAll(async () => {
  year = await liveYear('2026-11-01T00:00:00Z', '2027-12-01T00:00:00Z');
  runs = year.histories.flatMap(runsOf);
}, 300_000);

/** The first time that the clocks were rung at or after a moment, while the promise still ran. */
const firstRing = (from: number, { until }: Run): number | undefined => {
  const found = year.rings.find((each) => each >= from);
  return found !== undefined && found < until ? found : undefined;
};

const told = ({ kind, by, from, until, warned, broken }: Run): string =>
  JSON.stringify({ kind, by, from: iso(from), until: iso(until), warned: warned.map(iso), broken: broken.map(({ at }) => iso(at)) }); // prettier-ignore
const iso = (ms: number): string => (Number.isFinite(ms) ? new Date(ms).toISOString() : 'open');
const wrong = (isRight: (run: Run) => boolean): readonly string[] =>
  runs.filter((run) => !isRight(run)).map(told);

/** The last day of a promise, counted by hand. */
const lastDay = ({ kind, from, days }: Run): string => {
  if (kind === 'look' && days === 0) return sameOfficeDay(from);
  const isInDays = kind === 'status' || kind === 'followUp' || kind === 'secondFollowUp';
  return isInDays ? daysOn(dayAt(from), days) : officeDayAfter(dayAt(from), days);
};

describe('a year of clocks', () => {
  it('has seen enough: cases, promises kept and broken, restarts and both changes of the hour', () => {
    expect(year.histories.length).toBeGreaterThan(40);
    expect(runs.length).toBeGreaterThan(400);
    expect(runs.filter(({ broken }) => broken.length > 0).length).toBeGreaterThan(100);
    expect(runs.filter(({ warned, until }) => warned.length === 0 && until < Infinity).length).toBeGreaterThan(100); // prettier-ignore
    expect(new Set(runs.map(({ kind }) => kind)).size).toBe(6);
    expect(year.restarts).toBe(8);
  });

  it('promises nothing but for a day on which the office is open', () => {
    expect(wrong(({ by }) => isOfficeDay(by))).toEqual([]);
  });

  it('counts every last day as the almanac does, over holidays, weekends and summer time', () => {
    expect(wrong((run) => run.by === lastDay(run))).toEqual([]);
  });

  it('warns once, at the first ring after the office opens on the last day, and never otherwise', () => {
    const due = (run: Run) => firstRing(Math.max(opens(run.by), run.from), run);
    expect(wrong((run) => String(run.warned) === String(due(run) ?? ''))).toEqual([]);
  });

  it('breaks once, at the first ring after the office closes on the last day, and never otherwise', () => {
    const due = (run: Run) => firstRing(Math.max(closes(run.by), run.from), run);
    expect(wrong((run) => String(run.broken.map(({ at }) => at)) === String(due(run) ?? ''))).toEqual([]); // prettier-ignore
  });

  it('never rings for a promise that was kept in time', () => {
    const kept = runs.filter(({ by, until }) => until <= opens(by));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter(({ warned, broken }) => warned.length + broken.length > 0)).toEqual([]);
  });
});

describe('a broken promise', () => {
  const isAway = (id: string, day: string): boolean =>
    id === 'c-sara' && day >= '2027-07-01' && day <= '2027-07-30';
  const backups: Readonly<Record<string, string>> = { 'c-sara': 'c-amir', 'c-amir': 'c-sara' };

  /** Who stands in: the backup who is there, else the manager. */
  const standIn = (owner: string, day: string): string => {
    const backup = backups[owner] ?? 'c-karin';
    const isGone = backup === 'c-amir' && day >= '2027-09-06';
    return isGone || isAway(backup, day) ? 'c-karin' : backup;
  };

  it('goes to whoever stands in for the owner that day', () => {
    const all = runs.flatMap(({ broken }) => broken);
    const went = all.map(({ at, to, owner }) => ({ day: dayAt(at), owner, to }));
    expect(went.filter(({ day, owner, to }) => to !== standIn(owner, day))).toEqual([]);
    expect(new Set(went.map(({ to }) => to))).toEqual(new Set(['c-sara', 'c-amir', 'c-karin']));
  });

  it('is never that of somebody who has left', () => {
    const late = runs.flatMap(({ broken }) => broken.filter(({ at }) => dayAt(at) > '2027-09-07'));
    expect(late.length).toBeGreaterThan(5);
    expect(late.filter(({ owner, to }) => [owner, to].includes('c-amir'))).toEqual([]);
  });

  it('shows on the case and in the queue, with who stands in, until it is made good', () => {
    const isBroken = ({ clocks }: { clocks: readonly { broken?: boolean | undefined }[] }) =>
      clocks.some(({ broken }) => broken);
    const open = year.seen.filter(({ view }) => view.stage !== 'closed');
    expect(open.filter(({ view }) => isBroken(view)).length).toBeGreaterThan(50);
    expect(open.filter(({ view }) => !isBroken(view)).length).toBeGreaterThan(50);
    const differs = open.filter(
      ({ view, row }) =>
        (row?.broken ?? false) !== isBroken(view) ||
        row?.backup !== view.backup ||
        (view.backup !== undefined) !== isBroken(view),
    );
    expect(differs.map(({ view }) => view.number)).toEqual([]);
    const shut = year.seen.filter(({ view }) => view.stage === 'closed');
    expect(shut.filter(({ view }) => view.clocks.length > 0 || view.backup)).toEqual([]);
  });
});
