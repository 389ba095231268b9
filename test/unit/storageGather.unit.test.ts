import { gather } from '../../src/storage/gather.ts';

/** Rows `001`, `002` and so on, and how many of them have been taken. */
const source = (count: number) => {
  const seen = { taken: 0 };
  async function* rows() {
    for (let n = 1; n <= count; n += 1) {
      seen.taken = n;
      yield { row: String(n).padStart(3, '0'), n };
    }
  }
  return { rows: rows(), seen };
};

const gathered = async (count: number, isShown: (n: number) => boolean, isWorth = isShown) => {
  const { rows, seen } = source(count);
  const found = await gather(rows, {
    limit: 3,
    most: 50,
    isWorth: ({ n }) => isWorth(n),
    check: async (all) => all.map(({ n }) => (isShown(n) ? n : undefined)),
  });
  return { ...found, taken: seen.taken };
};

describe('what is gathered', () => {
  it('is a page, with a mark for the next only when more is there', async () => {
    expect(await gathered(3, () => true)).toEqual({ found: [1, 2, 3], taken: 3 });
    expect(await gathered(9, () => true)).toEqual({ found: [1, 2, 3], after: '003', taken: 4 });
    expect(await gathered(0, () => true)).toEqual({ found: [], taken: 0 });
  });

  it('leaves out what does not hold at a closer look, and looks on', async () => {
    expect(await gathered(9, (n) => n % 2 === 0, () => true)).toEqual({ found: [2, 4, 6], after: '006', taken: 8 }); // prettier-ignore
    expect(
      await gathered(
        7,
        (n) => n > 5,
        () => true,
      ),
    ).toEqual({ found: [6, 7], taken: 7 });
  });

  it('ends after so many rows, and says that it did', async () => {
    const rare = await gathered(900, (n) => n === 10);
    expect(rare).toEqual({ found: [10], after: '050', unsure: true, taken: 50 });
    const last = await gathered(900, (n) => n > 46);
    expect(last).toEqual({ found: [47, 48, 49], after: '049', taken: 50 });
  });
});
