/** How often a turn or a decision is computed again when somebody else was first. */
const attempts = 5;

/** A commit kept losing against other writers. */
class ContentionError extends Error {
  override readonly name = 'ContentionError';
}

/** Runs `attempt` until it gives something else than `'conflict'`. @throws ContentionError after five conflicts */
export const untilFirst = async <T>(attempt: () => Promise<T | 'conflict'>): Promise<T> => {
  for (let tried = 0; tried < attempts; tried += 1) {
    const result = await attempt();
    if (result !== 'conflict') return result;
  }
  throw new ContentionError(`gave up after ${attempts} conflicts`);
};
