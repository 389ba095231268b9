import { sweep } from '../../../src/app/sweep.ts';
import { pendingOn } from '../../../src/storage/pending.ts';
import { number } from '../../support/caseFacts.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let house: TestHouse;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(() => house.close());

/** Sweeps what is marked; work whose name is in `broken` fails. */
const swept = async (marks: readonly string[], broken: readonly string[] = []) => {
  const pending = pendingOn(house.rows);
  for (const mark of marks) await pending.mark(mark);
  const done: string[] = [];
  const warned: object[] = [];
  const finish = async (name: string): Promise<void> => {
    if (broken.includes(name)) throw new TypeError(`secret of ${name}`);
    done.push(name);
  };
  await sweep({
    pending,
    follow: finish,
    answer: finish,
    logger: { warn: (data) => void warned.push(data) },
  });
  return { done, warned };
};

describe('the sweep at the start', () => {
  it('follows up cases and answers conversations that were left', async () => {
    const { done, warned } = await swept([`case!${number}`, 'chat!talk-1']);
    expect(done.toSorted()).toEqual([number, 'talk-1']);
    expect(warned).toEqual([]);
  });

  it('goes on after work that cannot be finished yet, and logs nothing of what it was', async () => {
    const { done, warned } = await swept(['chat!talk-1', 'chat!talk-2', 'chat!talk-3'], ['talk-2']);
    expect(done.toSorted()).toEqual(['talk-1', 'talk-3']);
    expect(warned).toEqual([{ kind: 'TypeError' }]);
  });

  it.each(['case!GF-0', 'case', 'other!thing'])('survives the marker %j', async (mark) => {
    const { done, warned } = await swept([mark, 'chat!talk-1']);
    expect(done).toEqual(['talk-1']);
    expect(warned).toHaveLength(1);
  });

  it('has nothing to do when nothing was left', async () => {
    expect(await swept([])).toEqual({ done: [], warned: [] });
  });
});
