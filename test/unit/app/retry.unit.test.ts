import { untilFirst } from '../../../src/app/retry.ts';

/** Work that loses so often before it wins; it counts its attempts. */
const losing = (times: number) => {
  const work = { attempts: 0 };
  const attempt = async (): Promise<'won' | 'conflict'> => {
    work.attempts += 1;
    return work.attempts > times ? 'won' : 'conflict';
  };
  return { work, attempt };
};

describe('work that somebody else was first to', () => {
  it.each([0, 1, 4])('is done again after %i conflicts', async (conflicts) => {
    const { work, attempt } = losing(conflicts);
    await expect(untilFirst(attempt)).resolves.toBe('won');
    expect(work.attempts).toBe(conflicts + 1);
  });

  it('is given up after five, and says so', async () => {
    const { work, attempt } = losing(5);
    await expect(untilFirst(attempt)).rejects.toMatchObject({ name: 'ContentionError' });
    expect(work.attempts).toBe(5);
  });

  it('is not done again after a fault', async () => {
    let attempts = 0;
    const broken = (): Promise<'conflict'> => {
      attempts += 1;
      return Promise.reject(new Error('the store is away'));
    };
    await expect(untilFirst(broken)).rejects.toThrow('the store is away');
    expect(attempts).toBe(1);
  });

  it.each([undefined, false, 0, null])('may give %j', async (value) => {
    await expect(untilFirst(async () => value)).resolves.toBe(value);
  });
});
