import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keyed } from '../../src/app/keyed.ts';
import type { Fact } from '../../src/domain/caseEvents.ts';
import { casesOn } from '../../src/storage/cases.ts';
import { docOf } from '../../src/storage/queueDocs.ts';
import { queuesOn } from '../../src/storage/queues.ts';
import type { Rows } from '../../src/storage/rows.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { wordIndexOn } from '../../src/storage/wordIndex.ts';
import { caseAfter, closed, joined, now, number, opened, practice } from '../support/caseFacts.ts';
import { sampleReport } from '../support/sampleReports.ts';

const { promises } = practice;
const first: readonly Fact[] = [opened, joined(), { type: 'followed', by: 'c-karin' }];
const second: readonly Fact[] = [{ type: 'handedOver', by: 'c-sara', to: 'c-amir' }, closed];

const keyed: Keyed = Object.assign(() => new Uint8Array(32), {
  text: (_purpose: string, text: string) => `mark-of-${text}`,
});

const open = (): Promise<Rows> =>
  openSqlite({
    file: join(mkdtempSync(join(tmpdir(), 'grannfrid-')), 'rows.db'),
    cursorKey: Buffer.alloc(32, 7),
  });

/** The same rows, with something done around the n-th commit, counted from 0. */
const around = (
  rows: Rows,
  n: number,
  work: (commit: () => ReturnType<Rows['commit']>) => ReturnType<Rows['commit']>,
): Rows => {
  let count = -1;
  return {
    ...rows,
    commit: async (partition, ops) => {
      count += 1;
      const commit = () => rows.commit(partition, ops);
      return count === n ? work(commit) : commit();
    },
  };
};

const { report } = sampleReport({ ownWords: 'Basen dunkar.', effect: undefined });

/** A house whose case has been opened, and stands in its queues. */
const settled = async () => {
  const rows = await open();
  const cases = casesOn(rows);
  const file = caseAfter(first);
  const submission = { report: { ...report, id: file.reports[0]?.id ?? '' }, complainant: { name: 'Vera' } }; // prettier-ignore
  await cases.record({ after: file, events: [], notices: [], submission });
  const follow = async (through: Rows): Promise<void> => {
    await queuesOn({ rows: through, cases: casesOn(through), promises }).project(number);
    await wordIndexOn({ rows: through, cases: casesOn(through), keyed }).keep(number);
  };
  await follow(rows);
  return { rows, cases, follow };
};

type Settled = Awaited<ReturnType<typeof settled>>;

/** The case is handed over and closed, with a note of its own words. */
const change = async ({ cases }: Settled): Promise<void> => {
  const before = await cases.load(number);
  if (!before) throw new Error('the case is not there');
  const after = caseAfter(second, before.file, now.add({ hours: 1 }));
  const fact: Fact = { type: 'noted', by: 'c-sara', text: `Ringde ${before.version}` };
  const events = [{ at: '2026-11-23T23:40:05Z', fact }];
  await cases.record({ before, after, events, notices: [] });
};

const partitions = [
  'all',
  'area!norr',
  'priority!normal',
  'owner!c-sara',
  'owner!c-amir',
  'follower!c-karin',
  'kind!music',
  'home!h-lind-4-1201',
  'stage!received',
  'free',
  'unanswered',
  'recent',
].map((each) => `queue:${each}`);

/** Every place where the case stands. */
const standing = async (rows: Rows): Promise<readonly string[]> => {
  const all = [...partitions, 'rings'];
  const found = await Promise.all(all.map((each) => rows.scan(each, { limit: 100 })));
  return found.flatMap((page, at) => page.rows.map(({ row }) => `${all[at]} ${row}`)).toSorted();
};

/** Every place where it shall stand. */
const wanted = async ({ cases }: Settled): Promise<readonly string[]> => {
  const stored = await cases.load(number);
  if (!stored) throw new Error('the case is not there');
  return docOf(promises, stored)
    .here.map(({ partition, row }) => `${partition} ${row}`)
    .toSorted();
};

const wordsIn = async (rows: Rows, ...all: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(all.map((each) => rows.scan(each, { limit: 9 })));
  return all.filter((_, at) => found[at]?.rows.length === 1);
};

const allWords = ['word:basen', 'word:ringde', 'word:dunkar', 'name:mark-of-vera', 'words:ba', 'numbers:ac']; // prettier-ignore

describe('the queues', () => {
  it('hold a case in every place that it has, and nowhere else', async () => {
    const house = await settled();
    expect(await standing(house.rows)).toEqual(await wanted(house));
    await change(house);
    await house.follow(house.rows);
    expect(await standing(house.rows)).toEqual(await wanted(house));
    expect(await wordsIn(house.rows, ...allWords)).toEqual(allWords);
  });

  /** More commits than it takes to follow a change. */
  const steps = Array.from({ length: 36 }, (_, n) => n);

  it('are followed in fewer commits than are tried here', async () => {
    const house = await settled();
    await change(house);
    let isReached = false;
    const last = around(house.rows, steps.length - 1, (commit) => {
      isReached = true;
      return commit();
    });
    await house.follow(last);
    expect(isReached).toBe(false);
  });

  it.each([true, false])(
    'have no ghost after a crash at any step, written or not (%s)',
    async (isWritten) => {
      for (const n of steps) {
        const house = await settled();
        await change(house);
        const dying = around(house.rows, n, async (commit) => {
          if (isWritten) await commit();
          throw new Error('the process is gone');
        });
        await house.follow(dying).catch(() => undefined);
        await house.follow(house.rows);
        expect(await standing(house.rows)).toEqual(await wanted(house));
        expect(await wordsIn(house.rows, ...allWords)).toEqual(allWords);
        await house.rows.close();
      }
    },
  );

  it('agree with the case when another process follows a newer change at any step', async () => {
    for (const n of steps) {
      const house = await settled();
      await change(house);
      const overtaken = around(house.rows, n, async (commit) => {
        await change(house);
        await house.follow(house.rows);
        return commit();
      });
      await house.follow(overtaken);
      expect(await standing(house.rows)).toEqual(await wanted(house));
      expect(await wordsIn(house.rows, ...allWords)).toEqual(allWords);
      await house.rows.close();
    }
  });

  it('show nothing of a row that a crash has left behind', async () => {
    const house = await settled();
    const queues = queuesOn({ rows: house.rows, cases: house.cases, promises });
    const [place] = docOf(promises, { file: caseAfter(first), version: 0, etag: '' }).here;
    const row = await house.rows.get(place?.partition ?? '', place?.row ?? '');
    await house.rows.commit('queue:owner!c-karin', [{ op: 'insert', row: place?.row ?? '', cells: row?.cells ?? {} }]); // prettier-ignore
    const asked = { today: '2026-11-23', limit: 25 };
    const filter = { state: 'open', areas: [] } as const;
    expect((await queues.page({ ...filter, owner: 'c-karin' }, asked)).rows).toEqual([]);
    expect((await queues.page(filter, asked)).rows).toHaveLength(1);
  });
});
