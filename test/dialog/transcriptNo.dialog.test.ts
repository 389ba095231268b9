import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { swedish, tellAll } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';
import { untilTalked, untilWitness } from '../support/ways.ts';

const untilOngoing: readonly Exchange[] = [
  ['talk:buttons.report', '?kinds'],
  ['cases:kinds.music', '?date'],
  ['questions:date.options.yesterday', '?from'],
  ['22:00', '?ongoing'],
];

describe('a no is a no, and a yes is plain', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it.each([
    ['sv', 'absolut inte'],
    ['sv', 'visst inte'],
    ['en', 'absolutely not'],
    ['en', 'certainly not'],
    ['en', 'right, no'],
    ['ar', 'طبعا لا'],
    ['ar', 'أكيد لا'],
  ])('nothing is taken back, goes on or was said by a no, in %s: "%s"', async (language, said) => {
    const sent: readonly Exchange[] = [
      ...untilWitness,
      ['talk:buttons.stop', '?'],
      ['talk:buttons.withdraw', '?sure'],
      [said, 'talk:withdrawal.kept'],
    ];
    await hold(house, sent, { language });
    await hold(house, [...untilOngoing, [said, '!talk:jour', '?to']], { language });
    await hold(house, [...untilTalked, [said, '?protection']], { language });
  });

  it.each(['ja vänta nej', 'jo jag vill behålla den', 'ja behåll den'])(
    'who says both is asked again: "%s"',
    async (said) => {
      await hold(house, [
        ...untilWitness,
        ['talk:buttons.stop', '?'],
        ['talk:buttons.withdraw', '?sure'],
        [said, '?sure'],
      ]);
    },
  );

  it('send says nothing of a report that was never sent', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    await hold(
      house,
      [
        ['talk:buttons.stop', 'talk:stopped', '?'],
        [swedish.send, '!talk:receipt.again', 'problems:oldButton', '?'],
      ],
      { talk },
    );
  });

  it.each(['ja men han sa nej', 'ja, han svarade nej', 'ja utan resultat', 'ja ingen förändring'])(
    'has been spoken with: "%s"',
    async (said) => {
      await hold(house, [...untilTalked, [said, '!cases:kinds.harassment', '?protection']]);
    },
  );

  it.each([
    ['sv', 'ja, ta tillbaka min anmälan'],
    ['sv', 'ja, tack så mycket'],
    ['sv', 'ja jag är säker'],
    ['en', 'yes, withdraw my report'],
    ['en', "yes I'm sure"],
    ['ar', 'نعم متأكد'],
  ])('a report is taken back by a yes, in %s: "%s"', async (language, said) => {
    const taken: readonly Exchange[] = [
      ...untilWitness,
      ['talk:buttons.stop', '?'],
      ['talk:buttons.withdraw', '?sure'],
      [said, 'talk:withdrawal.doneMunicipal', '?'],
    ];
    await hold(house, taken, { language });
  });

  it.each([
    ['sv', 'om det behövs'],
    ['sv', 'jag vet'],
    ['sv', 'ja?'],
    ['sv', 'ja det är lugnt nu'],
    ['sv', 'ja han har flyttat nu'],
    ['en', 'if needed'],
    ['ar', 'إذا لزم الأمر'],
  ])('and by nothing that is no plain yes, in %s: "%s"', async (language, said) => {
    const asked: readonly Exchange[] = [
      ...untilWitness,
      ['talk:buttons.stop', '?'],
      ['talk:buttons.withdraw', '?sure'],
      [said, '!talk:calm', '?sure'],
    ];
    await hold(house, asked, { language });
  });

  it.each([
    ['sv', 'inte slutat än'],
    ['sv', 'aldrig tyst'],
    ['sv', 'nej det pågår fortfarande'],
    ['sv', 'de har inte slutat'],
    ['en', 'not stopped yet'],
    ['en', 'no, still going on'],
    ['ar', 'لا يزال مستمرا'],
    ['ar', 'لا لم يتوقف'],
  ])('what goes on has the patrol offered, in %s: "%s"', async (language, said) => {
    await hold(house, [...untilOngoing, [said, 'talk:jour']], { language });
  });

  it.each([
    ['sv', 'det blev tyst'],
    ['sv', 'det tog slut'],
    ['en', 'it went quiet'],
  ])('what is over has an end, in %s: "%s"', async (language, said) => {
    await hold(house, [...untilOngoing, [said, '!talk:jour', '?to']], { language });
  });
});
