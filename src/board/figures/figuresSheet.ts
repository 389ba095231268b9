import type { CaseFigures } from '../../domain/caseFigures.ts';
import type { StaffViewer } from '../viewer.ts';
import type { Sheet } from './csv.ts';
import { areaWords } from './queueSheet.ts';

const columns = [
  'number',
  'area',
  'category',
  'kinds',
  'openedAt',
  'closedAt',
  'outcome',
  'solvedBy',
  'daysToComplainant',
  'daysToRespondent',
  'reports',
  'incidents',
  'verified',
  'households',
  'reopened',
  'broken',
] as const;

/** One closed case a row. */
export const figuresSheet = (
  viewer: StaffViewer,
  figures: readonly CaseFigures[],
  days: { readonly from: string; readonly to: string },
): Sheet => {
  const { say } = viewer;
  return {
    file: `${say('board:figures.files.outcomes')}-${days.from}-${days.to}`,
    header: columns.map((name) => say(`board:figures.columns.${name}`)),
    rows: figures.map((each) => {
      const cells = cellsOf(viewer, each);
      return columns.map((name) => cells[name]);
    }),
  };
};

const cellsOf = (
  viewer: StaffViewer,
  each: CaseFigures,
): Readonly<Record<(typeof columns)[number], string | number | undefined>> => {
  const { say } = viewer;
  return {
    ...each,
    daysToComplainant: each.daysToComplainant,
    daysToRespondent: each.daysToRespondent,
    area: areaWords(viewer, each.area),
    category: say(`cases:categories.${each.category}`),
    kinds: each.kinds.map((kind) => say(`cases:kinds.${kind}`)).join(', '),
    outcome: say(`cases:outcomes.${each.outcome}`),
    solvedBy: each.solvedBy.map((what) => say(`board:solutions.${what}`)).join(', '),
  };
};
