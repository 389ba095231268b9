/** Jobs of one tick are run together, so that they share one wait for the disk. */
export interface Group<Job, Result> {
  /** Resolves with the job's own result, or rejects as the whole run did. */
  add(job: Job): Promise<Result>;
  /** Runs all that waits, now. */
  drain(): void;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/** Jobs in one run: bounds how long one run may hold the event loop. */
const MOST = 256;

/** `run` takes the jobs in the order they were added and gives one result for each in the same order. */
export const inGroups = <Job, Result>(
  run: (jobs: readonly Job[]) => readonly Result[],
): Group<Job, Result> => {
  const queue: Waiting<Job, Result>[] = [];
  const next = (): void => {
    settle(queue.splice(0, MOST), run);
    if (queue.length > 0) setImmediate(next);
  };
  return {
    add: async (job) => {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      if (queue.push({ job, resolve, reject }) === 1) setImmediate(next);
      return promise;
    },
    drain: () => {
      while (queue.length > 0) settle(queue.splice(0, MOST), run);
    },
  };
};

const settle = <Job, Result>(
  group: readonly Waiting<Job, Result>[],
  run: (jobs: readonly Job[]) => readonly Result[],
): void => {
  if (group.length === 0) return;
  try {
    const results = run(group.map(({ job }) => job));
    results.forEach((result, index) => group[index]?.resolve(result));
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
};
