import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import type { Answers } from '../../src/domain/answers.ts';

const told = 'Grannen ovanför spelar hög musik varje natt sedan i maj. I går 22–02.';
const toldEnglish =
  'The neighbour upstairs plays loud music every night since September. Yesterday from 10 pm to 2 am.';

/** What stands open when the correction comes. */
const places: Readonly<Record<string, readonly Exchange[]>> = {
  effect: [],
  talked: [['Vi kan inte sova.', '?talked']],
  protection: [['hoppa över'], ['hoppa över', '?protection']],
  home: [['hoppa över'], ['hoppa över'], ['Skyddad', '?home']],
  name: [['hoppa över'], ['hoppa över'], ['Skyddad'], ['Lindgatan 4, lgh 1102', '?name']],
  reach: [['hoppa över'], ['hoppa över'], ['Skyddad'], ['hoppa över'], ['Eva', '?reach']],
  '': [['hoppa över'], ['hoppa över'], ['Skyddad'], ['hoppa över'], ['Eva 070-000 00 01', '?']],
};

const corrections: readonly (readonly [words: string, answers: Answers])[] = [
  ['nej, det var i lördags', { date: '2026-11-21', from: '22:00', to: '02:00' }],
  ['fel, det är grannen under', { position: 'below' }],
  ['nej, det var i lördags 23–03', { date: '2026-11-21', from: '23:00', to: '03:00' }],
];

describe('what was said is corrected in free text', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const answersOf = async (id: string): Promise<Answers> =>
    (await house.house.bot.chats.load(`web|${id}`))?.chat.state.active?.draft.answers ?? {};

  const everywhere = Object.entries(places).flatMap(([place, way]) =>
    corrections.map(([words, answers]) => ({ place, way, words, answers })),
  );

  it.each(everywhere)('while "$place" is asked: $words', async ({ place, way, words, answers }) => {
    const first: Exchange = [told, 'talk:understood', '?effect'];
    const last: Exchange = [words, 'talk:understood', `?${place}`];
    const talk = await hold(house, [first, ...way, last]);
    const known = await answersOf(talk.id);
    expect(known).toMatchObject({ kinds: ['music'], frequency: 'daily', ...answers });
    for (const name of ['effect', 'home', 'name', 'reach'] as const)
      expect(JSON.stringify(known[name] ?? '')).not.toContain(words);
  });

  it.each<[string, Answers]>([
    ['no, it was on Saturday', { date: '2026-11-21' }],
    ['No, it was last Friday', { date: '2026-11-20' }],
  ])('in English: %s', async (words, answers) => {
    const way: Exchange[] = [
      [toldEnglish, '?effect'],
      [words, 'talk:understood', '?effect'],
      ['skip'],
      ['skip', '?protection'],
      [words, '?protection'],
    ];
    const talk = await hold(house, way, { language: 'en' });
    expect(await answersOf(talk.id)).toMatchObject({ kinds: ['music'], ...answers });
  });

  it('a kind that was wrong gives way to the right one', async () => {
    const talk = await hold(house, [
      [told],
      ['fel, det var en fest', 'talk:understood', '?effect'],
    ]);
    expect(await answersOf(talk.id)).toMatchObject({ kinds: ['party'] });
  });

  it('what was said to go on did not, on another day', async () => {
    const talk = await hold(house, [
      ['Grannen ovanför spelar hög musik just nu', '?from'],
      ['22', '?frequency'],
      ['nej, det var i lördags', 'talk:understood', '?ongoing'],
      ['nej, det slutade 02', '?frequency'],
    ]);
    expect(await answersOf(talk.id)).toMatchObject({
      date: '2026-11-21',
      from: '22:00',
      to: '02:00',
    });
  });

  it('in the review each line is changed by its words, and again', async () => {
    const talk = await hold(house, [
      [told],
      ...(places[''] ?? []),
      ['nej, det var i lördags', 'talk:review.ask', 'lördag 21 november'],
      ['ändra hur ofta', '?frequency'],
      ['varje vecka', 'talk:review.ask'],
      ['nej', 'talk:review.pick'],
      ['Varifrån', '?position'],
      ['Lägenheten under', 'talk:review.ask'],
      ['ja', 'receipt'],
    ]);
    expect(await answersOf(talk.id)).not.toHaveProperty('kinds');
  });
});
