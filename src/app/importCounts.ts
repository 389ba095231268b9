/** What an import does to one sort of things. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** In the register, but not in the file. */
  readonly missing: number;
}

interface Kept {
  readonly id: string;
}

export interface Merged<T> {
  /** In the order of the register, what is new last. */
  readonly all: readonly T[];
  readonly counts: Counts;
}

/** Text in lower case with hyphens, for an id: `Kvarnstigen 12 A` → `kvarnstigen-12-a`. */
export const slug = (folded: string): string =>
  folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The first of these ids that nobody has; the last of them numbered when all are taken. */
export const freeId = (ids: readonly string[], taken: ReadonlySet<string>): string => {
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const last = ids.at(-1) ?? '';
  let number = 2;
  while (taken.has(`${last}-${number}`)) number += 1;
  return `${last}-${number}`;
};

/** The register's things with what the file tells of them. What the file does not have stays, unless it is pruned. */
export const merged = <T extends Kept>(
  before: readonly T[],
  told: readonly T[],
  prune: boolean,
): Merged<T> => {
  const byId = new Map(told.map((each) => [each.id, each]));
  const known = new Map(before.map((each) => [each.id, each]));
  const stay = before.flatMap((each) => byId.get(each.id) ?? (prune ? [] : [each]));
  const added = told.filter(({ id }) => !known.has(id));
  const changed = before.filter((each) => {
    const now = byId.get(each.id);
    return now !== undefined && text(now) !== text(each);
  });
  const missing = before.filter(({ id }) => !byId.has(id)).length;
  return {
    all: [...stay, ...added],
    counts: {
      added: added.length,
      changed: changed.length,
      same: before.length - missing - changed.length,
      missing,
    },
  };
};

/** The same for the same thing, in whatever order it is written. */
const text = (thing: object): string =>
  JSON.stringify(Object.entries(thing).toSorted(([a], [b]) => (a < b ? -1 : 1)));
