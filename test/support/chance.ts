/** Numbers in [0, 1) that look like chance and are the same every time (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of these, by chance. */
export const oneOf = <T>(among: readonly T[], next: () => number): T => {
  const found = among[Math.floor(next() * among.length)];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
};
