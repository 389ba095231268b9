/** Runs work of the same key one after another, work of other keys side by side. */
export type Lanes = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** A lane lives only while there is work in it. */
export const makeLanes = (): Lanes => {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === mine) tails.delete(key);
    }
  };
};
