import { openFaultyRows, type FaultyRows } from '../support/faultyRows.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, receiptIn, report, swedish, tellAll } from '../support/reporting.ts';
import { asked, openTalk, textOf } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('when the store fails', () => {
  let rows: FaultyRows;
  let house: TestHouse;
  beforeEach(async () => {
    rows = await openFaultyRows();
    house = await openHouse({ rows });
  });
  afterEach(() => house.close());

  it('while somebody speaks, they are told at the door, and the house stands', async () => {
    const talk = await openTalk(house);
    rows.failNext({ partition: '', written: false, times: 2 });
    await expect(talk.say(swedish.report)).rejects.toThrow('the store is away');
    expect(asked(await talk.say(swedish.report))).toBe('kinds');
  });

  it.each([true, false])(
    'while a report is sent (written: %s), the bot apologises, and sending again makes one report',
    async (written) => {
      const talk = await openTalk(house);
      await tellAll(talk);
      rows.failNext({ partition: 'case:', row: 'head', written });
      expect(textOf(await talk.say(swedish.send))).toContain('Något gick fel hos oss');
      const { caseNumber } = receiptIn(await talk.say(swedish.send));
      const shown = await house.house.desk.show(caseNumber, sara);
      expect(shown?.view.reports).toHaveLength(1);
    },
  );

  it.each([true, false])(
    'and the story is changed before it is sent again (written: %s), the receipt is for what was sent last',
    async (written) => {
      await report(await openTalk(house));
      const talk = await openTalk(house);
      await tellAll(talk);
      rows.failNext({ partition: 'case:', row: 'head', written });
      await talk.say(swedish.send);
      await talk.say('', { value: { change: 'kinds' } });
      await talk.say('Våld');
      await talk.say(swedish.goOn);
      const { caseNumber } = receiptIn(await talk.say(swedish.send));
      const shown = await house.house.desk.show(caseNumber, sara);
      expect(shown?.view).toMatchObject({ category: 'concern', kinds: ['violence'] });
    },
  );

  it('a case that is closed while a report is on its way to it never leaves two open cases on the home', async () => {
    const { caseNumber } = await report(await openTalk(house));
    const seen = (await house.house.desk.show(caseNumber, sara))?.version ?? 0;
    const [eva, ali] = [await openTalk(house), await openTalk(house)];
    await tellAll(eva);
    await tellAll(ali);
    const close = { type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' } as const;
    let meanwhile: Promise<unknown> = Promise.resolve();
    rows.beforeNext('receipt:', async () => {
      const closing = house.house.desk.work(caseNumber, close, { worker: sara, seen });
      meanwhile = closing.then(() => ali.say(swedish.send));
      // What waits for this very report must not be waited for.
      await Promise.race([meanwhile, new Promise((resolve) => setTimeout(resolve, 300))]);
    });
    await eva.say(swedish.send);
    await meanwhile;
    await house.house.idle();
    const { rows: queue } = await house.house.desk.queue({ areas: [], state: 'open' });
    expect(queue).toHaveLength(1);
    expect(queue[0]?.reports).toBe(3);
  });

  it('after a receipt, the queue follows at the next sweep', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    rows.failNext({ partition: 'queue:', written: false });
    const { caseNumber } = receiptIn(await talk.say(swedish.send));
    await house.house.idle();
    house.house.sweep();
    await house.house.idle();
    const { rows: queue } = await house.house.desk.queue({ areas: [], state: 'open' });
    expect(queue.map(({ number }) => number)).toEqual([caseNumber]);
  });
});

describe('nothing reaches someone it should not', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('whoever reports a home learns nothing of what others have reported or what is done', async () => {
    const first = await report(await openTalk(house));
    const seen = (await house.house.desk.show(first.caseNumber, sara))?.version ?? 0;
    const work = { type: 'setStage', stage: 'followUp' } as const;
    await house.house.desk.work(first.caseNumber, work, { worker: sara, seen });
    house.clock.now = house.clock.now.add({ hours: 12 });
    const second = await report(await openTalk(house), {
      ...musicAbove,
      home: 'nej',
      reach: '070-000 00 00',
    });
    expect(second.next).toBe(first.next.replace('26', '27').replace('torsdag', 'fredag'));
    const told = textOf(await (await openTalk(house)).say(second.code));
    expect(told).toContain('Vi har tagit emot din anmälan');
  });

  it.each([
    'Lindgatan 4, inte lgh 1201 utan lgh 1202',
    '1101 eller 1102 på Lindgatan 4',
    'Lindgatan 4 eller Lindgatan 6, 1101',
  ])('no file is opened on a home that was not plainly named: %s', async (said) => {
    const { caseNumber } = await report(await openTalk(house), { ...musicAbove, sourceHome: said });
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view.place).not.toHaveProperty('homeId');
  });

  it('a first story is kept, whatever it is about', async () => {
    const talk = await openTalk(house);
    const story = 'Hej! Personen ovanpå kastar ut glasflaskor från balkongen på helgerna.';
    expect(textOf(await talk.say(story))).toContain('Jag har förstått');
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(stored?.chat.state.active?.draft.answers.ownWords).toBe(story);
  });
});
