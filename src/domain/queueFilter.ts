import { z } from 'zod';
import { queueRow, type QueueRow } from './queueRow.ts';
import type { Kind } from './taxonomy.ts';
import type { OpenStage } from './transitions.ts';
import type { Priority } from './triage.ts';

/** Which cases are asked for. What is left out is not asked about. */
export interface QueueFilter {
  readonly state: 'open' | 'closed' | 'any';
  /** None: every area. */
  readonly areas: readonly string[];
  /** Whoever answers for them: the owner, or the backup since a clock broke. */
  readonly owner?: string;
  readonly follower?: string;
  /** Nobody has taken them. */
  readonly free?: boolean;
  /** About this home. */
  readonly home?: string;
  readonly stage?: OpenStage;
  readonly kind?: Kind;
  readonly priority?: Priority;
  /** A promise is broken, or its day has passed. */
  readonly overdue?: boolean;
  /** The last word was the complainant's. */
  readonly unanswered?: boolean;
  /** A complainant has told something after this moment. */
  readonly since?: string;
}

/** As much of a row as is needed to tell whether it is asked for. */
export const queueCodes = queueRow
  .pick({
    owner: true,
    backup: true,
    followers: true,
    taken: true,
    stage: true,
    kinds: true,
    priority: true,
    due: true,
    broken: true,
    lastWord: true,
    toldAt: true,
  })
  .extend({ area: z.string(), home: z.string().optional() });
export type QueueCodes = z.infer<typeof queueCodes>;

const codesAlone = queueCodes.strip();

/** The codes of a row. What somebody wrote is not among them. */
export const codesOf = (row: QueueRow): QueueCodes => {
  const { area, homeId } = row.place;
  return codesAlone.parse({ ...row, area, ...(homeId && { home: homeId }) });
};

type Test = (codes: QueueCodes) => boolean;

/** Whether a row with these codes is asked for on a day (`YYYY-MM-DD`). */
export const fits = (filter: QueueFilter, codes: QueueCodes, today: string): boolean =>
  [...aboutPeople(filter), ...aboutMatter(filter), ...aboutTime(filter, today)].every((holds) =>
    holds(codes),
  );

const when = (asked: boolean, test: Test): readonly Test[] => (asked ? [test] : []);

const aboutPeople = ({ owner, follower, free, unanswered }: QueueFilter): readonly Test[] => [
  ...when(owner !== undefined, (codes) => codes.owner === owner || codes.backup === owner),
  ...when(follower !== undefined, ({ followers }) => followers.some((each) => each === follower)),
  ...when(free === true, ({ taken, stage }) => !taken && stage !== 'closed'),
  ...when(unanswered === true, ({ lastWord }) => lastWord === 'complainant'),
];

const aboutMatter = (filter: QueueFilter): readonly Test[] => [
  ...when(filter.areas.length > 0, ({ area }) => filter.areas.includes(area)),
  ...when(filter.home !== undefined, ({ home }) => home === filter.home),
  ...when(filter.stage !== undefined, ({ stage }) => stage === filter.stage),
  ...when(filter.priority !== undefined, ({ priority }) => priority === filter.priority),
  ...when(filter.kind !== undefined, ({ kinds }) => kinds.some((each) => each === filter.kind)),
];

const aboutTime = ({ state, overdue, since = '' }: QueueFilter, today: string): readonly Test[] => [
  ...when(state !== 'any', ({ stage }) => (stage === 'closed') === (state === 'closed')),
  ...when(overdue === true, ({ due, broken }) => broken === true || (due ?? today) < today),
  ...when(since !== '', ({ toldAt }) => toldAt > since),
];
