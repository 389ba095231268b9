import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { anotherHome, musicAbove, report } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';
import { untilWitness } from '../support/ways.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('calm, and what has happened again', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const shown = async (number: string) => (await house.house.desk.show(number, sara))?.view;

  it('what has happened again joins the report that it began with', async () => {
    const talk = await openTalk(house);
    const second = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    const first = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['Det hände igen', '?date'],
        ['hög musik och skrik från 22', '?date'],
        [second.code, 'talk:stopped', '?'],
        ['talk:buttons.resume', '?date'],
        ['questions:date.options.yesterday', first.caseNumber, '?'],
      ],
      { talk },
    );
    expect((await shown(first.caseNumber))?.reports).toHaveLength(2);
    expect((await shown(second.caseNumber))?.reports).toHaveLength(1);
  });

  it('the same home named in what has happened again is that one, another takes it along', async () => {
    const talk = await openTalk(house);
    const home = anotherHome(house);
    const { caseNumber } = await report(talk, { ...musicAbove, sourceHome: home });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['Det hände igen', '?date'],
        ['hög musik och skrik från 22 till 02', '?date'],
        [`det var hos ${home} som förut`, '?date'],
        ['questions:date.options.yesterday', caseNumber, '?'],
        ['Det hände igen', '?date'],
        ['hög musik från 22 till 02', '?date'],
        [`det var hos ${anotherHome(house)}`, '?date'],
        ['questions:date.options.yesterday', '!talk:again.added', '?frequency'],
      ],
      { talk },
    );
    expect((await shown(caseNumber))?.reports).toHaveLength(2);
  });

  it.each([
    ['det har aldrig varit tyst'],
    ['de slutade aldrig'],
    ['det är över gränsen nu'],
    ['i natt var det tyst men i går hemskt'],
  ])('is not calm: "%s"', async (said) => {
    await hold(house, [...untilWitness, ['talk:buttons.stop', '?'], [said, '!talk:calm']]);
  });

  it.each([
    ['sv', 'det är tyst just nu'],
    ['sv', 'det är tyst i kväll'],
    ['sv', 'i dag är det lugnt'],
    ['sv', 'det blev tyst till slut'],
    ['en', 'it is quiet now'],
    ['ar', 'الموسيقى توقفت'],
  ])('calm is calm, and no disturbance, in %s: "%s"', async (language, said) => {
    const calm: Exchange = [said, 'talk:calm', '!talk:again.added'];
    await hold(house, [...untilWitness, ['talk:buttons.stop', '?'], calm], { language });
  });

  it.each([
    ['sv', 'jag är slut nu'],
    ['sv', 'orken är slut'],
    ['sv', 'hoppas det är tyst nu'],
    ['sv', 'förut var det lugnt'],
    ['sv', 'om det var tyst skulle jag sova'],
    ['sv', 'är det lugnt nu?'],
    ['sv', 'de har slutat hälsa på mig'],
    ['en', 'my life is over'],
    ['en', 'I wish it was quiet'],
    ['en', 'it was calm before he moved in'],
    ['en', 'has it stopped?'],
    ['ar', 'خلص صبري'],
    ['ar', 'توقفت عن النوم'],
    ['ar', 'هل توقف؟'],
  ])('despair, a wish or a question is not calm, in %s: "%s"', async (language, said) => {
    const way: readonly Exchange[] = [...untilWitness, ['talk:buttons.stop', '?']];
    await hold(house, [...way, [said, '!talk:calm', '!talk:again.added']], { language });
  });

  it('a quiet night told where a day was asked for is calm', async () => {
    await hold(house, [
      ...untilWitness,
      ['talk:buttons.stop', '?'],
      ['talk:buttons.again', '?date'],
      ['det var tyst i natt', 'talk:calm', '!talk:again.added', '?'],
    ]);
  });

  it('beginning anew keeps the report that has happened again', async () => {
    const talk = await openTalk(house);
    const home = anotherHome(house);
    const { caseNumber } = await report(talk, { ...musicAbove, sourceHome: home });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['Det hände igen', '?date'],
        ['talk:buttons.restart', '?date'],
        [`i går 22-02 hos ${home}`, caseNumber, '?'],
      ],
      { talk },
    );
    expect((await shown(caseNumber))?.reports).toHaveLength(2);
  });
});
