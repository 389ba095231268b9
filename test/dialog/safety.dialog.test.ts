import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report, swedish, tellAll, tellUntil } from '../support/reporting.ts';
import { asked, openTalk, textOf } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('danger comes before everything else', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it.each([
    'han slår mig',
    'Grannen fortsätter att slå sin fru, han slår henne',
    'en kvinna skriker på hjälp i lägenheten bredvid',
    'nån har en pistol i trappan',
    'det brinner hos grannen',
    'föräldrarna slår barnen varje kväll',
    'han säger att han ska ta livet av sig',
    'he hits me',
    'my neighbour is being beaten',
  ])('as a first message: %s', async (words) => {
    const [first] = await (await openTalk(house)).say(words);
    expect(first?.text).toContain('112');
    expect(first?.text).not.toContain('förstod inte');
  });

  it('in the middle of a story about something else, and the question stands when the person goes on', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    const answers = await talk.say('Hög musik, och nu slår han henne');
    expect(answers[0]?.text).toContain('112');
    expect(asked(answers)).toBe('goOn');
    expect(asked(await talk.say(swedish.goOn))).toBe('from');
  });

  it('help alone is met with 112 and a person to call, at the start and in the review', async () => {
    const talk = await openTalk(house);
    expect(textOf(await talk.say('hjälp'))).toContain('112');
    await tellAll(talk);
    expect(textOf(await talk.say('hjälp'))).toContain('011-000 00 00');
  });

  it('a fire elsewhere never sends anyone out into the smoke', async () => {
    const [first] = await (await openTalk(house)).say('det brinner i lägenheten under');
    expect(first?.text).toContain('Stanna hemma med stängd dörr');
  });

  it('heard in own words makes the case urgent, a concern, and none of the home’s', async () => {
    const first = await report(await openTalk(house));
    const words = 'Skrik hela natten. Han slår sin fru med kniv.';
    const second = await report(await openTalk(house), { ...musicAbove, ownWords: words });
    expect(second.caseNumber).not.toBe(first.caseNumber);
    const shown = await house.house.desk.show(second.caseNumber, sara);
    expect(shown?.view).toMatchObject({ category: 'concern', priority: 'urgent' });
    expect(shown?.view.reports[0]?.dangers).toEqual(['violence']);
  });

  it('a kind named in passing comes beside those that were chosen, and takes none away', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Våld');
    await talk.say('I går, de skrek i trapphuset');
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(stored?.chat.state.active?.draft.answers.kinds).toContain('violence');
  });
});

describe('nothing is stored as what it is not', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const answersOf = async (id: string) =>
    (await house.house.bot.chats.load(`web|${id}`))?.chat.state.active?.draft.answers ?? {};

  it('not wanting to say is no name, no address, no story', async () => {
    const talk = await openTalk(house);
    await tellAll(talk, { ...musicAbove, name: 'vill inte säga', home: 'Nej tack', effect: 'nej' });
    const answers = await answersOf(talk.id);
    expect(answers).not.toHaveProperty('name');
    expect(answers).not.toHaveProperty('home');
    expect(answers).not.toHaveProperty('effect');
  });

  it('a button of an earlier question is told to be late', async () => {
    const talk = await openTalk(house);
    await tellUntil(talk, 'ownWords');
    expect(textOf(await talk.say('Lägenheten ovanför'))).toContain('tidigare fråga');
  });

  it('just after midnight, "nyss" at eleven is the evening before', async () => {
    house.clock.now = house.clock.now.add({ minutes: 50 });
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    await talk.say('nyss');
    expect(asked(await talk.say('23'))).toBe('ongoing');
    expect(await answersOf(talk.id)).toMatchObject({ date: '2026-11-23', from: '23:00' });
  });

  it('the example in the help is understood', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    await talk.say('I går');
    await talk.say('22');
    expect(asked(await talk.say('02'))).toBe('frequency');
    expect(await answersOf(talk.id)).toMatchObject({ to: '02:00' });
  });

  it('a report begun anew can still be taken up', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    await talk.say('börja om');
    await talk.say('avbryt');
    const answers = await talk.say('Fortsätt min anmälan');
    expect(textOf(answers)).toContain('Stämmer det?');
  });

  it('a person who does not know the day can still report', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk, { ...musicAbove, date: 'vet inte' });
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view.reports[0]?.incidents).toEqual([]);
  });

  it('one person who reports twice without a name is not two households', async () => {
    const nameless = { ...musicAbove, name: 'nej', reach: 'nej', home: 'nej' };
    await report(await openTalk(house), nameless);
    const { caseNumber } = await report(await openTalk(house), nameless);
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view.households).toBe(0);
    expect(shown?.view.priorityReasons).not.toContain('severalHouseholds');
  });
});

describe('promises', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('a day that has passed is never promised again', async () => {
    const first = await report(await openTalk(house));
    house.clock.now = house.clock.now.add({ hours: 24 * 8 });
    const second = await report(await openTalk(house), {
      ...musicAbove,
      home: 'Lindgatan 4, lgh 1101',
    });
    expect(second.caseNumber).toBe(first.caseNumber);
    expect(second.next).toContain('fredag 4 december');
    const told = textOf(await (await openTalk(house)).say(first.code));
    expect(told).toContain('Vi skulle ha hört av oss senast torsdag 26 november');
  });

  it('a case number is no receipt code, and does not count as a wrong one', async () => {
    const { caseNumber, code } = await report(await openTalk(house));
    const talk = await openTalk(house);
    for (let tried = 0; tried < 6; tried += 1) {
      await talk.say('Hur går det för mitt ärende?');
      expect(textOf(await talk.say(caseNumber))).toContain('kvittokoden');
    }
    expect(textOf(await talk.say(code))).toContain('Vi har tagit emot');
  });
});
