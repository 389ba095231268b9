import { talk, type Cases, type Change, type Stored, type Talk } from '../app/ports.ts';
import { caseEvent } from '../domain/caseEvents.ts';
import { caseFile } from '../domain/caseFile.ts';
import { complainant, report as reportShape } from '../domain/report.ts';
import { z } from 'zod';
import { fromCells, toCells } from './json.ts';
import { noticeOp } from './outbox.ts';
import type { Op, Row, Rows } from './rows.ts';
import { every } from './scan.ts';

const head = z.strictObject({ version: z.int(), file: caseFile });

const partition = (number: string): string => `case:${number}`;

/** Event rows sort as they happened. */
const eventRow = (seq: number): string => `e${String(seq).padStart(8, '0')}`;

const stored = ({ cells, etag }: Row): Stored => ({ ...fromCells(head, cells), etag });

/** Cases on rows: `head` the state, `e…` events, `r…` reports, `who…` complainants apart from them. */
export const casesOn = (rows: Rows): Cases => ({
  load: async (number) => {
    const found = await rows.get(partition(number), 'head');
    return found && stored(found);
  },
  record: async (change) => {
    const known = await contactOps(rows, change);
    const ops = [...opsOf(change), ...known];
    const { kind } = await rows.commit(partition(change.after.number), ops);
    return kind === 'committed';
  },
  reports: async (number) => {
    const found = await every(rows, partition(number), { from: 'r', to: 's' });
    return found
      .map(({ cells }) => fromCells(reportShape, cells))
      .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  },
  events: async (number) => {
    const found = await every(rows, partition(number), { from: 'e', to: 'f' });
    return found.map(({ cells }) => fromCells(caseEvent, cells));
  },
  complainant: async (number, id) => {
    const found = await rows.get(partition(number), `who${id}`);
    return found && fromCells(complainant, found.cells);
  },
  talk: async (number, id) => {
    const found = await rows.get(partition(number), talkRow(id));
    return found && fromCells(talk, found.cells);
  },
});

const opsOf = ({
  before,
  after,
  events,
  submission,
  talk: way,
  notices,
}: Change): readonly Op[] => {
  const version = before?.version ?? 0;
  const cells = toCells({ version: version + events.length, file: after });
  return [
    before
      ? { op: 'replace', row: 'head', cells, etag: before.etag }
      : { op: 'insert', row: 'head', cells },
    ...events.map((event, index): Op => ({
      op: 'insert',
      row: eventRow(version + index + 1),
      cells: toCells(event),
    })),
    ...(submission ? reportOps(submission) : []),
    ...(submission && way ? [talkOp(submission, way)] : []),
    ...notices.map((each, index): Op => noticeOp(version, index, each)),
  ];
};

const talkRow = (report: string): string => `talk${report}`;

const talkOp = ({ report }: NonNullable<Change['submission']>, said: Talk): Op => ({
  op: 'insert',
  row: talkRow(report.id),
  cells: toCells(said),
});

/** A complainant's new way to be reached takes the place of the old one. */
const contactOps = async (rows: Rows, { after, contact }: Change): Promise<readonly Op[]> => {
  if (!contact) return [];
  const row = `who${contact.report}`;
  const before = await rows.get(partition(after.number), row);
  const cells = toCells(contact.complainant);
  return [before ? { op: 'replace', row, cells, etag: before.etag } : { op: 'insert', row, cells }];
};

const reportOps = (said: NonNullable<Change['submission']>): readonly Op[] => [
  { op: 'insert', row: `r${said.report.id}`, cells: toCells(said.report) },
  { op: 'insert', row: `who${said.report.id}`, cells: toCells(said.complainant) },
];
