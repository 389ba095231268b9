import type { QueueRow } from '../domain/queueRow.ts';
import { unplaced, type Register } from '../domain/register.ts';
import type { Queues, Ranked } from './ports.ts';

/** Cases a page. */
const pageSize = 25;

export interface QueueAsked {
  readonly areas: readonly string[];
  readonly state: 'open' | 'closed';
  readonly owner?: string;
  readonly after?: string;
}

interface ListDeps {
  readonly queues: Queues;
  /** The register as it is now. */
  readonly register: () => Register;
}

/** Every area that a case can lie in: those of the register, and those that cases have come to. */
const allAreas = async ({ queues, register }: ListDeps): Promise<readonly string[]> => {
  const areas = register().properties.map(({ area }) => area);
  return [...new Set([...areas, ...(await queues.areas()), unplaced])];
};

/** A page of the queue in rank order over the areas asked for (none: all), and where the next page begins. */
export const listQueue =
  (deps: ListDeps) =>
  async (asked: QueueAsked): Promise<{ rows: readonly QueueRow[]; after?: string }> => {
    const areas = asked.areas.length > 0 ? asked.areas : await allAreas(deps);
    const found = await gather(deps.queues, areas, asked);
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const rows = page.map(({ row }) => row);
    return found.length > pageSize && last ? { rows, after: last.rank } : { rows };
  };

const gather = async (
  queues: Queues,
  areas: readonly string[],
  asked: QueueAsked,
): Promise<readonly Ranked[]> => {
  const lists = await Promise.all(areas.map((area) => wanted(queues, area, asked)));
  return lists.flat().toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
};

/** Up to one page and one row of an area, of this owner's cases when an owner is asked for. */
const wanted = async (
  queues: Queues,
  area: string,
  asked: QueueAsked,
): Promise<readonly Ranked[]> => {
  const { owner, state } = asked;
  const found: Ranked[] = [];
  let after = asked.after;
  for (;;) {
    const page = await queues.page(area, state, { limit: pageSize + 1, ...(after && { after }) });
    found.push(...page.filter(({ row }) => !owner || row.owner === owner));
    after = page.at(-1)?.rank;
    if (page.length <= pageSize || found.length > pageSize) return found;
  }
};
