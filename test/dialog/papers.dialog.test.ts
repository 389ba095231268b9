import { caseNumber, type CaseNumber } from '../../src/domain/caseNumber.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';

const worker = { id: 'c-sara', role: 'coordinator' } as const;
const days = { from: '2026-11-01', to: '2026-11-30' };

let house: TestHouse;
let first: CaseNumber;
let second: CaseNumber;

beforeEach(async () => {
  house = await openHouse();
  first = await reported({ sourceHome: 'Lindgatan 4, lgh 1202' });
  second = await reported({
    sourceHome: 'Lindgatan 6, lgh 1101',
    name: 'Olle Prov',
    reach: 'olle@exempel.se',
    home: 'Lindgatan 6, lgh 1201',
  });
});
afterEach(() => house.close());

const reported = async (said: Readonly<Record<string, string>>): Promise<CaseNumber> => {
  const position = 'Jag vet vilken lägenhet';
  const receipt = await report(await openTalk(house), { ...musicAbove, position, ...said });
  await house.house.idle();
  return caseNumber.parse(receipt.caseNumber);
};

const printed = async (why?: string) => {
  const found = await house.house.desk.paper(first, { words: true, why }, worker);
  if (!found?.ok) throw new Error('there is no paper');
  return found.value;
};

const tie = async () => {
  await house.house.desk.tie(first, { other: second, cut: false }, { worker });
  await house.house.idle();
};

const close = async (number: CaseNumber) => {
  const seen = (await house.house.desk.show(number, worker))?.version ?? 0;
  const work = { type: 'close', outcome: 'calm', solvedBy: ['talk'], text: 'Lugnt.' } as const;
  await house.house.desk.work(number, work, { worker, seen });
  await house.house.idle();
};

describe('the paper of cases that are worked as one', () => {
  it('has the incidents of both, and nobody’s name', async () => {
    await tie();
    const paper = await printed();
    expect(paper.list.incidents.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(paper.list.sums.households).toBe(2);
    expect(paper.about.joined).toEqual([second]);
    expect(JSON.stringify(paper)).not.toMatch(/Eva|Olle|exempel\.se|1102|1201/);
  });

  it('has the names of both for a reason, which is on record in the case of each', async () => {
    await tie();
    const why = 'Bilaga till hyresnämnden';
    const { named } = await printed(why);
    expect(named?.map(({ letter, name }) => [letter, name])).toEqual([
      ['A', 'Eva Exempel'],
      ['B', 'Olle Prov'],
    ]);
    for (const number of [first, second]) {
      const events = await house.house.bot.cases.events(number);
      const reads = events.filter(({ fact }) => fact.type === 'identityRead' && fact.why === why);
      expect(reads).toHaveLength(1);
    }
  });
});

describe('the figures', () => {
  it('count cases that are worked as one once, with all that is in both', async () => {
    await tie();
    await close(first);
    const { figures, cut } = await house.house.desk.figures(days);
    expect(figures).toEqual([
      expect.objectContaining({ number: first, reports: 2, households: 2, solvedBy: ['talk'] }),
    ]);
    expect(cut).toBe(false);
  });

  it('leave out what was closed on other days, and what is open again', async () => {
    await close(first);
    await close(second);
    const other = { from: '2026-10-01', to: '2026-10-31' };
    expect((await house.house.desk.figures(other)).figures).toEqual([]);
    const reopen = { type: 'reopen', text: 'Det hördes igen.' } as const;
    const seen = (await house.house.desk.show(second, worker))?.version ?? 0;
    await house.house.desk.work(second, reopen, { worker, seen });
    await house.house.idle();
    const { figures } = await house.house.desk.figures(days);
    expect(figures.map(({ number }) => number)).toEqual([first]);
  });
});
