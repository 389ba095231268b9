import { hold } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';
import { untilProtection, untilTalked, untilWitness } from '../support/ways.ts';

describe('answers in other words than the buttons', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it.each([
    ['sv', 'grannen får inte veta vem jag är', '?home'],
    ['sv', 'ni får veta men inte grannen', '?home'],
    ['sv', 'helst anonymt', '?sourceHome'],
    ['sv', 'jag vill inte uppge mitt namn', '?sourceHome'],
    ['sv', 'inte anonym', '?protection'],
    ['en', "I don't want the neighbour to know", '?home'],
    ['en', 'anonymously please', '?sourceHome'],
    ['ar', 'لا تقولوا للجيران', '?home'],
    ['ar', 'بدون اسم', '?sourceHome'],
  ])('how one is protected, in %s: "%s"', async (language, said, next) => {
    await hold(house, [...untilProtection, [said, next]], { language });
  });

  it.each([
    ['sv', 'jag vågar inte vittna'],
    ['sv', 'helst inte'],
    ['en', "I'd rather not"],
    ['ar', 'لا أريد'],
  ])('nobody has to witness, in %s: "%s"', async (language, said) => {
    await hold(house, [...untilWitness, [said, '?listen']], { language });
  });

  it('a neighbour who complains too is others who are disturbed', async () => {
    const talk = await openTalk(house);
    await report(talk, musicAbove);
    await hold(
      house,
      [
        ['talk:buttons.no', '?listen'],
        ['talk:buttons.no', '?others'],
        ['grannen mitt emot klagar också', 'talk:support.thanks', '?'],
      ],
      { talk },
    );
  });

  it('what is told instead of a yes or a time is kept, and asked again', async () => {
    await hold(house, [
      ...untilTalked,
      ['det var grannen under', 'cases:positions.below', '?talked'],
      ['talk:buttons.no', '?protection'],
    ]);
  });

  it('what is told beside since when is kept', async () => {
    await hold(house, [
      ['talk:buttons.report', '?kinds'],
      ['cases:kinds.music', '?date'],
      ['talk:buttons.skip', '?frequency'],
      ['cases:frequencies.weekly', '?since'],
      ['sedan i maj, det är grannen ovanför', 'cases:positions.above', '?pattern'],
      ['talk:buttons.skip', '?ownWords'],
    ]);
  });

  it('whoever gives thanks, or says goodbye, can still tell that it has happened again', async () => {
    const talk = await openTalk(house);
    await report(talk, musicAbove);
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['tack!', 'talk:thanks', 'talk:after.ask', '?'],
        ['hej då', 'talk:thanks', 'talk:after.ask', '?'],
      ],
      { talk },
    );
  });
});
