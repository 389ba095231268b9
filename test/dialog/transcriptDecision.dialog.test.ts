import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { halts } from '../support/ways.ts';

describe('the person decides', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const violence = halts('Grannen slår sin fru', 'violence');
  it.each<[string, readonly Exchange[]]>([
    ['yes goes on', [violence, ['ja', 'talk:understood']]],
    ['the button goes on', [violence, ['talk:buttons.goOn', 'talk:understood']]],
    ['no puts it aside', [violence, ['nej', 'talk:stopped', 'talk:start', '?']]],
    ['stop puts it aside', [violence, ['talk:buttons.stop', 'talk:stopped', '?']]],
    ['a person is asked for', [violence, ['talk:buttons.human', 'talk:callback.lead', '?reach']]],
    ['help decides nothing', [violence, ['hjälp', 'talk:decide.ask', '?goOn']]],
    ['back decides nothing', [violence, ['tillbaka', 'talk:decide.ask', '?goOn']]],
    ['skip decides nothing', [violence, ['hoppa över', 'talk:decide.ask', '?goOn']]],
    ['an old button decides nothing', [violence, ['Fest', 'talk:decide.ask', '?goOn']]],
    ['another language asks again', [violence, ['English', 'Do you want to go on', '?goOn']]],
    ['it can be taken up again', [violence, ['nej', '?'], ['talk:buttons.resume', '?from']]],
    [
      'the same danger halts once, another one again',
      [
        violence,
        ['ja', '?from'],
        ['han slår henne igen', '!talk:decide.ask'],
        halts('det brinner hos grannen', 'fire'),
      ],
    ],
  ])('%s', async (_what, exchanges) => {
    await hold(house, exchanges);
  });

  it('other words go on, and are kept as told', async () => {
    const more = 'De har hållit på sedan klockan 22.';
    const talk = await hold(house, [violence, [more, 'talk:understood', '!talk:decide.ask']]);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    const { ownWords } = stored?.chat.state.active?.draft.answers ?? {};
    expect(ownWords).toBe(`Grannen slår sin fru\n${more}`);
  });

  it('whoever is beaten at home is told of help for them and of the quick way out', async () => {
    await hold(house, [['min sambo slår mig', 'talk:urgent.violence', 'talk:urgent.ownHome']]);
    await hold(house, [['my husband hits me', '020-50 50 50']], { language: 'en' });
    await hold(house, [['grannen slår sin fru', '!talk:urgent.ownHome', 'Knacka inte på']]);
  });

  it('danger is answered in the language it is told in, whichever is spoken', async () => {
    const way: Exchange[] = [['he is beating her right now', 'Call 112', '?goOn']];
    await hold(house, way, { language: 'ar' });
  });
});

describe('the number that answers now', () => {
  const day = '2026-11-24T10:00:00Z';
  const night = '2026-11-24T22:00:00Z';
  const saturday = '2026-11-28T10:00:00Z';
  const [office, offHours, patrol] = ['011-000 00 30', '011-000 00 40', '011-000 00 20'];
  const child = 'föräldrarna slår sitt barn';
  const music = 'Grannen ovanför spelar hög musik just nu.';

  it.each<[string, string, Exchange]>([
    ['social services by day', day, [child, office, `!${offHours}`, `!${patrol}`]],
    ['their emergency by night', night, [child, offHours, `!${office}`, `!${patrol}`]],
    ['their emergency on a Saturday', saturday, [child, offHours, `!${office}`]],
    ['the patrol by night', night, [music, 'talk:jour', patrol]],
    ['no patrol by day', day, [music, '!talk:jour', `!${patrol}`]],
    ['no patrol in a danger', night, ['Han slår henne nu', '112', '!talk:jour', `!${patrol}`]],
  ])('is %s', async (_what, at, exchange) => {
    const house = await openHouse({ at });
    await hold(house, [exchange, ['ja', '!talk:advice.oneParty']]);
    await house.close();
  });
});
