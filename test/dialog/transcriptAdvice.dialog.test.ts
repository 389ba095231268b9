import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

const advises = (words: string, advice: string): Exchange => [
  words,
  `talk:advice.${advice}`,
  '!112',
  '?goOn',
];

const cases = [
  ['sv', 'children', 'Grannens barn springer och stampar på dagarna', 'ja'],
  ['sv', 'stepsByDay', 'Jag hör steg från lägenheten ovanför klockan 10-15 på dagarna', 'fortsätt'],
  ['sv', 'oneParty', 'Grannen ovanför hade fest i lördags 22-03, det är första gången', 'ja'],
  ['sv', 'repair', 'Ventilationen låter hela natten', 'ja'],
  ['sv-x-easy', 'children', 'Grannens barn springer och stampar på dagarna', 'ja'],
  ['en', 'children', 'The kids upstairs run around and play during the day', 'yes'],
  [
    'en',
    'oneParty',
    'The neighbour above had a party last Saturday from 10 pm to 3 am. It is the first time.',
    'yes',
  ],
  ['en', 'repair', 'The ventilation is humming all night', 'go on'],
] as const;

describe('what is normally no disturbance is said kindly', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it.each(cases)(
    'in %s, %s, once, and the report goes on',
    async (language, advice, words, yes) => {
      const way: Exchange[] = [
        advises(words, advice),
        [yes, 'talk:understood', `!talk:advice.${advice}`],
        ['talk:buttons.repeat', `!talk:advice.${advice}`],
      ];
      await hold(house, way, { language });
    },
  );

  it.each(cases)('in %s, %s, and it may be left at that', async (language, advice, words) => {
    const no: Exchange = ['talk:buttons.stop', 'talk:stopped', 'talk:start', '?'];
    await hold(house, [advises(words, advice), no], { language });
  });

  it('whoever reports all the same is taken as seriously as anybody', async () => {
    const talk = await hold(house, [
      advises('Grannens barn springer och stampar på dagarna', 'children'),
      ['ja', '?date'],
      ['i går klockan 10–12', '?frequency'],
      ['varje dag', '?since'],
      ['hoppa över', '?position'],
      ['Lägenheten ovanför', '!talk:advice.stepsByDay', '?effect'],
      ['hoppa över', '?talked'],
      ['nej', '?protection'],
      ['anonym', '?sourceHome'],
      ['Lindgatan 4', '?'],
    ]);
    const sent = await talk.say('ja');
    const number = sent[0]?.channelData?.receipt?.['caseNumber'] ?? '';
    const shown = await house.house.desk.show(number, sara);
    expect(shown?.view).toMatchObject({ category: 'disturbance', kinds: ['footsteps'] });
  });

  it('advice given in the middle waits for a decision as well, and whoever is in danger gets none', async () => {
    await hold(house, [
      ['talk:buttons.report', '?kinds'],
      ['cases:kinds.party', '?date'],
      ['i lördags 22–02', '?frequency'],
      ['cases:frequencies.once', 'talk:advice.oneParty', '?goOn'],
      ['hjälp', 'talk:decide.ask', '?goOn'],
      ['ja', '?position'],
    ]);
    await hold(house, [
      [
        'Grannen hade fest i lördags 22–02, första gången, och slog sin fru',
        'talk:urgent.violence',
      ],
      ['ja', '!talk:advice.oneParty'],
    ]);
  });
});

describe('a guess about the neighbour', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const guesses = [
    ['health', 'Grannen ovanför har hög musik varje natt, hon är säkert schizofren'],
    ['drugs', 'Grannen ovanför har hög musik varje natt, han är nog påtänd'],
    ['origin', 'Grannen ovanför har hög musik varje natt, de är araber'],
  ] as const;
  const answersOf = async (id: string) =>
    (await house.house.bot.chats.load(`web|${id}`))?.chat.state.active?.draft.answers ?? {};

  it.each(guesses)(
    'on %s is asked for in other words, once, and other words are taken',
    async (_mark, words) => {
      const talk = await hold(house, [
        [words, 'talk:advice.guess', '?ownWords'],
        ['Hög musik varje natt.', '!talk:advice.guess', '?date'],
      ]);
      expect((await answersOf(talk.id)).ownWords).toBe('Hög musik varje natt.');
    },
  );

  it.each(guesses)('on %s is let be when the person keeps it', async (_mark, words) => {
    const talk = await hold(house, [
      [words, 'talk:advice.guess', '?ownWords'],
      ['talk:buttons.keepWords', '!talk:advice.guess', '?date'],
      ['i går 22–02', '!talk:advice.guess'],
    ]);
    expect((await answersOf(talk.id)).ownWords).toBe(words);
  });

  it('is none where somebody worries for a person who is ill', async () => {
    await hold(house, [
      ['Jag är orolig för damen bredvid, hon verkar dement och har inte synts till', '?goOn'],
      ['ja', '!talk:advice.guess', '?date'],
    ]);
  });
});
