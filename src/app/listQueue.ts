import type { Worker } from '../domain/deciding.ts';
import type { QueueFilter } from '../domain/queueFilter.ts';
import { askedWords } from '../domain/searchWords.ts';
import { local } from '../domain/time.ts';
import { allowed } from '../domain/transitions.ts';
import type { Visit } from '../domain/visit.ts';
import type { Now, Queues } from './ports.ts';
import type { PageRange, Shown, ShownPage, WordIndex } from './queuePorts.ts';
import type { noteVisit } from './noteVisit.ts';
import type { workCase } from './workCase.ts';

/** Cases a page. */
const pageSize = 25;

export interface QueueAsked extends Omit<QueueFilter, 'since'> {
  /** Only what complainants have told since this worker was here last. */
  readonly fresh?: boolean;
  /** Words to find the cases by, as somebody typed them. */
  readonly words?: string;
  /** From the page before. */
  readonly after?: string;
  readonly worker?: Worker;
  /** Asked by the page itself, time and again, and not by a person. */
  readonly isLive?: boolean;
}

export interface QueuePage extends ShownPage {
  /** When this worker's visit before this one ended. */
  readonly since?: string;
  /** More words begin like one that was asked for than were looked for. */
  readonly wide?: true;
}

export interface ListDeps {
  readonly queues: Queues;
  readonly wordIndex: WordIndex;
  readonly now: Now;
  readonly visit: ReturnType<typeof noteVisit>;
  readonly work: ReturnType<typeof workCase>;
}

/** Before anything that was ever told. */
const ever = '1970-01-01T00:00:00Z';

/** A page of the queue: what fits, by what breaks first; what has the words, the latest opened first. */
export const listQueue =
  (deps: ListDeps) =>
  async (asked: QueueAsked): Promise<QueuePage> => {
    const seen = asked.worker && (await deps.visit(asked.worker.id, asked.isLive ?? false));
    const filter = filterOf(asked, seen);
    const today = local(deps.now()).toPlainDate().toString();
    const range = { today, after: asked.after, limit: pageSize };
    const found =
      asked.words === undefined
        ? await deps.queues.page(filter, range)
        : await search(deps, { asked, filter, range });
    return { ...found, ...(seen?.before && { since: seen.before }) };
  };

const filterOf = (
  { fresh, words, after, worker, isLive, ...filter }: QueueAsked,
  seen: Visit | undefined,
): QueueFilter => ({ ...filter, ...(fresh && { since: seen?.before ?? ever }) });

interface Search {
  readonly asked: QueueAsked;
  readonly filter: QueueFilter;
  readonly range: PageRange;
}

/**
 * Whoever is found by the name of who complained has read that name: it is put on record before the case is shown (GDPR art. 5.1 f).
 */
const search = async (
  { wordIndex, work }: ListDeps,
  { asked, filter, range }: Search,
): Promise<Omit<QueuePage, 'since'>> => {
  const { worker } = asked;
  const byName = worker !== undefined && maySearchNames(worker);
  const typed = { words: askedWords(asked.words ?? ''), byName, filter };
  const { rows, ...rest } = await wordIndex.find(typed, range);
  const shown = await Promise.all(
    rows.map(async ({ byName: report, ...row }): Promise<readonly Shown[]> => {
      if (report === undefined) return [row];
      if (!worker) return [];
      const by = { worker, seen: row.version };
      const noted = await work(row.number, { type: 'findIdentity', report }, by);
      return noted?.ok ? [row] : [];
    }),
  );
  return { rows: shown.flat(), ...rest };
};

/** By the same right as who complained is read on a case. */
const maySearchNames = ({ role }: Worker): boolean =>
  allowed({ stage: 'received', category: 'disturbance' }, role, 'readIdentity') !== undefined;
