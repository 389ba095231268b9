import { openHouse, type TestHouse } from '../support/house.ts';
import { report, swedish } from '../support/reporting.ts';
import { openTalk, textOf } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('a conversation is kept no longer than it is needed', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const purgeAfter = async (hours: number): Promise<void> => {
    house.clock.now = house.clock.now.add({ hours });
    house.house.purge();
    await house.house.idle();
  };

  it('is gone, with its receipt code, days after the last word; the report stays on its case', async () => {
    const talk = await openTalk(house);
    const { caseNumber, code } = await report(talk);
    await purgeAfter(96 + 24);
    expect(await house.house.log.exists(talk.id)).toBe(false);
    expect(await talk.all()).toEqual([]);
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view.reports).toHaveLength(1);
    expect(textOf(await (await openTalk(house)).say(code))).toContain(caseNumber);
  });

  it('stays while somebody comes back to it', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    for (const hours of [60, 60, 60]) {
      await purgeAfter(hours);
      expect(await house.house.log.exists(talk.id)).toBe(true);
      await talk.say('hjälp');
    }
    expect(textOf(await talk.all())).toContain('Vilken dag');
    await purgeAfter(120);
    expect(await house.house.log.exists(talk.id)).toBe(false);
  });

  it('a page that still has its cookie can begin again under the same name', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await purgeAfter(120);
    await house.house.log.open(talk.id, 'dl_someone', 'sv-SE');
    await house.house.answer(talk.id);
    expect(textOf(await talk.all())).toContain('Jag är en bot');
  });
});
