import { openHouse, type TestHouse } from '../../support/house.ts';
import { asked, openTalk, textOf } from '../../support/talk.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

describe('a first message', () => {
  it.each([
    ['Grannen fortsätter att spela hög musik', 'sv-SE'],
    ['They go on playing loud music all night', 'en-GB'],
    ['In any case the music is too loud', 'en-GB'],
  ])('that tells what disturbs, %j, begins a report', async (text, locale) => {
    const talk = await openTalk(house, locale);
    expect(asked(await talk.say(text))).toBe('date');
  });

  it.each([
    'Grannen fortsätter att slå sin fru, han slår henne',
    'Mitt ärende: nu hotar de att döda mig',
    'De hotar mig, vad är läget?',
  ])('of danger, %j, is met with 112 first of all', async (text) => {
    const talk = await openTalk(house);
    expect(textOf(await talk.say(text))).toContain('112');
  });
});

describe('a danger told where a receipt code was asked for', () => {
  it('is met with 112, and the next code is still looked up', async () => {
    const talk = await openTalk(house);
    await talk.say('Hur går det för mitt ärende?');
    expect(textOf(await talk.say('han slår henne'))).toContain('112');
    await talk.say('Hur går det för mitt ärende?');
    expect(textOf(await talk.say('0000 0000 0000 0000'))).toContain('hittar inget ärende');
  });
});
