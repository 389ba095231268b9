import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { asked, type Talk } from '../support/talk.ts';
import { halts, untilName, untilReview } from '../support/ways.ts';

/** What each danger is called where it is answered. */
const alarms = {
  violence: { sv: 'han slår henne nu', en: 'he is beating her right now' },
  threat: { sv: 'han hotar att döda mig', en: 'he threatens to kill me' },
  fire: { sv: 'det brinner hos grannen', en: "the neighbour's flat is on fire" },
  child: { sv: 'föräldrarna slår sitt barn', en: 'the parents hit their child' },
  adult: { sv: 'jag orkar inte leva längre', en: 'I want to kill myself' },
  crime: { sv: 'grannen säljer knark i porten', en: 'my neighbour sells drugs in the doorway' },
} as const;

const all = Object.entries(alarms).flatMap(([danger, { sv, en }]) => [
  { danger, language: 'sv', words: sv },
  { danger, language: 'en', words: en },
  // Easy Swedish and Arabic are spoken to, whichever of the languages the danger is told in.
  { danger, language: 'sv-x-easy', words: sv },
]);

/** Where the way is long, easy Swedish is walked with one danger. */
const most = all.filter(
  ({ danger, language }) => danger === 'violence' || language !== 'sv-x-easy',
);

describe('danger halts the questions', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const storedIn = async (id: string) =>
    (await house.house.bot.chats.load(`web|${id}`))?.chat.state.active?.draft;

  /** What is new of a danger that goes on may be asked first: when it began. */
  const leftUntil = async (question: string, talk: Talk): Promise<readonly Exchange[]> =>
    (asked((await talk.all()).slice(-1)) ?? '') === question
      ? []
      : [['talk:buttons.skip', `?${question}`]];

  it.each(all)('$danger as a first message in $language', async ({ danger, language, words }) => {
    await hold(house, [halts(words, danger)], { language });
  });

  it.each(most)(
    '$danger in the middle of a name in $language, and the name is still asked for',
    async ({ danger, language, words }) => {
      const talk = await hold(
        house,
        [...untilName, halts(words, danger), ['talk:buttons.goOn', '!talk:decide.ask']],
        { language },
      );
      await hold(house, await leftUntil('name', talk), { language, talk });
      const draft = await storedIn(talk.id);
      expect(draft?.answers.ownWords).toBe(`Dunk, dunk.\n${words}`);
      expect(draft?.answers).not.toHaveProperty('name');
    },
  );

  it.each(most)(
    '$danger in the review in $language, and the words are kept',
    async ({ danger, language, words }) => {
      const way: Exchange[] = [...untilReview, halts(words, danger), ['ja', '!talk:decide.ask']];
      const talk = await hold(house, way, { language });
      await hold(house, await leftUntil('', talk), { language, talk });
      expect((await storedIn(talk.id))?.answers.ownWords).toContain(words);
    },
  );

  it.each(most)(
    '$danger while somebody asks to be called up in $language',
    async ({ danger, language, words }) => {
      const way: Exchange[] = [
        ['talk:buttons.human', 'talk:callback.lead', '?reach'],
        halts(words, danger),
        ['talk:buttons.goOn', '?reach'],
      ];
      await hold(house, way, { language });
    },
  );

  it('an address told in the same breath as danger is where the person lives, not where it comes from', async () => {
    const words = 'Lindgatan 4, lgh 1102. Han står utanför och hotar mig med kniv.';
    const talk = await hold(house, [...untilName.slice(0, -1), halts(words, 'threat')]);
    const draft = await storedIn(talk.id);
    expect(draft?.answers).toMatchObject({ position: 'above', home: { homeId: 'h-lind-4-1102' } });
    expect(draft?.answers).not.toHaveProperty('sourceHome');
  });

  it('a danger of another day is an occasion of its own, and the first one stands beside it', async () => {
    const way: Exchange[] = [
      ['Grannen ovanför spelar hög musik. I lördags 22–02.', '?frequency'],
      halts('nu slår han sin fru', 'violence'),
      ['ja', 'talk:understood', 'lördag 21 november 22:00–02:00', 'måndag 23 november'],
    ];
    const talk = await hold(house, way);
    const { earlier, date, from, ongoing } = (await storedIn(talk.id))?.answers ?? {};
    expect(earlier).toEqual([{ date: '2026-11-21', from: '22:00', to: '02:00' }]);
    expect({ date, from, ongoing }).toEqual({ date: '2026-11-23', ongoing: true });
  });

  it.each([
    ['sv', 'Grannens skratt dödar mig och basen slår i väggarna'],
    ['sv', 'Ingen slår någon och ingen är hotad, men musiken är hög'],
    ['sv', 'Dörrarna slår hela natten'],
    ['en', 'The noise is killing me and the bass is beating through the walls'],
    ['en', 'Nobody is hitting anyone, but the music is loud'],
  ])('none is heard where it is a figure of speech or denied: %s, %s', async (language, words) => {
    const way: Exchange[] = [[words, '!talk:urgent.violence', '!talk:decide.ask']];
    await hold(house, way, { language });
  });
});
