import { z } from 'zod';
import type { CaseFile } from '../domain/caseFile.ts';
import type { QueueFilter } from '../domain/queueFilter.ts';
import { backwards, rankOf, type QueueRow } from '../domain/queueRow.ts';

/** Where a row stands. */
export const place = z.strictObject({ partition: z.string(), row: z.string() });
export type Place = z.infer<typeof place>;

/** One value of one thing that is asked for: `queue:area!norr`. Its partition holds the cases that have it. */
const facet = (name: string, value?: string): string =>
  value === undefined ? `queue:${name}` : `queue:${name}!${value}`;

/** By when a complainant last told something, the latest first. */
const recent = facet('recent');

/** Every place of a case in the queues: under each value it has, by its rank. */
export const placesOf = (file: CaseFile, row: QueueRow): readonly Place[] => {
  const rank = rankOf(file);
  const partitions = new Set([...always(row), ...(row.stage === 'closed' ? [] : whileOpen(row))]);
  return [
    ...[...partitions].map((partition) => ({ partition, row: rank })),
    { partition: recent, row: `${backwards(row.toldAt)}!${row.number}` },
  ];
};

const always = ({ owner, backup, followers, kinds, priority, place: at }: QueueRow) => [
  facet('all'),
  facet('area', at.area),
  facet('priority', priority),
  ...[owner, ...(backup ? [backup] : [])].map((id) => facet('owner', id)),
  ...followers.map((id) => facet('follower', id)),
  ...kinds.map((kind) => facet('kind', kind)),
  ...(at.homeId ? [facet('home', at.homeId)] : []),
];

const whileOpen = ({ stage, taken, lastWord }: QueueRow) => [
  facet('stage', stage),
  ...(taken ? [] : [facet('free')]),
  ...(lastWord === 'complainant' ? [facet('unanswered')] : []),
];

/** Rows of some partitions, one range after another; within a range in the order of their keys. */
export interface Plan {
  readonly partitions: readonly string[];
  readonly ranges: readonly { readonly from: string; readonly to: string }[];
}

/** What is looked through for a filter: of what is asked for, that which the fewest cases have as a rule. */
export const planOf = (filter: QueueFilter, today: string): Plan =>
  filter.since === undefined
    ? { partitions: facetsFor(filter), ranges: rangesFor(filter, today) }
    : { partitions: [recent], ranges: [{ from: '0', to: backwards(filter.since) }] };

const facetsFor = (filter: QueueFilter): readonly string[] => {
  const [telling] = asked(filter);
  if (telling) return [telling];
  if (filter.areas.length > 0) return filter.areas.map((area) => facet('area', area));
  return [filter.priority ? facet('priority', filter.priority) : facet('all')];
};

/** The most telling first. */
const asked = (filter: QueueFilter): readonly string[] => {
  const { home, follower, owner, free, priority, kind, unanswered, stage, state } = filter;
  return [
    named('home', home),
    named('follower', follower),
    named('owner', owner),
    free ? facet('free') : undefined,
    named('priority', priority === 'urgent' ? priority : undefined),
    named('kind', kind),
    unanswered && state === 'open' ? facet('unanswered') : undefined,
    named('stage', stage),
  ].flatMap((each) => each ?? []);
};

const named = (name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : facet(name, value);

// '!' follows the state, '"' follows '!', and '.' follows '-': a range holds one state's rows, or those due by a day.
const rangesFor = ({ state, overdue }: QueueFilter, today: string): Plan['ranges'] => {
  const open = { from: 'open!', to: overdue ? `open!${today}.` : 'open"' };
  const closed = { from: 'closed!', to: 'closed"' };
  return [...(state === 'closed' ? [] : [open]), ...(state === 'open' || overdue ? [] : [closed])];
};
