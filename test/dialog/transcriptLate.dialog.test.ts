import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { anotherHome, musicAbove, receiptIn, report } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';
import { untilProtection, untilReview } from '../support/ways.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('what is told later, and pressed late', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const callbacks = async () => {
    await house.house.idle();
    const { rows } = await house.house.desk.queue({ areas: [], state: 'open' });
    const found = rows.filter(({ category }) => category === 'callback');
    return Promise.all(found.map(async ({ number }) => house.house.desk.show(number, sara)));
  };

  it('a wish to be called up keeps what stands beside the number, out of the report', async () => {
    await hold(house, [
      ['talk:buttons.human', '?reach'],
      [
        'Anna Exempel, 0700000001, efter klockan 17, det gäller fukt i källaren',
        'talk:callback.done',
      ],
    ]);
    const [found] = await callbacks();
    const [id] = found?.view.reports.map((each) => each.id) ?? [];
    const identity = await house.house.desk.identity(
      found?.view.number ?? '',
      { report: id ?? '', why: 'Ringer upp.' },
      sara,
    );
    expect(JSON.stringify(identity)).toContain('det gäller fukt i källaren');
    expect(JSON.stringify(found?.view)).not.toContain('0700000001');
  });

  it('danger told instead of a number is in the wish to be called up', async () => {
    await hold(house, [
      ['talk:buttons.human', '?reach'],
      ['Min granne slår sin fru varje kväll, ring mig efter 17', 'talk:urgent.violence', '?goOn'],
      ['talk:buttons.goOn', '?reach'],
      ['0700000001', 'talk:callback.done'],
    ]);
    const [found] = await callbacks();
    expect(found?.view.reports[0]?.ownWords).toContain('slår sin fru');
  });

  it('nobody is called up unasked: a known number is shown, and kept by the person', async () => {
    await hold(house, [
      ...untilReview,
      ['talk:buttons.human', 'talk:callback.lead', '070-000 00 01', '?reach'],
    ]);
    expect(await callbacks()).toEqual([]);
    await hold(house, [
      ...untilReview,
      ['talk:buttons.human', '?reach'],
      ['talk:buttons.keep', 'talk:callback.done', '?'],
    ]);
    expect(await callbacks()).toHaveLength(1);
  });

  it('nobody can be tied to a tip, and nothing offers it', async () => {
    const talk = await hold(house, [
      ...untilProtection,
      ['questions:protection.options.tip', '?sourceHome'],
      ['Lindgatan 4', '?'],
      ['talk:buttons.send', 'receipt', '?'],
    ]);
    const { code, caseNumber } = receiptIn(await talk.all());
    await hold(house, [
      [code, 'talk:receipt.tip'],
      ['talk:buttons.calm', 'talk:calm', '!talk:buttons.support', '?'],
      ['questions:reach.label', '!talk:support.thanks', '?'],
      ['questions:witness.label', '!questions:witness.ask', '?'],
    ]);
    const shown = await house.house.desk.show(caseNumber, sara);
    const types = shown?.view.events.map(({ fact }) => fact.type);
    expect(types).not.toContain('supportChanged');
    expect(types).not.toContain('contactChanged');
  });

  it('a tip tells that what was begun beside it is gone too', async () => {
    await hold(house, [
      ['talk:buttons.report', '?kinds'],
      ['cases:kinds.music', '?date'],
      ['talk:buttons.stop', 'talk:stopped', '?'],
      ...untilProtection,
      ['questions:protection.options.tip', '?sourceHome'],
      ['Lindgatan 4', '?'],
      ['talk:buttons.send', 'receipt', 'talk:receipt.tipForgets', '?'],
    ]);
  });

  it('a day pressed twice counts once', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['talk:buttons.again', '?date'],
        ['questions:date.options.yesterday', 'talk:again.added', '?'],
        ['questions:date.options.yesterday', 'problems:oldButton', '?'],
      ],
      { talk },
    );
    const shown = await house.house.desk.show(caseNumber, sara);
    const types = shown?.view.events.map(({ fact }) => fact.type) ?? [];
    expect(types.filter((type) => type === 'reportJoined')).toHaveLength(2);
  });

  it('whoever is protected is told of all that was sent, and so is every coordinator', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['talk:buttons.human', '?reach'],
        ['Anna 0700000001', 'talk:callback.done'],
        ['Jag har skyddad identitet', 'talk:elsewhere', caseNumber],
      ],
      { talk },
    );
    const [called] = await callbacks();
    expect(called?.view.events.map(({ fact }) => fact.type)).toContain('messageCame');
  });

  it('a neighbour with protected data is no reason to forget the writer', async () => {
    await hold(house, [
      [
        'Grannen ovanför har skyddad identitet och spelar hög musik varje natt',
        '!talk:elsewhere',
        'talk:understood',
      ],
      ['Jag har skyddad identitet', 'talk:elsewhere'],
    ]);
  });
});

