import type { QueueAsked } from '../../src/app/listQueue.ts';
import { caseNumber } from '../../src/domain/caseNumber.ts';
import { makeLanes } from '../../src/app/lanes.ts';
import { rebuildQueues } from '../../src/app/rebuildQueues.ts';
import { casesOn } from '../../src/storage/cases.ts';
import { claimsOn } from '../../src/storage/claims.ts';
import { queuesOn } from '../../src/storage/queues.ts';
import { wordIndexOn } from '../../src/storage/wordIndex.ts';
import { practice } from '../support/caseFacts.ts';
import type { Rows } from '../../src/storage/rows.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { handsOf, homeAt, type Hands } from '../support/queueHost.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const reader = { id: 'c-sara', role: 'reader' } as const;
const morning = '2026-11-23T07:30:00Z';

interface Desk extends Hands {
  readonly house: TestHouse;
  list(asked?: Partial<QueueAsked>): Promise<readonly string[]>;
}

/** What the queue promises on every store. `open` gives a fresh one. */
export const queueContract = (name: string, open: () => Promise<Rows>): void => {
  describe(`the queue on ${name}`, () => {
    let desk: Desk;
    beforeEach(async () => {
      const house = await openHouse({ rows: await open(), at: morning });
      desk = {
        ...handsOf(house),
        house,
        list: async (asked = {}) => {
          const { rows } = await house.house.desk.queue({ areas: [], state: 'open', worker: sara, ...asked }); // prettier-ignore
          return rows.map(({ number }) => number);
        },
      };
    });
    afterEach(() => desk.house.close());

    filters(() => desk);
    search(() => desk);
    names(() => desk);
  });
};

