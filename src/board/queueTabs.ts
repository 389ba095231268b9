import { z } from 'zod';
import type { Coordinator } from '../domain/register.ts';
import type { View } from './ports.ts';
import { all, isSame, queryOf, wishIn, type Wish } from './queueWish.ts';

const names = ['mine', 'area', 'all', 'fresh', 'closed'] as const;

/** A way to look at the queue that the house has, as the address names it; none is the reader's own cases. */
export const tabName = z.enum(names).default('mine');
type TabName = (typeof names)[number];

/** What each of them asks for. */
export const wishOf: Readonly<Record<TabName, Wish>> = {
  mine: { ...all, who: 'mine' },
  area: { ...all, area: 'own' },
  all,
  fresh: { ...all, state: 'any', fresh: 'yes' },
  closed: { ...all, state: 'closed' },
};

/** A tab above the queue: one of the house's, or a view that the reader has named. */
export interface Tab {
  readonly wish: Wish;
  readonly address: string;
  /** Of the house's. */
  readonly own?: TabName;
  /** What the reader calls it. */
  readonly name?: string;
}

const addressOf = (tab: TabName): string => (tab === 'mine' ? '/board' : `/board?view=${tab}`);

/** The tabs of a coordinator. Who answers for no area of their own answers for all, and needs no tab for it. */
export const tabsOf = ({ areas }: Coordinator, views: readonly View[]): readonly Tab[] => [
  ...names
    .filter((each) => each !== 'area' || areas.length > 0)
    .map((own): Tab => ({ own, wish: wishOf[own], address: addressOf(own) })),
  ...views.map(({ name, query }): Tab => {
    const wish = wishIn(new URLSearchParams(query), 'open') ?? all;
    return { name, wish, address: `/board?${queryOf(wish)}` };
  }),
];

/** The tab that shows just this. */
export const tabFor = (tabs: readonly Tab[], wish: Wish): Tab | undefined =>
  tabs.find((each) => isSame(each.wish, wish));
