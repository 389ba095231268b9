import { lookAt, type Visit } from '../domain/visit.ts';
import type { Log, Now } from './ports.ts';
import type { Staff } from './queuePorts.ts';

export interface VisitDeps {
  readonly staff: Staff;
  readonly now: Now;
  readonly logger: Pick<Log, 'warn'>;
}

/** Looks that are closer than this to the last one are not worth a write. */
const atMostEvery = 60_000;

/**
 * The visit of somebody who looks at the queue now. What a page asks for by itself is no look. Nobody is kept from the queue because the
 * look could not be noted.
 */
export const noteVisit =
  ({ staff, now, logger }: VisitDeps) =>
  async (id: string, isLive: boolean): Promise<Visit | undefined> => {
    const known = await staff.visit(id);
    if (isLive) return known;
    const visit = lookAt(known, now());
    if (known && isNoted(known, visit)) return visit;
    await staff.keepVisit(id, visit).catch((error: unknown) => {
      const kind = error instanceof Error ? error.name : typeof error;
      logger.warn({ kind }, 'a look at the queue could not be noted');
    });
    return visit;
  };

const isNoted = (known: Visit, visit: Visit): boolean =>
  known.before === visit.before &&
  Date.parse(visit.looked) - Date.parse(known.looked) < atMostEvery;
