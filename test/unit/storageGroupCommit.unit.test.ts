import { setImmediate as nextTick } from 'node:timers/promises';
import { inGroups } from '../../src/storage/groupCommit.ts';

/** A run that doubles, and notes its groups. */
const doubling = () => {
  const groups: number[][] = [];
  const group = inGroups((jobs: readonly number[]) => {
    groups.push([...jobs]);
    if (jobs.includes(13)) throw new Error('unlucky');
    return jobs.map((job) => job * 2);
  });
  return { groups, group };
};

describe('jobs of one tick', () => {
  it('are run together, in their order, and each gets its own result', async () => {
    const { groups, group } = doubling();
    const first = [1, 2].map((job) => group.add(job));
    const later = Promise.resolve().then(() => group.add(3));
    expect(await Promise.all([...first, later])).toEqual([2, 4, 6]);
    expect(await group.add(4)).toBe(8);
    expect(groups).toEqual([[1, 2, 3], [4]]);
  });

  it('all fail with the run, and those after them do not', async () => {
    const { group } = doubling();
    const done = await Promise.allSettled([group.add(1), group.add(13)]);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await group.add(2)).toBe(4);
  });

  it('are run in parts when there are very many, and each part fails alone', async () => {
    const { groups, group } = doubling();
    const jobs = Array.from({ length: 600 }, (_, index) => group.add(index === 300 ? 13 : 100));
    const done = await Promise.allSettled(jobs);
    expect(groups.map(({ length }) => length)).toEqual([256, 256, 88]);
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(256);
  });

  it('are run at once when the group is drained, and only once', async () => {
    const { groups, group } = doubling();
    const job = group.add(1);
    group.drain();
    expect(groups).toEqual([[1]]);
    group.drain();
    await nextTick();
    expect(await job).toBe(2);
    expect(groups).toHaveLength(1);
  });
});
