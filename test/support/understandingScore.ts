import { z } from 'zod';

/** What a labelled message is said to mean, and what was understood of it: the fields of `test/understanding`. */
const fields = z.object({
  id: z.string(),
  intent: z.string(),
  kinds: z.array(z.string()),
  kinds_optional: z.array(z.string()).default([]),
  when: z
    .object({
      date: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      ongoing: z.boolean(),
    })
    .nullable(),
  frequency: z.string().nullable(),
  dayparts: z.array(z.string()),
  weekdays: z.array(z.string()),
  since: z.string().nullable(),
  source: z.record(z.string(), z.string().nullable()).nullable(),
  danger: z.string().nullable(),
  impact: z.array(z.string()),
  talked: z.boolean().nullable(),
});
export type Fields = z.infer<typeof fields>;

export const message = fields.extend({ lang: z.string(), text: z.string() });
export type Message = z.infer<typeof message>;

interface Count {
  right: number;
  extra: number;
  missing: number;
}

/** Right, extra and missing answers by field. */
export type Counts = Map<string, Count>;

type Value = string | boolean | null | undefined;

const add = (counts: Counts, field: string, what: keyof Count): void => {
  const count = counts.get(field) ?? { right: 0, extra: 0, missing: 0 };
  count[what] += 1;
  counts.set(field, count);
};

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const isNearTime = (a: string, b: string): boolean => {
  const far = Math.abs(minutes(a) - minutes(b));
  return Math.min(far, 1440 - far) <= 15;
};

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** About: within ten days, and five weeks where it lies months back. All is said on 23 November 2026. */
const isNearDay = (a: string, b: string): boolean =>
  days(a, b) <= (days(a, '2026-11-23') > 75 ? 35 : 10);

const same = (field: string, a: Value, b: Value): boolean => {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b;
  if (field === 'when.start' || field === 'when.end') return isNearTime(a, b);
  return field === 'since' ? isNearDay(a, b) : a.toLowerCase() === b.toLowerCase();
};

const single = (counts: Counts, field: string, [want, got]: readonly [Value, Value]): void => {
  const [wanted, found] = [want ?? null, got ?? null];
  if (wanted === null && found === null) return;
  if (same(field, wanted, found)) return add(counts, field, 'right');
  if (wanted !== null) add(counts, field, 'missing');
  if (found !== null) add(counts, field, 'extra');
};

interface Sets {
  readonly want: readonly string[];
  readonly got: readonly string[];
  readonly optional: readonly string[];
}

const sets = (counts: Counts, field: string, { want, got, optional }: Sets): void => {
  for (const each of got) {
    if (want.includes(each)) add(counts, field, 'right');
    else if (!optional.includes(each)) add(counts, field, 'extra');
  }
  for (const each of want) if (!got.includes(each)) add(counts, field, 'missing');
};

/** Adds what is right and wrong in one answer. */
export const count = (counts: Counts, want: Fields, got: Fields): void => {
  single(counts, 'intent', [want.intent, got.intent]);
  if (want.intent !== 'report') return;
  sets(counts, 'kinds', { want: want.kinds, got: got.kinds, optional: want.kinds_optional });
  for (const name of ['date', 'start', 'end'] as const)
    single(counts, `when.${name}`, [want.when?.[name], got.when?.[name]]);
  single(counts, 'ongoing', [want.when?.ongoing || null, got.when?.ongoing || null]);
  for (const name of ['frequency', 'since', 'danger', 'talked'] as const)
    single(counts, name, [want[name], got[name]]);
  for (const name of ['dayparts', 'weekdays', 'impact'] as const)
    sets(counts, name, { want: want[name], got: got[name], optional: [] });
  for (const name of ['relation', 'apartment', 'floor', 'address'])
    single(counts, `source.${name}`, [want.source?.[name], got.source?.[name]]);
};

/** The F1 over all fields whose name begins so. */
export const f1 = (counts: Counts, field = ''): number => {
  const all = [...counts].filter(([name]) => name.startsWith(field)).map(([, each]) => each);
  const sum = (what: keyof Count): number => all.reduce((total, each) => total + each[what], 0);
  const right = 2 * sum('right');
  return right === 0 ? 0 : right / (right + sum('extra') + sum('missing'));
};
