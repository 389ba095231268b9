import type { QueueRow } from '../../domain/queueRow.ts';
import { unplaced } from '../../domain/register.ts';
import { local } from '../../domain/time.ts';
import { nameOf } from '../caseWords.ts';
import type { StaffViewer } from '../viewer.ts';
import type { Sheet } from './csv.ts';

const columns = [
  'number',
  'category',
  'kinds',
  'address',
  'flat',
  'area',
  'stage',
  'priority',
  'owner',
  'taken',
  'openedAt',
  'due',
  'dueFor',
  'reports',
  'incidents',
  'households',
  'lastWord',
] as const;

/** An area by its name; where nobody answers for the home, that. */
export const areaWords = ({ say }: StaffViewer, area: string): string =>
  area === unplaced ? say('board:figures.unplaced') : area;

/** The queue as a sheet: no word that a complainant wrote, and nothing about who they are. */
export const queueSheet = (viewer: StaffViewer, rows: readonly QueueRow[]): Sheet => {
  const { say, now } = viewer;
  const day = local(now).toPlainDate().toString();
  return {
    file: `${say('board:figures.files.queue')}-${day}`,
    header: columns.map((name) => say(`board:figures.columns.${name}`)),
    rows: rows.map((row) => {
      const cells = cellsOf(viewer, row);
      return columns.map((name) => cells[name]);
    }),
  };
};

type Cells = Readonly<Record<(typeof columns)[number], string | number | undefined>>;

const cellsOf = (viewer: StaffViewer, row: QueueRow): Cells => {
  const { say } = viewer;
  const { place, due, dueFor } = row;
  return {
    number: row.number,
    category: say(`cases:categories.${row.category}`),
    kinds: row.kinds.map((kind) => say(`cases:kinds.${kind}`)).join(', '),
    address: place.address,
    flat: place.flat,
    area: areaWords(viewer, place.area),
    stage: say(`cases:stages.${row.stage}`),
    priority: say(`cases:priorities.${row.priority}`),
    owner: nameOf(viewer, row.owner),
    taken: say(`board:figures.${row.taken ? 'yes' : 'no'}`),
    openedAt: row.openedAt,
    due,
    dueFor: dueFor && say(`board:clocks.kinds.${dueFor}`),
    reports: row.reports,
    incidents: row.incidents,
    households: row.households,
    lastWord: say(`board:queue.lastWords.${row.lastWord}`),
  };
};
