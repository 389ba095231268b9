import { Temporal } from 'temporal-polyfill';
import type { StaffView } from '../domain/caseView.ts';
import type { Place } from '../domain/place.ts';
import type { Category, Kind } from '../domain/taxonomy.ts';
import { fullDay } from './dateWords.ts';
import type { Say } from '../app/ports.ts';
import type { Viewer } from './viewer.ts';

/** What it is about: its kinds, or its category when it has none. */
export const aboutWords = (
  say: Say,
  { kinds, category }: { readonly kinds: readonly Kind[]; readonly category: Category },
): string =>
  kinds.length > 0
    ? kinds.map((kind) => say(`cases:kinds.${kind}`)).join(' · ')
    : say(`cases:categories.${category}`);

/** Street, number and flat as far as the register knows them. */
export const placeWords = (
  say: Say,
  { address, flat }: Pick<Place, 'address' | 'flat'>,
): string => {
  if (!address) return say('board:place.unknown');
  return flat ? say('board:place.flat', { address, flat }) : address;
};

/** The number of a report on its case, in the order in which they came: 1 for the first. */
export const reportNumber = (
  { reports }: Pick<StaffView, 'reports'>,
  id: string | undefined,
): number => reports.findIndex((each) => each.id === id) + 1;

/** The name of someone in the register; who has left it is named by id. */
export const nameOf = ({ say, register }: Pick<Viewer, 'say' | 'register'>, id: string): string =>
  register.coordinators.find((each) => each.id === id)?.name ?? say('board:people.gone', { id });

const latestDay = ({ reports }: StaffView): string | undefined =>
  reports
    .flatMap(({ incidents }) => incidents.map(({ date }) => date))
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);

/** The case in one sentence. */
export const summaryWords = (viewer: Pick<Viewer, 'say' | 'language'>, view: StaffView): string => {
  const { say } = viewer;
  const counted = {
    reports: say('board:counts.reports', { count: view.reports.length }),
    households: say('board:counts.households', { count: view.households }),
    incidents: say('board:counts.incidents', { count: view.incidents }),
  };
  const latest = latestDay(view);
  if (view.category === 'callback') return say('board:case.summaryCallback');
  return latest
    ? say('board:case.summary', { ...counted, count: view.incidents, day: fullDay(viewer, latest) })
    : say('board:case.summaryUndated', counted);
};
