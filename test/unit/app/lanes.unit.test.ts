import { makeLanes } from '../../../src/app/lanes.ts';

/** Work that ends when it is told to. */
const held = () => Promise.withResolvers<void>();

describe('a lane', () => {
  it('runs what has the same key one after another, in order', async () => {
    const lanes = makeLanes();
    const first = held();
    const log: string[] = [];
    const one = lanes('a', async () => {
      log.push('one begins');
      await first.promise;
      log.push('one ends');
    });
    const two = lanes('a', async () => void log.push('two'));
    const three = lanes('a', async () => void log.push('three'));
    first.resolve();
    await Promise.all([one, two, three]);
    expect(log).toEqual(['one begins', 'one ends', 'two', 'three']);
  });

  it('does not wait for work of another key', async () => {
    const lanes = makeLanes();
    const never = held();
    void lanes('a', () => never.promise);
    await expect(lanes('b', async () => 'done')).resolves.toBe('done');
  });

  it('gives each caller what its own work gave', async () => {
    const lanes = makeLanes();
    const all = [1, 2, 3].map((n) => lanes('a', async () => n * n));
    await expect(Promise.all(all)).resolves.toEqual([1, 4, 9]);
  });

  it('goes on after work that failed, which only its own caller hears of', async () => {
    const lanes = makeLanes();
    const bad = lanes('a', () => Promise.reject(new Error('no')));
    const good = lanes('a', async () => 'yes');
    await expect(bad).rejects.toThrow('no');
    await expect(good).resolves.toBe('yes');
  });

  it('goes on after work that failed before it could wait', async () => {
    const lanes = makeLanes();
    const bad = lanes('a', () => {
      throw new Error('at once');
    });
    await expect(bad).rejects.toThrow('at once');
    await expect(lanes('a', async () => 'yes')).resolves.toBe('yes');
  });

  it('never lets two works of a key run at once, however many there are', async () => {
    const lanes = makeLanes();
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 200 }, (_, n) => lanes(`${n % 2}`, work)));
    expect(most).toBe(2);
  });
});
