import { randomUUID } from 'node:crypto';
import { openAzureTables } from '../../src/storage/azureTables.ts';
import { startAzurite, tableIn, type Azurite } from '../support/azurite.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, receiptIn, report, swedish, tellAll } from '../support/reporting.ts';
import { openTalk, textOf } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const secret = 'one secret for all the houses of this test';

describe('several houses on the same Azure tables', () => {
  let azurite: Azurite;
  let houses: readonly TestHouse[];
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());
  beforeEach(async () => {
    const table = `house${randomUUID().replaceAll('-', '')}`;
    const open = async () => {
      const client = tableIn(azurite, table);
      const rows = await openAzureTables({
        client,
        cursorKey: Buffer.alloc(32, 7),
        newId: randomUUID,
      });
      return openHouse({ rows, secret });
    };
    const first = await open();
    houses = [first, await open()];
  });
  afterEach(() => Promise.all(houses.map(({ close }) => close())));

  const two = (): readonly [TestHouse, TestHouse] => {
    const [first, second] = houses;
    if (!first || !second) throw new Error('the houses are opened before each test');
    return [first, second];
  };

  it('what one takes in, the other shows, works and answers for', async () => {
    const [first, second] = two();
    const { caseNumber, code } = await report(await openTalk(first));
    await first.house.idle();
    const { rows } = await second.house.desk.queue({ areas: ['norr'], state: 'open' });
    expect(rows.map(({ number }) => number)).toEqual([caseNumber]);
    const seen = (await second.house.desk.show(caseNumber, sara))?.version ?? 0;
    second.clock.now = second.clock.now.add({ minutes: 5 });
    const work = { type: 'setStage', stage: 'followUp' } as const;
    expect(await second.house.desk.work(caseNumber, work, { worker: sara, seen })).toMatchObject({
      ok: true,
    });
    expect(textOf(await (await openTalk(first)).say(code))).toContain('Vi följer upp');
  });

  it('reports on one home, sent to both at once, are on one case, and its queue row agrees', async () => {
    const talks = await Promise.all(
      [...houses, ...houses, ...houses].map((house) => openTalk(house)),
    );
    await Promise.all(talks.map((talk) => tellAll(talk)));
    const sent = await Promise.all(talks.map((talk) => talk.say(swedish.send)));
    const numbers = new Set(sent.map((answers) => receiptIn(answers).caseNumber));
    expect(numbers.size).toBe(1);
    const [first, second] = two();
    await Promise.all([first.house.idle(), second.house.idle()]);
    const { rows } = await first.house.desk.queue({ areas: ['norr'], state: 'open' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ reports: 6, households: 1 });
    const shown = await second.house.desk.show(rows[0]?.number ?? '', sara);
    expect(shown?.view.reports).toHaveLength(6);
  });

  it('a closing decided on what a colleague has changed meanwhile is refused', async () => {
    const [first, second] = two();
    const { caseNumber } = await report(await openTalk(first), musicAbove);
    const seen = (await first.house.desk.show(caseNumber, sara))?.version ?? 0;
    const note = { type: 'note', text: 'Ringde.' } as const;
    await second.house.desk.work(caseNumber, note, { worker: sara, seen });
    const close = { type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' } as const;
    const refused = await first.house.desk.work(caseNumber, close, { worker: sara, seen });
    expect(refused).toMatchObject({ ok: false, problem: { problem: 'changedMeanwhile' } });
  });
});
