import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report, swedish, tellAll } from '../support/reporting.ts';
import { asked, openTalk, textOf, type Heard } from '../support/talk.ts';

const card = (answers: readonly Heard[]): string => JSON.stringify(answers.at(-1)?.attachments);

describe('what has been said can be changed', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it.each([
    ['by its name', { text: 'Ändra något' }, { text: 'Hur ofta' }],
    ['by words', { text: 'ändra hur ofta' }, undefined],
    ['by pressing its line', { text: '', value: { change: 'frequency' } }, undefined],
  ])('any line of the review can be changed %s', async (_way, first, second) => {
    const talk = await openTalk(house);
    await tellAll(talk);
    const { text, ...more } = first;
    let answers = await talk.say(text, more);
    if (second) answers = await talk.say(second.text);
    expect(asked(answers)).toBe('frequency');
    expect(textOf(answers)).toContain('Flera gånger i veckan');
    const review = await talk.say('Varje vecka');
    expect(card(review)).toContain('Varje vecka');
    expect(card(review)).toContain('Lindgatan 4, lgh 1202');
  });

  it('an answer gone back to can be kept', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    await talk.say('', { value: { change: 'ownWords' } });
    expect(card(await talk.say('Behåll svaret'))).toContain('Basen hörs');
  });

  it('the review understands a correction in free text', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    const review = await talk.say('nej, det var i lördags');
    expect(textOf(review)).toContain('lördag 21 november');
    expect(card(review)).toContain('lördag 21 november');
  });

  it('a tenant who says that the flat is unknown is no longer on record with a flat', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    await talk.say('', { value: { change: 'position' } });
    const review = await talk.say('Vet inte');
    expect(card(review)).not.toContain('1202');
  });

  it('goes back as many questions as one likes, and forward again', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    await talk.say('I går');
    expect(asked(await talk.say('tillbaka'))).toBe('date');
    expect(asked(await talk.say('tillbaka'))).toBe('kinds');
    expect(asked(await talk.say('Rök'))).toBe('from');
  });

  it('stop keeps what was said, also while something else is asked', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    expect(textOf(await talk.say('avbryt'))).toContain('72 timmar');
    await talk.say('Hur går det för mitt ärende?');
    await talk.say('avbryt');
    expect(asked(await talk.say('Fortsätt min anmälan'))).toBe('date');
  });

  it('start over forgets the answers and asks the first question', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    expect(asked(await talk.say('börja om'))).toBe('kinds');
    expect(asked(await talk.say('Rök'))).toBe('date');
  });

  it('stop says that it keeps what was said, however often, and never lets a report go unsaid', async () => {
    const talk = await openTalk(house);
    for (let round = 1; round <= 8; round += 1) {
      await talk.say(swedish.report);
      await talk.say('Fest');
      const told = textOf(await talk.say('avbryt'));
      expect(told).toContain('72 timmar');
      expect(told.includes('äldsta')).toBe(round > 5);
    }
  });

  it('help explains the question and says how to reach a person', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    const answers = await talk.say('hjälp');
    expect(asked(answers)).toBe('kinds');
    expect(textOf(answers)).toContain('011-000 00 00');
  });

  it('a command inside a story is part of the story', async () => {
    const talk = await openTalk(house);
    const story = 'Hon ropar hjälp och stopp.';
    await tellAll(talk, { ...musicAbove, ownWords: story });
    expect(card((await talk.all()).slice(-1))).toContain(story);
  });

  it('another language can be chosen in the middle, by words or by the page, and nothing is lost', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await talk.say('Fest');
    const english = await talk.say('In English');
    expect(asked(english)).toBe('date');
    expect(textOf(english)).toContain('Which day');
    const swedishAgain = await talk.say('', { type: 'event', name: 'language', value: 'sv' });
    expect(textOf(swedishAgain)).toContain('Vilken dag');
  });

  it('a second "send" is answered with the report that was sent', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk);
    expect(textOf(await talk.say(swedish.send))).toContain(caseNumber);
    await house.house.idle();
    expect((await house.house.desk.queue({ areas: [], state: 'open' })).rows).toHaveLength(1);
  });
});
