import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { receiptIn } from '../support/reporting.ts';
import { openTalk, textOf, type Talk } from '../support/talk.ts';
import { untilName, untilProtection, untilTalked } from '../support/ways.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const languages = ['sv', 'sv-x-easy', 'en', 'ar'] as const;

describe('three honest levels of protection', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it.each(languages)(
    'what each makes impossible is said before the choice: %s',
    async (language) => {
      const before = ['questions:protection.ask', 'questions:protection.municipal'];
      const way: Exchange[] = [
        ...untilTalked,
        ['talk:buttons.no', ...before, '!questions:protection.private', '?protection'],
      ];
      await hold(house, way, { language });
    },
  );

  it.each(languages)(
    'a tip asks neither name nor home nor reach, and says so: %s',
    async (language) => {
      const way: Exchange[] = [
        ...untilProtection,
        ['questions:protection.options.tip', 'questions:tipHome.ask', '?sourceHome'],
        ['Lindgatan 4', 'talk:review.ask', '?'],
        ['talk:buttons.send', 'receipt', 'talk:receipt.tip', '!talk:receipt.firstContact', '?'],
        ['talk:buttons.letter', '?receiptCode'],
      ];
      const talk = await hold(house, way, { language });
      const { code } = receiptIn(await talk.all());
      const later: Exchange[] = [
        [code, 'talk:receipt.tip', '?'],
        ['talk:buttons.letter', '?message'],
        ['Dunk.', 'talk:letter.sentTip', '!talk:letter.sent', '?'],
      ];
      await hold(house, later, { language });
    },
  );

  it('who sent a tip is kept nowhere, however much of it was told before the choice', async () => {
    const talk = await hold(house, [
      ...untilName,
      ['Eva Exempel, 070-000 00 01', '?'],
      ['ändra skydd', '?protection'],
      ['Anonymt', '?sourceHome', '!problems:notUnderstood'],
      ['Lindgatan 4', 'talk:review.ask', '!Eva', '!1102'],
    ]);
    const { caseNumber, code } = receiptIn(await talk.say('Skicka anmälan'));
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view.reports[0]).toMatchObject({ protection: 'tip' });
    const report = shown?.view.reports[0]?.id ?? '';
    const identity = await house.house.desk.identity(
      caseNumber,
      { report, why: 'Ringer upp.' },
      sara,
    );
    expect(JSON.stringify(identity)).not.toMatch(/Eva|070|1102/);
    await hold(house, [[code, 'talk:receipt.tip', '!talk:status.firstContact']]);
  });

  it.each([
    ['Med mitt namn', 'named'],
    ['skyddad', 'protected'],
    ['Skyddad mot grannen.', 'protected'],
    ['anonym', 'tip'],
  ])('the choice is understood as it is typed: %s', async (words, protection) => {
    const talk = await hold(house, [...untilProtection, [words, '!problems:notUnderstood']]);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(stored?.chat.state.active?.draft.answers).toMatchObject({ protection });
  });
});

describe('a private landlord', () => {
  it.each(languages)('says what is true of them: %s', async (language) => {
    const house = await openHouse({ municipal: false });
    const last: Exchange = [
      'talk:buttons.no',
      'questions:protection.private',
      '!questions:protection.municipal',
    ];
    await hold(house, [...untilTalked, last], { language });
    await house.close();
  });
});

describe('protected personal data', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  /** Every row of the chat, as it is stored. */
  const rowsOf = async ({ id }: Talk): Promise<string> => {
    const stored = await house.house.bot.chats.load(`web|${id}`);
    const entries = await house.house.bot.chats.entries(`web|${id}`, 0, 1000);
    return JSON.stringify([stored, entries]);
  };

  const told = 'Grannen i 1202 dunkar. Ring Disa på 070-123 45 67.';
  const places: readonly (readonly [string, readonly Exchange[]])[] = [
    ['a first message', []],
    ['a kind', [['talk:buttons.report', '?kinds']]],
    ['the own words', [[told], ['talk:buttons.report']]],
    ['a name', [[told], ['talk:buttons.stop'], ...untilName]],
    ['the review', [...untilName, ['Disa, 070-123 45 67', 'talk:review.ask']]],
    ['a call-back', [[told], ['talk:buttons.human', '?reach']]],
    ['a warning', [['han slår Disa nu', '?goOn']]],
  ];
  const ways = [
    'talk:buttons.protectedIdentity',
    'Jag har skyddad identitet',
    'jag lever med sekretessmarkering',
  ];

  const everywhere = places.map(([place, way], index) => {
    const words = ways[index % ways.length] ?? '';
    return { place, way, words };
  });

  it.each(everywhere)(
    'told as $place by "$words" leaves nothing behind',
    async ({ way, words }) => {
      const talk = await hold(house, way);
      const said = words.startsWith('talk:') ? house.tools.texts.words('sv')(words) : words;
      await talk.say(said);
      const all = await rowsOf(talk);
      expect(all).not.toMatch(/Disa|070-123|1202|1102|dunk/i);
      expect(all).not.toContain(words);
      expect(textOf(await talk.all())).toContain('011-000 00 00');
      await hold(house, [['talk:buttons.report', '?kinds'], ['talk:buttons.stop']], { talk });
      await house.house.idle();
      expect((await house.house.desk.queue({ areas: [], state: 'open' })).rows).toEqual([]);
    },
  );

  it.each(languages)('is met by its button in every language: %s', async (language) => {
    const say = house.tools.texts.words(language);
    const talk = await openTalk(house, language);
    await hold(house, untilProtection, { language, talk });
    await talk.say(say('talk:buttons.protectedIdentity'));
    const all = textOf(await talk.all());
    expect(all).toContain(say('talk:elsewhere', { phone: '011-000 00 00' }));
    expect(await rowsOf(talk)).not.toContain('Dunk');
  });
});
