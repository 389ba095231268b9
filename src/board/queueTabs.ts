import { z } from 'zod';
import type { Coordinator } from '../domain/register.ts';
import type { QueueAsked } from './ports.ts';

const tabs = ['mine', 'area', 'all', 'closed'] as const;

/** The queue's tab as the address names it; none is the reader's own cases. */
export const tabName = z.enum(tabs).default('mine');
export type Tab = z.infer<typeof tabName>;

/** The tabs of a coordinator. Who answers for no area of their own answers for all, and needs no tab for it. */
export const tabsOf = ({ areas }: Coordinator): readonly Tab[] =>
  tabs.filter((each) => each !== 'area' || areas.length > 0);

/** What a tab asks of the desk. No areas means all of them, those without a coordinator too. */
export const askedBy = (tab: Tab, { id, areas }: Coordinator): QueueAsked => ({
  areas: tab === 'area' ? areas : [],
  state: tab === 'closed' ? 'closed' : 'open',
  ...(tab === 'mine' && { owner: id }),
});

export const tabAddress = (tab: Tab, after?: string): string => {
  const query = new URLSearchParams({
    ...(tab !== 'mine' && { view: tab }),
    ...(after !== undefined && { after }),
  });
  return query.size > 0 ? `/board?${query.toString()}` : '/board';
};