describe('what leads nowhere, and the second time', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('violence that goes on now is answered though an earlier blow was', async () => {
    await hold(house, [
      ['grannen slog sin fru i fredags', 'talk:urgent.violence', '?goOn'],
      ['ja', '!talk:urgent.violence'],
      ['nu slår han henne igen, hon skriker', 'talk:urgent.violence', '?goOn'],
    ]);
  });

  it('a fire is warned of once, not as a risk beside', async () => {
    await hold(house, [
      ['hög musik i går 22-02', 'talk:understood'],
      ['det brinner i trapphuset!', 'talk:urgent.fire', '!talk:urgent.fireRisk', '?goOn'],
    ]);
  });

  it('a wrong code and a skipped number begin no report', async () => {
    await hold(house, [
      ['talk:buttons.status', '?receiptCode'],
      ['1234', 'talk:status.unknown', '!talk:kept', '?'],
      ['talk:buttons.human', '?reach'],
      ['hoppa över', '!questions:kinds.ask', '?reach'],
      ['talk:buttons.stop', 'talk:start', '?'],
    ]);
  });

  it('not knowing where is a choice', async () => {
    await hold(house, [...untilProtection.slice(0, 4), ['vet ej', '?ownWords']]);
  });

  it.each([
    ['sv', 'det har slutat nu'],
    ['sv', 'nu är det tyst'],
    ['en', 'it stopped just now'],
  ])('a disturbance that has stopped, in %s: "%s"', async (language, said) => {
    const way: readonly Exchange[] = [
      ['talk:buttons.report', '?kinds'],
      ['cases:kinds.music', '?date'],
      ['questions:date.options.yesterday', '?from'],
      ['22:00', '?ongoing'],
      [said, '!talk:jour', '?to'],
    ];
    await hold(house, way, { language });
  });

  it.each([
    ['sv', 'det är inte tyst nu', 'talk:jour'],
    ['sv', 'det har aldrig slutat', 'talk:jour'],
    ['sv', 'det är slut på mitt tålamod', '?ongoing'],
    ['en', 'it is not quiet now', 'talk:jour'],
    ['ar', 'ما توقفت', 'talk:jour'],
  ])('what has not stopped is neither over nor calm, in %s: "%s"', async (language, said, next) => {
    const way: readonly Exchange[] = [
      ['talk:buttons.report', '?kinds'],
      ['cases:kinds.music', '?date'],
      ['questions:date.options.yesterday', '?from'],
      ['22:00', '?ongoing'],
      [said, next],
    ];
    await hold(house, way, { language });
    const sent: readonly Exchange[] = [
      ...untilProtection,
      ['questions:protection.options.protected', '?home'],
      ['talk:buttons.skip', '?name'],
      ['talk:buttons.skip', '?reach'],
      ['talk:buttons.skip', 'talk:review.ask'],
      ['talk:buttons.send', 'receipt'],
      ['talk:buttons.stop', '?'],
    ];
    await hold(house, [...sent, [said, '!talk:calm']], { language });
  });

  it('a quiet night after the receipt is calm, and no disturbance', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['i går var det tyst', 'talk:calm', '!talk:again.added', '?'],
      ],
      { talk },
    );
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view.reports).toHaveLength(1);
  });
});
