import { openHouse, type TestHouse } from '../support/house.ts';
import { receiptIn } from '../support/reporting.ts';
import { asked, openTalk, textOf, type Heard } from '../support/talk.ts';

/** What is answered where there is no button to press. */
const written: Readonly<Record<string, string>> = {
  from: '22',
  to: '23',
  ownWords: 'Basen hörs i hela sovrummet.',
};

const buttons = (answers: readonly Heard[]): readonly string[] =>
  answers.at(-1)?.suggestedActions?.actions.map(({ value }) => value) ?? [];

describe('the languages of the bot', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  const words = (language: string) => house.tools.texts.words(language);

  it.each([
    ['sv-SE', 'sv'],
    ['sv-x-easy', 'sv-x-easy'],
    ['SV-X-Easy', 'sv-x-easy'],
    ['en-US', 'en'],
    ['ar-SA', 'ar'],
    ['ar', 'ar'],
    ['fi-FI', 'sv'],
    ['svx', 'sv'],
  ])('follow the client: %s is greeted in %s', async (locale, language) => {
    const talk = await openTalk(house, locale);
    expect(textOf(await talk.all())).toContain(words(language)('talk:notEmergency'));
  });

  it.each(['sv', 'sv-x-easy', 'en', 'ar'])(
    'are enough, each by itself, for a whole report and its receipt: %s',
    async (language) => {
      const talk = await openTalk(house, language);
      const say = words(language);
      let answers = await talk.say(say('talk:buttons.report'));
      for (let name = asked(answers), turn = 0; name && turn < 30; turn += 1) {
        answers = await talk.say(written[name] ?? buttons(answers)[0] ?? '');
        name = asked(answers);
      }
      const sent = await talk.say(say('talk:buttons.send'));
      expect(textOf(sent)).toContain(say('talk:receipt.thanks'));
      expect(receiptIn(sent).code).toMatch(/^\d{4}( \d{4}){3}$/);
    },
  );

  it('are offered by one button of the menu, each by its own name', async () => {
    const talk = await openTalk(house);
    expect(buttons(await talk.all())).toContain('Språk / Language / اللغة');
    const choice = await talk.say('Språk / Language / اللغة');
    expect(buttons(choice)).toEqual(['Svenska', 'Lätt svenska', 'العربية', 'English']);
    const arabic = await talk.say('العربية');
    expect(textOf(arabic)).toContain(words('ar')('talk:languageChanged'));
    expect(arabic[0]?.channelData?.language).toBe('ar');
  });

  it.each(['byt språk', 'Language', 'اللغة', 'ANOTHER LANGUAGE'])(
    'are offered to who writes "%s"',
    async (text) => {
      const talk = await openTalk(house);
      expect(buttons(await talk.say(text))).toHaveLength(4);
    },
  );

  it.each([
    ['på engelska', 'en'],
    ['Arabic', 'ar'],
    ['بالعربية', 'ar'],
    ['lättläst', 'sv-x-easy'],
    ['السويدية', 'sv'],
    ['Easy Swedish', 'sv-x-easy'],
  ])('are chosen by any of their names: "%s"', async (text, language) => {
    const talk = await openTalk(house, 'en');
    expect(textOf(await talk.say(text))).toContain(words(language)('talk:languageChanged'));
  });

  it('are chosen in the middle of a report, and the question is asked again', async () => {
    const talk = await openTalk(house);
    await talk.say('Anmäl en störning');
    await talk.say('Fest');
    expect(buttons(await talk.say('byt språk'))).toHaveLength(4);
    const easy = await talk.say('Lätt svenska');
    expect(asked(easy)).toBe('date');
    expect(textOf(easy)).toContain(words('sv-x-easy')('questions:date.ask'));
  });

  it('are not taken for an answer when the one at hand is chosen', async () => {
    const talk = await openTalk(house);
    await talk.say('Anmäl en störning');
    const again = await talk.say('Svenska');
    expect(asked(again)).toBe('kinds');
    expect(textOf(again)).toContain(words('sv')('questions:kinds.ask'));
  });
});
