import type { Answers } from '../../src/domain/answers.ts';
import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const told = 'Grannen ovanför spelar hög musik varje natt sedan i maj. I går 22–02.';

/** As far as to the question where the person lives. */
const untilHome: readonly Exchange[] = [
  [told, '?effect'],
  ['hoppa över'],
  ['hoppa över'],
  ['Skyddad', '?home'],
];

/** As far as to the question which home it comes from. */
const untilSource: readonly Exchange[] = [
  ['Anmäl en störning', '?kinds'],
  ['Hög musik eller tv'],
  ['I går'],
  ['22'],
  ['Nej'],
  ['02', '?frequency'],
  ['hoppa över'],
  ['hoppa över'],
  ['hoppa över', '?position'],
  ['Jag vet vilken lägenhet', '?sourceHome'],
];

describe('a home that may be one of several is asked about', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const answersIn = async (id: string): Promise<Answers> =>
    (await house.house.bot.chats.load(`web|${id}`))?.chat.state.active?.draft.answers ?? {};

  const asks: Exchange = ['Lindgatan, lgh 1201', 'talk:which.ask', '!talk:homeUnknown', '?home'];

  it.each([
    ['Lindgatan 6, lgh 1201', '!talk:understood'],
    ['6', 'Lindgatan 6, lgh 1201'],
    ['det är 6:an', 'Lindgatan 6, lgh 1201'],
    ['nej, Lindgatan 6', 'Lindgatan 6, lgh 1201'],
    ['Lindg 6', 'Lindgatan 6, lgh 1201'],
  ])('own: "%s" decides', async (said, ...hear) => {
    const talk = await hold(house, [...untilHome, asks, [said, ...hear, '?name']]);
    const { home } = await answersIn(talk.id);
    expect(home).toMatchObject({ propertyId: 'p-lind-6', homeId: 'h-lind-6-1201' });
    expect(home).not.toHaveProperty('candidates');
  });

  it('that it comes from: a press of a button decides, and the review shows it as the register has it', async () => {
    const talk = await hold(house, [
      ...untilSource,
      [
        'Lindgatan 4, två trappor upp',
        'Menar du Lindgatan 4, lgh 1201 eller Lindgatan 4, lgh 1202?',
        '?sourceHome',
      ],
      ['Lindgatan 4, lgh 1202', '!talk:understood', '?ownWords'],
      ['Basen hörs.'],
      ['hoppa över'],
      ['hoppa över'],
      ['Skyddad', '?home'],
      ['hamnbackn 3 1201', 'talk:understood', 'Hamnbacken 3, lgh 1201'],
      ['hoppa över'],
      ['hoppa över', 'Lindgatan 4, lgh 1202', 'Hamnbacken 3, lgh 1201', '?'],
      ['Skicka anmälan', 'receipt'],
    ]);
    expect(talk.id).toBeTruthy();
  });

  it('is one alone: yes and no decide', async () => {
    const one: Exchange = ['Kvarnstigen 12, 1001', 'Menar du Kvarnstigen 12 A, lgh 1001?', '?home'];
    const yes = await hold(house, [...untilHome, one, ['ja', 'Kvarnstigen 12 A, lgh 1001']]);
    expect((await answersIn(yes.id)).home).toMatchObject({ homeId: 'h-kvarn-12a-1001' });
    const no = await hold(house, [...untilHome, one, ['nej', 'talk:homeUnsure', '?name']]);
    expect((await answersIn(no.id)).home).toMatchObject({ said: 'Kvarnstigen 12, 1001', unsure: true }); // prettier-ignore
  });

  it.each(['Vet inte', 'vet inte', 'Hoppa över', 'ja', 'nej', 'Lindgatan'])(
    'whoever answers "%s" cannot say: it is kept as said, and not asked about again',
    async (said) => {
      const first: Exchange = ['Lindgatan', 'talk:which.ask', '?home'];
      const talk = await hold(house, [...untilHome, first, [said, '?name']]);
      const { home } = await answersIn(talk.id);
      expect(home).toMatchObject({ said: 'Lindgatan', unsure: true });
      expect(home?.candidates?.map(({ address }) => address)).toEqual([
        'Lindgatan 4',
        'Lindgatan 6',
      ]);
      await hold(house, [['hoppa över'], ['hoppa över', 'Lindgatan', '!finns inte', '?']], {
        talk,
      });
    },
  );

  it('whatever else is said counts: another address, an unknown one, words for a person to read', async () => {
    const first: Exchange = ['Lindgatan', '?home'];
    const other = await hold(house, [...untilHome, first, ['Hamnbacken 3, 1101', '?name']]);
    expect((await answersIn(other.id)).home).toMatchObject({ homeId: 'h-hamn-3-1101' });
    const unknown = await hold(house, [...untilHome, first, ['Månvägen 4', 'talk:homeUnsure']]);
    expect((await answersIn(unknown.id)).home).toMatchObject({ said: 'Lindgatan; Månvägen 4', unsure: true }); // prettier-ignore
    const denied = await hold(house, [...untilHome, first, ['inte 4', '?name']]);
    expect((await answersIn(denied.id)).home).toMatchObject({ said: 'Lindgatan; inte 4' });
    const corner = await hold(house, [...untilHome, first, ['huset vid kiosken', '?name']]);
    expect((await answersIn(corner.id)).home).toMatchObject({
      said: 'Lindgatan; huset vid kiosken',
    });
  });

  it('reaches the coordinator of the area, with what it may be', async () => {
    const talk = await hold(house, [
      ...untilHome,
      ['Lindgatan'],
      ['Vet inte', 'talk:homeUnsure'],
      ['hoppa över'],
      ['hoppa över', '?'],
      ['Skicka anmälan', 'receipt'],
    ]);
    const chat = await house.house.bot.chats.load(`web|${talk.id}`);
    const { number, report } = chat?.chat.state.opened ?? { number: '', report: '' };
    const sara = { id: 'c-sara', role: 'coordinator' } as const;
    const found = await house.house.desk.identity(number, { report, why: 'samtal' }, sara);
    expect(found).toMatchObject({ ok: true, value: { home: { said: 'Lindgatan', unsure: true } } });
  });

  it.each<[string, readonly Exchange[]]>([
    [
      'en',
      [
        [
          'The neighbour upstairs plays loud music every night since September. Yesterday from 10 pm to 2 am.',
          '?effect',
        ],
        ['skip'],
        ['skip'],
        ['Protected', '?home'],
        [
          'Lindgatan 1201',
          'Do you mean Lindgatan 4, flat 1201 or Lindgatan 6, flat 1201?',
          '?home',
        ],
        ['6', 'Lindgatan 6, flat 1201', '?name'],
      ],
    ],
    [
      'sv-x-easy',
      [
        [told, '?effect'],
        ['hoppa över'],
        ['hoppa över'],
        ['Skyddad', '?home'],
        ['Lindgatan', 'Menar du Lindgatan 4 eller Lindgatan 6?', '?home'],
        ['vet inte', 'talk:homeUnsure', '?name'],
      ],
    ],
    [
      'ar',
      [
        ['talk:buttons.report', '?kinds'],
        ['cases:kinds.music', '?date'],
        ['تخطي', '?frequency'],

        ['تخطي', '?position'],
        ['cases:positions.home', '?sourceHome'],
        ['Lindgatan ١٢٠١', 'talk:which.ask', 'Lindgatan 4', '?sourceHome'],
        ['لا أعرف', 'talk:homeUnsure', '?ownWords'],
        ['موسيقى عالية', '?effect'],
        ['تخطي', '?talked'],
        ['تخطي', '?protection'],
        ['questions:protection.options.protected', '?home'],
        ['Kvarnst ١٢', 'Kvarnstigen 12 A', '?home'],
        ['نعم', 'Kvarnstigen 12 A', '?name'],
      ],
    ],
  ])('in %s too', async (language, exchanges) => {
    expect(await hold(house, exchanges, { language })).toBeDefined();
  });
});
