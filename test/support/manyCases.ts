import { Temporal } from 'temporal-polyfill';
import type { Keyed } from '../../src/app/keyed.ts';
import type { CaseFile } from '../../src/domain/caseFile.ts';
import { caseNumberFrom } from '../../src/domain/caseNumber.ts';
import { report as reportShape, type Submission } from '../../src/domain/report.ts';
import { kinds } from '../../src/domain/taxonomy.ts';
import { casesOn } from '../../src/storage/cases.ts';
import { claimsOn } from '../../src/storage/claims.ts';
import { rowOf, termsOf } from '../../src/storage/caseWords.ts';
import { toCells } from '../../src/storage/json.ts';
import { cellsOf, docOf } from '../../src/storage/queueDocs.ts';
import type { Cells, Rows } from '../../src/storage/rows.ts';
import { listedIn, partitionsOf } from '../../src/storage/terms.ts';
import { caseAfter, joined, opened, practice, reportId } from './caseFacts.ts';

/** Cases written side by side. */
const block = 20_000;

const streets = ['Lindgatan', 'Hamnbacken', 'Kvarnstigen', 'Störgatan'];
const areas = ['norr', 'soder', 'unplaced'];
const owners = ['c-sara', 'c-amir', 'c-karin'];
const first = ['Vera', 'Nils', 'Amina', 'Olle', 'Siv', 'Bo', 'Inga', 'Hawa', 'Per', 'Lena'];
const last = ['Sten', 'Berg', 'Holm', 'Dahl', 'Alm', 'Rask', 'Frid', 'Lind', 'Ek', 'Åberg'];
const common = ['musiken', 'basen', 'trummor', 'grannen', 'natten', 'golvet', 'sover', 'barnen'];

const pick = <T>(from: readonly T[], n: number): T => {
  const found = from[n % from.length];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
};

/** A number that looks like chance and is the same every time. */
const scatter = (n: number, salt: number): number => {
  const mixed = Math.imul(n ^ Math.imul(salt + 1, 0x9e3779b1), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (again ^ (again >>> 16)) >>> 0;
};

/** Words that a few cases in a thousand have, some of them a prefix of others. */
const rare = (n: number, salt: number): string =>
  `${pick(['kl', 'dr', 'sm', 'vr', 'gn'], scatter(n, salt))}${pick(['ick', 'ova', 'älla', 'isp', 'um'], scatter(n, salt + 1))}${scatter(n, salt + 2) % 40}`;

const wordsOf = (n: number): string =>
  [
    ...common.filter((_, at) => scatter(n, at) % 3 > 0),
    ...[10, 20, 30].map((salt) => rare(n, salt)),
  ].join(' ');

const anyReport = reportShape.parse({
  id: reportId(0),
  receivedAt: '2026-11-22T22:00:05Z',
  language: 'sv',
  channel: 'webchat',
  kinds: ['music'],
  dangers: [],
  incidents: [],
  source: { position: 'home' },
  ownWords: 'musik',
});

export interface SampleCase {
  readonly file: CaseFile;
  readonly submission: Submission;
  readonly name: string;
}

const daysFrom = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) =>
    Temporal.PlainDate.from(from).add({ days: n }).toString(),
  );

const past = daysFrom('2024-12-24', 700);
const soon = daysFrom('2026-11-18', 30);

const anyCase = caseAfter([opened, joined()]);

const clockOf = (n: number): CaseFile['clocks'][number] => {
  const kind = pick(['look', 'firstContact', 'status'] as const, scatter(n, 15));
  return { kind, by: pick(soon, scatter(n, 6)), days: 3 };
};

