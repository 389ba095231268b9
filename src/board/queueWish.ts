import { z } from 'zod';
import type { Coordinator } from '../domain/register.ts';
import { kind } from '../domain/taxonomy.ts';
import { openStage } from '../domain/transitions.ts';
import { priority } from '../domain/triage.ts';
import type { QueueAsked } from './ports.ts';

const yes = z.literal('yes').optional().catch(undefined);

/** An id or a name of the register, as it may stand in an address. */
const key = z.string().min(1).max(100);

const shape = {
  /** `all`, `mine`, `free`, `followed`, or the id of a colleague. */
  who: key.catch('all'),
  /** `own` are the areas of whoever reads. */
  area: key.optional().catch(undefined),
  stage: openStage.optional().catch(undefined),
  kind: kind.optional().catch(undefined),
  priority: priority.optional().catch(undefined),
  overdue: yes,
  unanswered: yes,
  fresh: yes,
};

/** What an address asks of the queue: what no longer means anything is left out, so that an old bookmark still leads somewhere. */
const wish = z.object({ ...shape, state: z.enum(['open', 'closed', 'any']).catch('open') });
export type Wish = z.infer<typeof wish>;

export const all: Wish = { who: 'all', state: 'open' };

/** The wish that an address carries; none when it carries no part of one. `state` stands in for one that is not told. */
export const wishIn = (query: URLSearchParams, state: Wish['state']): Wish | undefined => {
  const told = [...query].filter(([name, value]) => value !== '' && name in wish.shape);
  return told.length > 0 ? wish.parse({ state, ...Object.fromEntries(told) }) : undefined;
};

/** The wish as an address carries it: the same wish is always written the same way. */
export const queryOf = (asked: Wish): string => {
  const names = Object.keys(wish.shape).toSorted();
  const values = new Map(Object.entries(asked));
  return new URLSearchParams(
    names.flatMap((name) => (values.get(name) ? [[name, String(values.get(name))]] : [])),
  ).toString();
};

/** Whether it is the same that is asked for. */
export const isSame = (one: Wish, other: Wish): boolean => queryOf(one) === queryOf(other);

/** What a wish asks of the desk, when this coordinator has it. No areas means all of them. */
export const askedBy = (asked: Wish, coordinator: Coordinator): QueueAsked => ({
  state: asked.state,
  areas: areasOf(asked, coordinator),
  ...whose(asked, coordinator),
  ...(asked.stage && { stage: asked.stage }),
  ...(asked.kind && { kind: asked.kind }),
  ...(asked.priority && { priority: asked.priority }),
  ...(asked.overdue && { overdue: true }),
  ...(asked.unanswered && { unanswered: true }),
  ...(asked.fresh && { fresh: true }),
});

const areasOf = ({ area }: Wish, { areas }: Coordinator): readonly string[] => {
  if (area === 'own') return areas;
  return area ? [area] : [];
};

const whose = ({ who }: Wish, { id }: Coordinator): Partial<QueueAsked> => {
  switch (who) {
    case 'all':
      return {};
    case 'mine':
      return { owner: id };
    case 'free':
      return { free: true };
    case 'followed':
      return { follower: id };
    default:
      return { owner: who };
  }
};
