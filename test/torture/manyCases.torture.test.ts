import type { QueueAsked } from '../../src/app/listQueue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { codeOf, sampleCase, seedCases } from '../support/manyCases.ts';

const worker = { id: 'c-sara', role: 'coordinator' } as const;
const few = 100;
const many = 100_000;

/** Times that each thing is asked for, first in the one house and then in the other. */
const rounds = 60;
const warmUps = 15;

/** The larger house may take this much longer. */
const mostRatio = 1.5;

interface Asking {
  readonly house: TestHouse;
  readonly cases: number;
}

/** What is asked for, in its n-th round. Gives how much is shown. */
type Ask = (asking: Asking, n: number) => Promise<number>;

const list = ({ house }: Asking, asked: Partial<QueueAsked> = {}) =>
  house.house.desk.queue({ areas: [], state: 'open', worker, ...asked });

const count = async (asking: Asking, asked: Partial<QueueAsked> = {}): Promise<number> =>
  (await list(asking, asked)).rows.length;

const things: Readonly<Record<string, Ask>> = {
  'the first page': (asking) => count(asking),
  'the second page': async (asking) => {
    const { after } = await list(asking, { state: 'any' });
    return count(asking, { state: 'any', ...(after && { after }) });
  },
  'what is mine': (asking) => count(asking, { state: 'any', owner: 'c-sara' }),
  'what waits for an answer in two areas': (asking) =>
    count(asking, { state: 'any', unanswered: true, areas: ['norr', 'soder'] }),
  'one word': (asking, n) => count(asking, { state: 'any', words: n % 2 ? 'basen' : 'golvet' }),
  'the beginning of a word': (asking) => count(asking, { state: 'any', words: 'bas' }),
  'two words': (asking, n) =>
    count(asking, { state: 'any', words: n % 2 ? 'basen natten' : 'trummor golvet' }),
  'the status of a report': async ({ house, cases }, n) => {
    const code = codeOf(sampleCase((n * 7_919) % cases));
    return (await house.house.bot.lookUp(code)) ? 1 : 0;
  },
};

interface Timed {
  readonly shown: number;
  readonly time: number;
}

const timed = async (ask: Ask, asking: Asking, n: number): Promise<Timed> => {
  const began = performance.now();
  const shown = await ask(asking, n);
  return { shown, time: performance.now() - began };
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe('a house with a hundred thousand cases', () => {
  let small: Asking;
  let large: Asking;

  const open = async (cases: number): Promise<Asking> => {
    const house = await openHouse();
    await seedCases(house.rows, house.tools.keyed, cases);
    return { house, cases };
  };

  beforeAll(async () => {
    small = await open(few);
    large = await open(many);
  }, 600_000);
  afterAll(async () => {
    await small.house.close();
    await large.house.close();
  });

  it.each(Object.keys(things))('answers as fast as one with a hundred: %s', async (name) => {
    const ask = things[name];
    if (!ask) throw new Error('there is no such thing');
    const times: { readonly small: number; readonly large: number }[] = [];
    for (let n = 0; n < warmUps + rounds; n += 1) {
      const inSmall = await timed(ask, small, n);
      const inLarge = await timed(ask, large, n);
      // Like is held against like: a full page here and there.
      expect([name, inSmall.shown]).toEqual([name, inLarge.shown]);
      times.push({ small: inSmall.time, large: inLarge.time });
    }
    const rated = times.slice(warmUps);
    const inSmall = median(rated.map((each) => each.small));
    const inLarge = median(rated.map((each) => each.large));
    console.info(`${name}: ${inSmall.toFixed(2)} ms and ${inLarge.toFixed(2)} ms`);
    expect(inLarge / inSmall).toBeLessThanOrEqual(mostRatio);
  });

  it.each([
    [{}, 25],
    [{ kind: 'voices', areas: ['norr'] }, 25],
    [{ words: 'basen trummor', state: 'any' }, 25],
    [{ words: 'vera', state: 'any', worker: { id: 'c-lars', role: 'reader' } }, 0],
  ] as const)('has a page to show for %j', async (asked, shown) => {
    expect((await list(large, asked)).rows).toHaveLength(shown);
  });

  it('says that it did not look through all of them for what is rare, and how long that took', async () => {
    const began = performance.now();
    const rare = await list(large, { stage: 'received', areas: ['mars'] });
    console.info(`what is not there: ${(performance.now() - began).toFixed(2)} ms`);
    expect(rare).toMatchObject({ rows: [], unsure: true });
    expect(rare.after).toMatch(/^open!/);
  });
});