/** The n-th case of many: spread over areas, owners, kinds, days and words; every other one is closed. */
export const sampleCase = (n: number): SampleCase => {
  const receivedAt = `${pick(past, n)}T${String(n % 24).padStart(2, '0')}:${10 + (scatter(n, 1) % 50)}:05Z`; // prettier-ignore
  const kind = pick(kinds, Math.min(scatter(n, 2) % 40, scatter(n, 3) % 40));
  const id = reportId(n);
  const number = caseNumberFrom(Uint8Array.from([n % 23, (n / 23) % 23, (n / 529) % 23, (n / 12_167) % 23, scatter(n, 8) % 23, 5, 6, 7])); // prettier-ignore
  const address = `${pick(streets, scatter(n, 4))} ${1 + (scatter(n, 5) % 60)}`;
  const isClosed = scatter(n, 10) % 2 === 0;
  const file: CaseFile = {
    ...anyCase,
    number,
    kinds: [kind],
    openedAt: receivedAt,
    toldAt: receivedAt,
    priority: pick(['urgent', 'high', 'normal', 'normal', 'normal'] as const, scatter(n, 7)),
    place: { position: 'home', address, area: pick(areas, scatter(n, 9)) },
    owner: pick(owners, scatter(n, 11)),
    taken: scatter(n, 12) % 3 > 0,
    reports: anyCase.reports.map((each) => ({ ...each, id, receivedAt })),
    clocks: isClosed ? [] : [clockOf(n)],
    ...(isClosed && {
      lastWord: 'staff',
      state: { stage: 'closed', outcome: 'calm', closedAt: receivedAt },
    }),
  };
  const report = { ...anyReport, id, receivedAt, kinds: [kind], ownWords: wordsOf(n) };
  const name = `${pick(first, scatter(n, 13))} ${pick(last, scatter(n, 14))}`;
  return { file, submission: { report, complainant: { name } }, name };
};

/** Rows by partition, written in commits as big as they may be. */
const createHeap = (rows: Rows) => {
  const heap = new Map<string, Map<string, Cells>>();
  return {
    add: (partition: string, row: string, cells: Cells) => {
      const there = heap.get(partition) ?? new Map<string, Cells>();
      heap.set(partition, there.set(row, cells));
    },
    write: async () => {
      const commits = [...heap].flatMap(([partition, found]) => {
        const ops = [...found].map(([row, cells]) => ({ op: 'insert', row, cells }) as const).toSorted((a, b) => (a.row < b.row ? -1 : 1)); // prettier-ignore
        return Array.from(
          { length: Math.ceil(ops.length / 100) },
          (_, at) => () => rows.commit(partition, ops.slice(at * 100, at * 100 + 100)),
        );
      });
      heap.clear();
      for (let at = 0; at < commits.length; at += 256)
        await Promise.all(commits.slice(at, at + 256).map((commit) => commit()));
    },
  };
};

/** The words that are on a list already. */
type Listed = Set<string>;

/** Writes so many cases in the shapes of the real stores: heads, reports, receipts, queues and words. */
export const seedCases = async (rows: Rows, keyed: Keyed, count: number): Promise<void> => {
  const listed: Listed = new Set();
  for (let from = 0; from < count; from += block) {
    const samples = Array.from({ length: Math.min(block, count - from) }, (_, n) => sampleCase(from + n)); // prettier-ignore
    const heap = createHeap(rows);
    for (const sample of samples) addTo(heap, sample, { keyed, listed });
    await heap.write();
    await seedFiles(rows, keyed, samples);
  }
};

/** The rows of a case in the queues and under its words, and those that say so in its own partition. */
const addTo = (
  heap: ReturnType<typeof createHeap>,
  { file, submission: { report, complainant } }: SampleCase,
  { keyed, listed }: { readonly keyed: Keyed; readonly listed: Listed },
): void => {
  const { number } = file;
  const stored = { file, version: 2, etag: '' };
  const complainants = [{ report: report.id, complainant }];
  const terms = termsOf({ keyed }, { file, reports: [report], events: [], complainants });
  const doc = docOf(practice.promises, stored);
  heap.add(`case:${number}`, 'queue', toCells(doc));
  heap.add(`case:${number}`, 'words', toCells({ ...terms, old: [], whole: true }));
  const cells = cellsOf(doc);
  for (const { partition, row } of doc.here) heap.add(partition, row, cells);
  for (const partition of partitionsOf(terms)) {
    heap.add(partition, rowOf(stored), {});
    const found = listedIn(partition, number);
    if (!found || listed.has(`${found.list} ${found.word}`)) continue;
    listed.add(`${found.list} ${found.word}`);
    heap.add(found.list, found.word, {});
  }
};

/** The code of the receipt of a case. */
export const codeOf = ({ submission }: SampleCase): string => submission.report.id.slice(-8);

const seedFiles = async (
  rows: Rows,
  keyed: Keyed,
  samples: readonly SampleCase[],
): Promise<void> => {
  const cases = casesOn(rows);
  const claims = claimsOn(rows);
  for (let at = 0; at < samples.length; at += 256)
    await Promise.all(
      samples.slice(at, at + 256).map(async (sample) => {
        const { file, submission } = sample;
        const found = { number: file.number, report: submission.report.id };
        const change = { after: file, events: [], notices: [], submission };
        const mark = keyed.text('receipt-mark', codeOf(sample));
        await Promise.all([cases.record(change), claims.receipt(mark, found)]);
      }),
    );
};