const filters = (at: () => Desk): void => {
  it('shows what is asked for, alone and together', async () => {
    const { receive, work, list } = at();
    const music = await receive({ sourceHome: homeAt('lind-4', '1101') });
    const dog = await receive({ kinds: ['dog'], sourceHome: homeAt('hamn-3', '1101') });
    const threat = await receive({ kinds: ['threat'], sourceHome: homeAt('lind-4', '1201') });
    await work(music, { type: 'take' });
    await work(music, { type: 'setStage', stage: 'followUp' });
    await work(dog, { type: 'follow' });

    expect(await list()).toEqual([threat, dog, music]);
    expect(await list({ owner: 'c-sara' })).toEqual([threat, music]);
    expect(await list({ follower: 'c-sara' })).toEqual([dog]);
    expect(await list({ free: true })).toEqual([threat, dog]);
    expect(await list({ areas: ['norr'] })).toEqual([threat, music]);
    expect(await list({ areas: ['norr', 'soder'] })).toEqual([threat, dog, music]);
    expect(await list({ stage: 'followUp' })).toEqual([music]);
    expect(await list({ kind: 'dog' })).toEqual([dog]);
    expect(await list({ priority: 'urgent' })).toEqual([threat]);
    expect(await list({ unanswered: true })).toEqual([threat, dog]);
    expect(await list({ home: 'h-hamn-3-1101', state: 'any' })).toEqual([dog]);
    expect(await list({ free: true, areas: ['norr'], unanswered: true })).toEqual([threat]);
    expect(await list({ kind: 'dog', areas: ['norr'] })).toEqual([]);
  });

  it('moves a case with what becomes of it, and leaves it nowhere else', async () => {
    const { receive, work, list } = at();
    const number = await receive({ sourceHome: homeAt('lind-4', '1101') });
    await work(number, { type: 'handOver', to: 'c-amir' });
    expect([await list({ owner: 'c-sara' }), await list({ owner: 'c-amir' })]).toEqual([[], [number]]); // prettier-ignore
    await work(number, { type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' });
    expect([await list(), await list({ free: true }), await list({ kind: 'music' })]).toEqual([[], [], []]); // prettier-ignore
    expect(await list({ state: 'closed', owner: 'c-amir' })).toEqual([number]);
    expect(await list({ state: 'any', home: 'h-lind-4-1101' })).toEqual([number]);
    await work(number, { type: 'reopen', text: 'Igen.' });
    expect([await list(), await list({ state: 'closed' })]).toEqual([[number], []]);
  });

  it('shows a broken promise to the backup too, and as overdue', async () => {
    const { receive, forward, house, list } = at();
    const number = await receive({ sourceHome: homeAt('lind-4', '1101') });
    expect(await list({ overdue: true })).toEqual([]);
    forward(34 * 60);
    house.house.ring();
    await house.house.idle();
    expect(await list({ overdue: true })).toEqual([number]);
    expect(await list({ owner: 'c-amir' })).toEqual([number]);
  });

  it('is made anew from the cases, with the words, when its rows are lost', async () => {
    const { receive, house, list } = at();
    const number = await receive({ sourceHome: homeAt('lind-4', '1101') });
    const { rows, tools } = house;
    for (const partition of ['queue:all', 'queue:area!norr', 'word:basen'])
      for (const { row, etag } of (await rows.scan(partition, { limit: 9 })).rows)
        await rows.commit(partition, [{ op: 'delete', row, etag }]);
    const words = { state: 'any', words: 'basen' } as const;
    expect([await list(), await list(words)]).toEqual([[], []]);
    const cases = casesOn(rows);
    const rebuild = rebuildQueues({
      claims: claimsOn(rows),
      queues: queuesOn({ rows, cases, promises: practice.promises }),
      wordIndex: wordIndexOn({ rows, cases, keyed: tools.keyed }),
      lanes: makeLanes(),
    });
    expect(await rebuild()).toBe(1);
    expect([await list(), await list({ areas: ['norr'] })]).toEqual([[number], [number]]);
    expect(await list(words)).toEqual([number]);
  });

  it('tells what is new since the last visit, which ends after an hour', async () => {
    const { receive, forward, list, work, house } = at();
    const old = await receive({ sourceHome: homeAt('lind-4', '1101') });
    expect(await list({ fresh: true })).toEqual([old]);
    forward(50);
    const fresh = await receive({ kinds: ['dog'], sourceHome: homeAt('hamn-3', '1101') });
    await house.house.desk.queue({ areas: [], state: 'open', worker: sara, isLive: true });
    expect(await list({ fresh: true })).toEqual([fresh, old]);
    forward(65);
    expect(await list({ fresh: true, state: 'any' })).toEqual([]);
    const again = await receive({ sourceHome: homeAt('lind-4', '1101'), ownWords: 'Igen.' });
    await work(fresh, { type: 'note', text: 'Ringde.' });
    expect(await list({ fresh: true, state: 'any' })).toEqual([again]);
    expect(again).toBe(old);
  });
};

const search = (at: () => Desk): void => {
  const find = (words: string, asked: Partial<QueueAsked> = {}) =>
    at().list({ state: 'any', words, ...asked });

  it('finds by number, address, and the words of anybody, also where one stopped typing', async () => {
    const { receive, work } = at();
    const music = await receive({ sourceHome: homeAt('lind-4', '1101') });
    const dog = await receive({ kinds: ['dog'], sourceHome: homeAt('hamn-3', '1101'), ownWords: 'Hunden skäller, basen också.' }); // prettier-ignore
    await work(music, { type: 'note', text: 'Ringde fastighetsskötaren.' });

    expect(await find(music)).toEqual([music]);
    expect(await find(music.slice(3).toLowerCase())).toEqual([music]);
    expect(await find('lindgatan 4')).toEqual([music]);
    expect(await find('lindgatan 6')).toEqual([]);
    expect(await find('hamnb 1101')).toEqual([dog]);
    expect(new Set(await find('bas'))).toEqual(new Set([dog, music]));
    expect(await find('BASEN hund')).toEqual([dog]);
    expect(await find('skaller')).toEqual([dog]);
    expect(await find('skallra')).toEqual([]);
    expect(await find('fastighetssköt')).toEqual([music]);
    expect(await find('basen', { areas: ['norr'] })).toEqual([music]);
    expect(await find('basen', { state: 'closed' })).toEqual([]);
  });

  it('comes in pages, the latest opened first, none lost and none twice', async () => {
    const { receive, forward, house } = at();
    const numbers: string[] = [];
    for (let n = 0; n < 30; n += 1) {
      numbers.unshift(await receive({ sourceHome: { said: `Annangatan ${n}` }, ownWords: `Basen ${n} basgång` })); // prettier-ignore
      forward(1);
    }
    const asked = { areas: [], state: 'any', words: 'bas' } as const;
    const first = await house.house.desk.queue(asked);
    const rest = await house.house.desk.queue({ ...asked, after: first.after ?? '' });
    const found = [...first.rows, ...rest.rows].map(({ number }) => number);
    expect([first.rows.length, rest.after]).toEqual([25, undefined]);
    expect(found).toEqual(numbers);
  });
};

const names = (at: () => Desk): void => {
  const find = (words: string, asked: Partial<QueueAsked> = {}) =>
    at().list({ state: 'any', words, ...asked });

  const readings = async (number: string) => {
    const found = await at().house.house.desk.show(number, sara);
    return found?.view.events
      .map(({ fact }) => fact)
      .filter(({ type }) => type === 'identityFound');
  };

  it('finds by the name of who complained, and puts on record who did', async () => {
    const { receive, list } = at();
    const number = await receive({ name: 'Véra Öhman', sourceHome: homeAt('lind-4', '1101') });
    const before = await list({ unanswered: true });
    expect(await find('basen')).toEqual([number]);
    expect(await readings(number)).toEqual([]);
    expect(await find('öhman basen')).toEqual([number]);
    expect(await readings(number)).toMatchObject([{ by: 'c-sara', why: 'search' }]);
    expect(await find('vera')).toEqual([number]);
    expect(await find('Ver')).toEqual([]);
    expect(await readings(number)).toHaveLength(2);
    expect(await list({ unanswered: true })).toEqual(before);
  });

  it('never finds by name for a reader, nor for nobody', async () => {
    const { receive, house } = at();
    const number = await receive({ sourceHome: homeAt('lind-4', '1101') });
    expect(await find('vera', { worker: reader })).toEqual([]);
    expect((await house.house.desk.queue({ areas: [], state: 'any', words: 'vera' })).rows).toEqual([]); // prettier-ignore
    expect(await readings(number)).toEqual([]);
  });

  it('keeps no name in the clear, also where it was signed', async () => {
    const { receive, house } = at();
    await receive({ ownWords: 'Basen. Hälsningar Vera Sten', sourceHome: homeAt('lind-4', '1101') }); // prettier-ignore
    const lists = await Promise.all(['ve', 'st'].map((two) => house.rows.scan(`words:${two}`, { limit: 9 }))); // prettier-ignore
    expect(lists.flatMap(({ rows }) => rows)).toEqual([]);
    expect((await house.rows.scan('word:vera', { limit: 9 })).rows).toEqual([]);
    expect((await house.rows.scan('words:ba', { limit: 9 })).rows).toHaveLength(1);
  });

  it('forgets a name that has been changed, and a word that nobody has any more', async () => {
    const { receive, house } = at();
    const number = await receive({ sourceHome: homeAt('lind-4', '1101'), ownWords: 'Basen, Nils.' }); // prettier-ignore
    const [report] = (await house.house.desk.show(number, sara))?.view.reports ?? [];
    expect(await find('nils', { worker: reader })).toEqual([number]);
    const about = { number: caseNumber.parse(number), report: report?.id ?? '' };
    const complainant = { name: 'Nils Berg', reach: '070-000 00 02' };
    const id = crypto.randomUUID();
    await house.house.bot.tell(about, { type: 'contact', id, complainant });
    await house.house.idle();
    expect(await find('vera')).toEqual([]);
    expect(await find('nils', { worker: reader })).toEqual([]);
    expect(await find('nils')).toEqual([number]);
    expect((await house.rows.scan('words:ni', { limit: 9 })).rows).toEqual([]);
  });
};
